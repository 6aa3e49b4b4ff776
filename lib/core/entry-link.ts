/** Links inside the extension that name a record: to what happened to it, and to telling of an error. */
import type { RecordKind } from './model';

/** A record, and which part of it is meant. */
export interface EntryRef {
  record: RecordKind;
  id: string;
  field?: string;
}

/** A part of the page about the data. */
export type DataPagePart = 'changes' | 'corrections' | 'scope' | 'report';

/** Longer than any id; what a link of ours never has is not shown back at full length. */
export const LONGEST_ID = 100;

/** The address, within the extension, of the page about the data. */
export function dataPageLink(ref?: EntryRef, part?: DataPagePart): string {
  const query = new URLSearchParams();
  if (ref) query.set(ref.record, ref.id);
  if (ref?.field !== undefined) query.set('field', ref.field);
  const search = query.size > 0 ? `?${query}` : '';
  return `/changes.html${search}${part === undefined ? '' : `#${part}`}`;
}

/**
 * What such a link names, whether or not there is such a record.
 * @param search as `location.search` gives it
 */
export function readEntryRef(search: string): EntryRef | undefined {
  const query = new URLSearchParams(search);
  const field = query.get('field')?.slice(0, LONGEST_ID);
  for (const record of ['incident', 'entity'] as const) {
    const id = query.get(record)?.slice(0, LONGEST_ID);
    if (id) return { record, id, ...(field && { field }) };
  }
  return undefined;
}
