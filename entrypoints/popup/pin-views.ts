/** From pins as they are listed to pins as they are shown. */

import { type Entities, entityName } from '@/components/party-name';
import type { PinView } from '@/components/pin-view';
import { formatDay } from '@/lib/browser/format';
import { t, type Words } from '@/lib/browser/i18n';
import type { ListedPin, PinList } from '@/lib/browser/messages';
import { noteOf, selectorsOf } from '@/lib/core/annotation/annotation';
import type { Annotation } from '@/lib/core/annotation/types';
import type { IncidentId } from '@/lib/core/model';

/** What entities and incidents are called in the language of the context. */
export interface Names {
  entities: Entities;
  words: Words;
  titleOf(id: IncidentId): string | undefined;
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

function aboutOf(annotation: Annotation, { entities, words, titleOf }: Names): string[] {
  const { 'sidelight:entity': entity, 'sidelight:incident': incident } = annotation;
  const names: string[] = [];
  if (entity !== undefined) names.push(entityName(entity, entities, words));
  if (incident !== undefined) names.push(titleOf(incident) ?? incident);
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
