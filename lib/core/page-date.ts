/**
 * The day on which a page was published, from what the page says of itself. Untrusted text: whatever
 * is no reasonable date is passed over, and without one nothing is said.
 */
import type { PartialDate } from './model';

/** Where a page may say it. `json-ld` values are whole documents, the others single dates. */
export type DateHintSource = 'json-ld' | 'published' | 'time' | 'modified';

/** One thing a page says of its date, as it stands there. */
export type DateHint = [source: DateHintSource, value: string];

/** Pages were not written before the web was. */
const FIRST_YEAR = 1991;
const DAY = 86_400_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2022-04-24T22:30:00-05:00`, `2022/04/24`, `20220424`: the day is the one written there. */
const NUMERIC = /^\s*(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/;
/** `Sun, 24 Apr 2022 22:30:00 -0500` (RFC 5322). */
const DAY_FIRST = /(?:^|[\s,])(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})/i;
/** `April 24, 2022`. */
const MONTH_FIRST = /(?:^|[\s,])([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/i;

function readParts(text: string): [year: number, month: number, day: number] | undefined {
  const numeric = NUMERIC.exec(text);
  if (numeric) return [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
  const monthOf = (name = '') => MONTHS.indexOf(name.toLowerCase()) + 1;
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return [Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1])];
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return [Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])];
  return undefined;
}

/**
 * Reads a date as it is written, in its own time zone: `2022-04-24T23:30:00-05:00` is 24 April
 * wherever the reader is.
 * @param now ms since 1970; what lies more than a day ahead of it is no date of publication
 * @returns a whole day, or undefined
 */
export function readPageDate(text: string, now: number): PartialDate | undefined {
  const parts = readParts(text.slice(0, 100));
  if (!parts) return undefined;
  const [year, month, day] = parts;
  const moment = new Date(Date.UTC(year, month - 1, day));
  const isOnCalendar = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  if (!isOnCalendar || year < FIRST_YEAR || moment.getTime() > now + DAY) return undefined;
  return moment.toISOString().slice(0, 10);
}

/** Kinds of schema.org that are the page itself and not something on it, such as a comment. */
const ARTICLES = /(?:Article|Posting|Report|WebPage|CreativeWork|Newsletter)$/;

/** The objects that describe the page: at the top, in a list, or in an `@graph`. */
function listNodes(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(listNodes);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  return [node, ...('@graph' in node ? listNodes(node['@graph']) : [])];
}

const isArticle = (node: Record<string, unknown>): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLES.test(type));

/** What one JSON-LD document gives for a property; articles before pages of another kind. */
function readJsonLd(text: string, property: string): string[] {
  let nodes: Record<string, unknown>[];
  try {
    nodes = listNodes(JSON.parse(text)).filter(isArticle);
  } catch {
    // Many a page has broken JSON-LD; the next hint is as good.
    return [];
  }
  const isPage = (node: Record<string, unknown>) => /WebPage/.test(String(node['@type']));
  return [...nodes.filter((node) => !isPage(node)), ...nodes.filter(isPage)].flatMap((node) => {
    const value = node[property];
    return typeof value === 'string' ? [value] : [];
  });
}

/**
 * Chooses among everything a page says: when it was published before when it was changed, and of each
 * JSON-LD first, then Open Graph and other known names of `<meta>`, then `<time>`.
 * @param now ms since 1970
 * @returns a whole day, or undefined where no hint holds a reasonable date
 */
export function findPublished(hints: readonly DateHint[], now: number): PartialDate | undefined {
  const of = (source: DateHintSource) =>
    hints.flatMap(([from, value]) => (from === source ? [value] : []));
  const jsonLd = of('json-ld');
  const ordered = [
    ...jsonLd.flatMap((text) => readJsonLd(text, 'datePublished')),
    ...of('published'),
    ...of('time'),
    ...jsonLd.flatMap((text) => readJsonLd(text, 'dateModified')),
    ...of('modified'),
  ];
  for (const text of ordered) {
    const date = readPageDate(text, now);
    if (date !== undefined) return date;
  }
  return undefined;
}
