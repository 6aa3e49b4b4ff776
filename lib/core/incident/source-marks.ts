/** What a record rests on, where that is little: readers are told beside its title. */
import type { Source, SourceKind } from '../model';

/** `one-source`: nothing else bears it out. `press-only`: nobody's own document is among the sources. */
export type SourceMark = 'one-source' | 'press-only';

/** Kinds of those who take part: a court, an agency, a company speaks for itself there. */
const OWN_DOCUMENTS: ReadonlySet<SourceKind> = new Set([
  'court-document',
  'official-statement',
  'company-statement',
]);

export function sourceMarks(sources: readonly Pick<Source, 'kind'>[]): SourceMark[] {
  return [
    ...(sources.length < 2 ? (['one-source'] as const) : []),
    ...(sources.some(({ kind }) => OWN_DOCUMENTS.has(kind)) ? [] : (['press-only'] as const)),
  ];
}
