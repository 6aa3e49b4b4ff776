/** How far a record's two sides are the ones that the whole page speaks of. */
import type { EntityId } from '../model';
import type { Passage } from './passages';
import type { IndexedRecord, RankingIndex } from './ranking-index';

/** Whoever asked must be named as often as this, and half as often as who was asked, to dominate. */
const FULL_ASKER_COUNT = 3;
const ASKER_PER_SUBJECT = 0.5;

/**
 * The two sides' share of all mentions of bodies that ask and of companies that are asked, less where
 * the asking side is only touched on.
 * @returns 0 to 1
 */
export function measureDominance(
  passages: readonly Passage[],
  index: RankingIndex,
  { askers, subjects, others }: IndexedRecord,
): number {
  const counts = new Map<EntityId, number>();
  for (const { kind, named } of passages) {
    if (kind === 'title') continue;
    for (const [entity, count] of named) counts.set(entity, (counts.get(entity) ?? 0) + count);
  }
  const countOf = (entities: Iterable<EntityId>) => {
    let sum = 0;
    for (const entity of entities) sum += counts.get(entity) ?? 0;
    return sum;
  };
  const isParty = (entity: EntityId) =>
    askers.has(entity) || subjects.has(entity) || others.has(entity);
  const rivals = (all: ReadonlySet<EntityId>) =>
    countOf([...counts.keys()].filter((entity) => all.has(entity) && !isParty(entity)));
  const asking = countOf(askers);
  const asked = countOf(subjects);
  if (asking === 0 || asked === 0) return 0;
  const mostAsked = Math.max(...[...subjects].map((entity) => counts.get(entity) ?? 0));
  return (
    (asking / (asking + rivals(index.askers))) *
    (asked / (asked + rivals(index.subjects))) *
    Math.min(1, asking / FULL_ASKER_COUNT) *
    Math.min(1, asking / (ASKER_PER_SUBJECT * mostAsked))
  );
}
