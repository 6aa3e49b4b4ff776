/** Who a passage speaks of without a name: "the agency", "the company", or nothing at all. */
import type { EntityId } from '../model';
import type { Passage } from './passages';

export type Entities = ReadonlySet<EntityId>;

export interface SpokenOf {
  entity: EntityId;
  /** Passages between, 1 for the next. */
  distance: number;
  isSameBlock: boolean;
}

/** The first entity of a passage that is among `wanted`. */
export function firstNamed(passage: Passage | undefined, wanted: Entities): EntityId | undefined {
  for (const entity of passage?.named.keys() ?? []) if (wanted.has(entity)) return entity;
  return undefined;
}

/**
 * For each passage the one of `wanted` that it speaks of without a name: the one named in the nearest
 * passage before that names any of `all`, else in the nearest one after. None where that passage, or
 * the passage itself, names another of `all`. Linear in the passages.
 */
export function findSpokenOf(
  passages: readonly Passage[],
  all: Entities,
  wanted: Entities,
): (SpokenOf | undefined)[] {
  const isOne = passages.map(
    (passage) =>
      passage.kind !== 'title' &&
      (firstNamed(passage, all) !== undefined || firstNamed(passage, wanted) !== undefined),
  );
  const before: number[] = [];
  const after: number[] = [];
  let last = -1;
  isOne.forEach((one, at) => {
    before[at] = last;
    if (one) last = at;
  });
  last = -1;
  for (let at = passages.length - 1; at >= 0; at--) {
    after[at] = last;
    if (isOne[at]) last = at;
  }
  return passages.map((passage, at) => {
    if (isOne[at]) return undefined;
    const there = before[at]! >= 0 ? before[at]! : after[at]!;
    const entity = firstNamed(passages[there], wanted);
    if (!entity) return undefined;
    const isSameBlock = passages[there]?.block === passage.block;
    return { entity, distance: Math.abs(there - at), isSameBlock };
  });
}
