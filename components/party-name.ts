import { t } from '@/lib/browser/i18n';
import type { EntityId, EntityProfile, Party } from '@/lib/core/model';

/** The name of a party, from the list of organisations or from the record itself. */
export const partyName = (party: Party, entities: ReadonlyMap<EntityId, EntityProfile>): string =>
  'entity' in party ? entityName(party.entity, entities) : party.name;

/** The name of an entity; a sentence where a newer page script knows one that we do not. */
export const entityName = (id: EntityId, entities: ReadonlyMap<EntityId, EntityProfile>): string =>
  entities.get(id)?.name ?? t('incident.unknownName');
