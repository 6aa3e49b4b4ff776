/** The records' own history, and the collection in numbers. */
import history from 'virtual:data/history';
import type { RecordKind } from '../core/model';

/** Every change of a record, the oldest first. */
export const historyEntries = history.entries;

/** What the records cover, in numbers. */
export const overview = history.overview;

/** Titles and names of the records that stand, by kind and id. */
export const recordTitles: Readonly<Record<RecordKind, ReadonlyMap<string, string>>> = {
  incident: new Map(Object.entries(history.titles.incident)),
  entity: new Map(Object.entries(history.titles.entity)),
};
