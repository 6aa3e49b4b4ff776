/** What organisations and parties are called in the language of the words around them. */
import type { Words } from '@/lib/browser/i18n';
import { type EntityName, nameIn } from '@/lib/core/entity-name';
import type { EntityId, EntityProfile } from '@/lib/core/model';
import type { LocalParty } from '@/lib/core/translation/translate-incident';

export type Entities = ReadonlyMap<EntityId, EntityProfile>;

/** The name of a party, from the list of organisations or from the record itself. */
export const partyName = (party: LocalParty, entities: Entities, words: Words): EntityName =>
  'entity' in party
    ? fullName(party.entity, entities, words)
    : { text: party.name.text, lang: party.name.lang };

/** The name of an entity, with the English one where that is another. */
export function fullName(id: EntityId, entities: Entities, { lang, t }: Words): EntityName {
  const entity = entities.get(id);
  // A newer page script may know one that we do not.
  return entity ? nameIn(entity, lang) : { text: t('incident.unknownName'), lang };
}

/** The name of an entity, for use within a sentence. */
export const entityName = (id: EntityId, entities: Entities, words: Words): string =>
  fullName(id, entities, words).text;
