/** Records without a fault, for tests to break. */
import { basename } from 'node:path';
import type { Entity, HistoryEntry, Incident, Withdrawn } from '../../core/model';
import type { StampedTranslation, TranslationPlan } from '../../core/translation/types';
import { canonicalJson, type DataKind } from '../canonical';
import { COMPLETE_FILE, DATA_FOLDERS, type DataFile, HISTORY_FILE } from '../data-files';
import { recordStamp } from '../record-stamp';
import { stamp } from '../translations';

const entity = (): Entity => ({
  id: 'kraken',
  name: 'Kraken',
  kind: 'exchange',
  tier: 1,
  country: 'US',
  about: 'A crypto exchange.',
  aliases: { mul: ['Kraken'], handle: ['kraken.com'] },
});

const agency = (): Entity => ({
  id: 'irs',
  name: 'Internal Revenue Service',
  kind: 'agency',
  tier: 1,
  country: 'US',
  about: 'The tax agency of the United States.',
  aliases: { mul: ['IRS'] },
});

const incident = (): Incident => ({
  id: 'kraken-irs-summons',
  title: 'IRS summons for Kraken customer records',
  summary: 'The IRS asked a court for leave to demand records.',
  kind: 'summons',
  status: 'decided',
  asOf: '2023-08-01',
  jurisdiction: 'US',
  start: '2021-03-30',
  end: '2023-11',
  dataRequested: 'Identity and transaction records.',
  scope: 'Customers from 2016 to 2020.',
  outcome: 'Enforced in part.',
  parties: [
    { entity: 'irs', role: 'requester', noPosition: 'not-in-sources' },
    { entity: 'kraken', role: 'recipient' },
    { id: 'a-lawyer', name: 'A lawyer', kind: 'person', role: 'commentator' },
  ],
  positions: [
    {
      party: 'kraken',
      stance: 'contested',
      summary: 'It objected.',
      quote: 'we fought the summons in court',
      date: '2023',
      sources: ['s1'],
    },
  ],
  timeline: [
    { date: '2021', event: 'The petition was filed.', sources: ['s1'] },
    { date: '2021-03-30', event: 'The court asked why.', sources: ['s1', 's2'] },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Kraken',
      title: 'Notice',
      url: 'https://example.org/notice',
      date: '2023-07',
      kind: 'company-statement',
      lang: 'en',
      read: true,
    },
    {
      id: 's2',
      publisher: 'A court',
      title: 'Order',
      url: 'https://example.org/order',
      date: '2023-08-01',
      kind: 'court-document',
      lang: 'en',
      read: true,
    },
  ],
  topics: ['john doe summons'],
  related: [],
});

const withdrawn = (): Withdrawn => ({
  id: 'kraken-tax-case',
  record: 'incident',
  title: 'The tax case of Kraken',
  date: '2026-11-20',
  reason: 'It told the same request twice.',
  mergedInto: 'kraken-irs-summons',
});

const history = (): HistoryEntry[] => [
  {
    date: '2026-11-01',
    record: 'incident',
    id: 'kraken-irs-summons',
    kind: 'added',
    text: 'Added.',
    stamp: recordStamp(incident(), 'incident'),
  },
  {
    date: '2026-11-01',
    record: 'incident',
    id: 'kraken-tax-case',
    kind: 'added',
    text: 'Added.',
    stamp: '0123456789ab',
  },
  {
    date: '2026-11-20',
    record: 'incident',
    id: 'kraken-tax-case',
    kind: 'merged',
    text: 'It told the same request twice.',
  },
];

const translation = (): StampedTranslation =>
  stamp(
    incident(),
    {
      title: 'IRS begäran om Krakens kunduppgifter',
      summary: 'Skattemyndigheten bad en domstol om lov att begära ut uppgifter.',
      parties: { 'a-lawyer': { name: 'En advokat' } },
      positions: [{ summary: 'Bolaget invände.', quote: 'vi stred mot begäran i domstol' }],
      timeline: [{}, { event: 'Domstolen frågade varför.' }],
    },
    'all',
  );

const complete = (): TranslationPlan => ({
  required: false,
  languages: ['ar', 'sv'],
  incidents: ['kraken-irs-summons'],
});

const toFile = (kind: DataKind, path: string, value: unknown): DataFile => ({
  kind,
  path,
  name: basename(path, '.json'),
  text: canonicalJson(value, kind),
  value,
});

const toRecordFile = (kind: 'entity' | 'incident' | 'withdrawn', value: { id: string }) =>
  toFile(kind, `${DATA_FOLDERS[kind]}/${value.id}.json`, value);

export interface Records {
  entity: Entity;
  agency: Entity;
  incident: Incident;
  withdrawn: Withdrawn;
  history: HistoryEntry[];
  translation: StampedTranslation;
  complete: TranslationPlan;
}

/**
 * Two entities, an incident between them and its translation, what is left of another, and their
 * history: fresh each time.
 */
export const soundRecords = (): Records => ({
  entity: entity(),
  agency: agency(),
  incident: incident(),
  withdrawn: withdrawn(),
  history: history(),
  translation: translation(),
  complete: complete(),
});

/** The files that these records would stand in. */
export const toFiles = (records: Records): DataFile[] => [
  toRecordFile('entity', records.entity),
  toRecordFile('entity', records.agency),
  toRecordFile('incident', records.incident),
  toRecordFile('withdrawn', records.withdrawn),
  toFile('history', HISTORY_FILE, records.history),
  toFile(
    'translation',
    `${DATA_FOLDERS.translation}/sv/kraken-irs-summons.json`,
    records.translation,
  ),
  toFile('complete', COMPLETE_FILE, records.complete),
];

/** Breaks sound records; `any`, as a broken record has no type. */
// biome-ignore lint/suspicious/noExplicitAny: the point is to write what the type forbids
export type Break = (records: any) => void;

/** The entry of `ambiguous` for one alias. */
export function gate(alias: string, more = {}) {
  return { alias, otherSenses: [], signalsFor: [], signalsAgainst: [], default: 'match', ...more };
}
