/** Ids that lead from one record to another. */
import { perEntity, perIncident, type Rule } from './rule.ts';

export const relatedIncidentsExist: Rule = perIncident(({ id, related }, data) => {
  const known = new Set(data.incidents.map(({ incident }) => incident.id));
  return related.flatMap((other, index) => {
    const field = `related[${index}]`;
    if (other === id) return [{ field, reason: 'An incident is not related to itself.' }];
    return known.has(other) ? [] : [{ field, reason: `There is no data/incidents/${other}.json.` }];
  });
});

/** A chain of `partOf` ends somewhere. */
export const ownersExist: Rule = perEntity(({ id, partOf }, data) => {
  const owners = new Map(data.entities.map(({ entity }) => [entity.id, entity.partOf]));
  if (partOf === undefined) return [];
  if (!owners.has(partOf)) {
    return [{ field: 'partOf', reason: `There is no data/entities/${partOf}.json.` }];
  }
  const seen = new Set<string>();
  for (
    let owner: string | undefined = partOf;
    owner && !seen.has(owner);
    owner = owners.get(owner)
  ) {
    if (owner === id) return [{ field: 'partOf', reason: `"${id}" would be part of itself.` }];
    seen.add(owner);
  }
  return [];
});
