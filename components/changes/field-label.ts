/** Fields of records, in the words under which readers see them. */
import { type MessageKey, t } from '@/lib/browser/i18n';
import type { RecordKind } from '@/lib/core/model';

const LABELS = {
  title: 'field.title',
  summary: 'field.summary',
  kind: 'incident.kindLabel',
  status: 'incident.statusLabel',
  asOf: 'field.asOf',
  jurisdiction: 'incident.where',
  start: 'incident.when',
  end: 'incident.when',
  dataRequested: 'incident.asked',
  scope: 'incident.scope',
  outcome: 'incident.outcome',
  reference: 'incident.reference',
  parties: 'field.parties',
  positions: 'incident.positions',
  timeline: 'incident.timeline',
  sources: 'field.sources',
  name: 'field.name',
  country: 'incident.where',
  homepage: 'field.homepage',
  about: 'field.about',
  aliases: 'field.aliases',
  other: 'field.other',
} as const satisfies Record<string, MessageKey>;

type Field = keyof typeof LABELS;

/** What an error can be in, for whoever reports one; `other` for all else. */
export const REPORTED_FIELDS: Readonly<Record<RecordKind, readonly Field[]>> = {
  incident: [
    'title',
    'summary',
    'dataRequested',
    'scope',
    'outcome',
    'status',
    'start',
    'jurisdiction',
    'parties',
    'positions',
    'timeline',
    'sources',
    'other',
  ],
  entity: ['name', 'kind', 'country', 'about', 'homepage', 'aliases', 'other'],
};

/** A field without words of its own is called as it stands in the file. */
export const fieldLabel = (field: string): string =>
  Object.hasOwn(LABELS, field) ? t(LABELS[field as Field]) : field;
