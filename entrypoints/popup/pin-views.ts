/** From pins as they are listed to pins as they are shown. */

import { entityName } from '@/components/party-name';
import type { PinView } from '@/components/pin-view';
import { formatDay } from '@/lib/browser/format';
import { t } from '@/lib/browser/i18n';
import type { ListedPin, PinList } from '@/lib/browser/messages';
import { noteOf, selectorsOf } from '@/lib/core/annotation/annotation';
import type { Annotation } from '@/lib/core/annotation/types';
import type { EntityId, EntityProfile, Incident, IncidentId, Withdrawn } from '@/lib/core/model';

interface Names {
  entities: ReadonlyMap<EntityId, EntityProfile>;
  incidents: ReadonlyMap<IncidentId, Incident>;
  /** Incidents that were taken out since they were pinned. */
  withdrawn: readonly Withdrawn[];
}

export const pinnedOn = ({ created }: Annotation): string =>
  t('pins.pinnedOn', { date: formatDay(new Date(created)) });

export const toPinViews = (pins: readonly ListedPin[], names: Names): PinView[] =>
  pins.map(({ annotation, frameId, place, removed }) => ({
    id: annotation.id,
    quote: selectorsOf(annotation).quote.exact,
    note: noteOf(annotation),
    pinned: pinnedOn(annotation),
    about: aboutOf(annotation, names),
    inFrame: frameId !== 0,
    place,
    removed: removed === true,
  }));

function aboutOf(annotation: Annotation, { entities, incidents, withdrawn }: Names): string[] {
  const { 'sidelight:entity': entity, 'sidelight:incident': incident } = annotation;
  const names: string[] = [];
  if (entity !== undefined) names.push(entityName(entity, entities));
  if (incident !== undefined) {
    const marker = withdrawn.find(({ record, id }) => record === 'incident' && id === incident);
    names.push(incidents.get(incident)?.title ?? marker?.title ?? incident);
  }
  return names;
}

/** Why there is no list, in a sentence. */
export function pinNotice(list: PinList): string | undefined {
  switch (list.status) {
    case 'listed':
      return undefined;
    case 'private':
      return t('pins.private');
    case 'no-address':
      return t('pins.noAddress');
    case 'failed':
      return t(`pins.failed.${list.reason}`);
  }
}
