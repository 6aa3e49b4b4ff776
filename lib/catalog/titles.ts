/** Titles of incidents in every language. For the background, which may load no modules later on. */
import titles from 'virtual:data/titles';
import type { IncidentId } from '../core/model';

let parsed: Record<string, Record<IncidentId, string>> | undefined;

/** @returns the title in a language; undefined where it is not translated */
export function titleIn(lang: string, id: IncidentId): string | undefined {
  parsed ??= JSON.parse(titles) as NonNullable<typeof parsed>;
  return parsed[lang]?.[id];
}
