/** Where an id of an old citation or link leads today. */
import type { RecordKind, Withdrawn } from './model';

export type FoundEntry =
  /** It stands. */
  | { status: 'live'; title: string }
  | { status: 'withdrawn'; marker: Withdrawn }
  /** Another record tells it now. */
  | { status: 'merged'; marker: Withdrawn; into: string }
  | { status: 'unknown' };

/** @param titles titles or names of all records of this kind that stand */
export function findEntry(
  record: RecordKind,
  id: string,
  titles: ReadonlyMap<string, string>,
  withdrawn: readonly Withdrawn[],
): FoundEntry {
  const title = titles.get(id);
  if (title !== undefined) return { status: 'live', title };
  const marker = withdrawn.find((one) => one.record === record && one.id === id);
  if (!marker) return { status: 'unknown' };
  return marker.mergedInto === undefined
    ? { status: 'withdrawn', marker }
    : { status: 'merged', marker, into: marker.mergedInto };
}
