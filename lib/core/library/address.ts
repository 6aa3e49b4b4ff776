/**
 * What the library shows, as it stands behind the `#` of its address: so that every view is a link, and
 * the browser's own back and forward lead through them. Read from outside: anything may stand there.
 */
import { type EntryRef, LONGEST_ID } from '../entry-link';
import { FILTER_FIELDS, type LibraryFilter } from './filter';

export interface LibraryAddress {
  query: string;
  filter: LibraryFilter;
  /** The incident that is shown in full, known or not. */
  incident?: string;
}

const LONGEST_QUERY = 200;

/** @param hash as `location.hash` gives it */
export function readAddress(hash: string): LibraryAddress {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const filter: Record<string, string> = {};
  for (const field of FILTER_FIELDS) {
    const value = values.get(field)?.slice(0, LONGEST_ID);
    if (value) filter[field] = value;
  }
  const incident = values.get('incident')?.slice(0, LONGEST_ID);
  return {
    query: (values.get('q') ?? '').slice(0, LONGEST_QUERY),
    filter: filter as LibraryFilter,
    ...(incident && { incident }),
  };
}

/** The twin of `readAddress`. @returns with its `#`; empty for the whole list */
export function toHash({ query, filter, incident }: LibraryAddress): string {
  const values = new URLSearchParams();
  if (query !== '') values.set('q', query);
  for (const field of FILTER_FIELDS) {
    const value = filter[field];
    if (value !== undefined) values.set(field, value);
  }
  if (incident !== undefined) values.set('incident', incident);
  return values.size === 0 ? '' : `#${values}`;
}

/** The address, within the extension, of the library at a record. */
export const libraryLink = (ref?: EntryRef): string =>
  `/library.html${ref ? `#${new URLSearchParams({ [ref.record]: ref.id })}` : ''}`;
