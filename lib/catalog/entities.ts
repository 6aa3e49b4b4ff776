/** Entities as readers see them: for the popup, and for the card by way of the background. */
import profiles from 'virtual:data/entities';
import type { EntityId, EntityProfile } from '../core/model';

/** Every entity by its id. */
export const entities: ReadonlyMap<EntityId, EntityProfile> = new Map(
  profiles.map((profile) => [profile.id, profile]),
);

/** Their names, as a parser's lexicon takes them. */
export const entityNames: readonly string[] = profiles.map(({ name }) => name);
