/** One incident as a citation: what it is called, where it stands, and the document it rests on first. */
import type { Incident, PartialDate, Source, SourceKind } from '../model';

/** A court's or a party's own document before what others tell of it. */
const PRIMARY: readonly SourceKind[] = [
  'court-document',
  'official-statement',
  'company-statement',
  'news-report',
  'analysis',
];

/** @returns the source closest to the matter itself, of those with an address where there are any */
export function primarySource(sources: readonly Source[]): Source | undefined {
  const open = sources.filter(({ url }) => url !== undefined);
  const rank = ({ kind }: Source) => PRIMARY.indexOf(kind);
  return [...(open.length > 0 ? open : sources)].sort((a, b) => rank(a) - rank(b))[0];
}

/**
 * Plain text, in English as the record's ids and titles are: it must lead everybody to the same entry.
 * @param dataDate the version of the data
 */
export function citeIncident(
  { id, title, sources }: Pick<Incident, 'id' | 'title' | 'sources'>,
  dataDate: PartialDate,
): string {
  const source = primarySource(sources);
  const cited = source && [source.publisher, `“${source.title}”`, source.date, source.url];
  return [
    `“${title}”. Sidelight, incident ${id}, data of ${dataDate}.`,
    ...(cited ? [`Primary source: ${cited.filter(Boolean).join(', ')}`] : []),
  ].join(' ');
}
