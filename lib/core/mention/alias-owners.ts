/** Which entities bear a name: a string that one record lists as a trap may be another's name. */
import type { Entity } from '../model';
import { foldToString } from './normal-form';

/** @returns whether a string is an alias of an entity other than the given one */
export const readOwners = (
  entities: readonly Entity[],
): ((text: string, entity: string) => boolean) => {
  const owners = new Map<string, Set<string>>();
  for (const { id, aliases } of entities) {
    for (const alias of Object.values(aliases).flat()) {
      const folded = foldToString(alias);
      owners.set(folded, (owners.get(folded) ?? new Set()).add(id));
    }
  }
  return (text, entity) => [...(owners.get(foldToString(text)) ?? [])].some((id) => id !== entity);
};
