/** What a page says of its own date, as it stands there; what it means is decided elsewhere. */
import type { DateHint } from '../core/page-date';

/** UTF-16 units of one JSON-LD document; a longer one is a catalogue. */
const MOST_JSON = 50_000;
const MOST_EACH = 4;

/** Names of `<meta>` for the day of publication, in the order in which they are trusted. */
const PUBLISHED = [
  'property="article:published_time"',
  'property="og:article:published_time"',
  'itemprop="datePublished"',
  'name="article:published_time"',
  'name="parsely-pub-date"',
  'name="sailthru.date"',
  'name="dc.date.issued" i',
  'name="dcterms.created" i',
  'name="dc.date" i',
  'name="citation_publication_date"',
  'name="pubdate" i',
  'name="publishdate" i',
  'name="publish-date" i',
  'name="date" i',
];

/** The page's own `<time>` before those of other stories. */
const TIMES =
  'time[itemprop~="datePublished"],time[pubdate],article header time[datetime],main header time[datetime],h1+time[datetime],h1~* time[datetime],article time[datetime]';

/** @returns hints in the order of their worth within each source; short where a page says little */
export function readDateHints(document: Document): DateHint[] {
  const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];
  const hints: DateHint[] = [];
  const add = (source: DateHint[0], values: (string | null)[]) => {
    for (const value of values.slice(0, MOST_EACH)) {
      if (value && value.length <= MOST_JSON) hints.push([source, value]);
    }
  };
  add(
    'json-ld',
    all('script[type="application/ld+json"]').map((script) => script.textContent),
  );
  add(
    'published',
    PUBLISHED.flatMap((name) =>
      all<HTMLMetaElement>(`meta[${name}]`).map((meta) => meta.getAttribute('content')),
    ),
  );
  const times = TIMES.split(',').flatMap((selector) => all(selector));
  add(
    'time',
    times.map((time) => time.getAttribute('datetime') ?? time.textContent),
  );
  add(
    'modified',
    all('meta[property="article:modified_time"],meta[property="og:updated_time"]').map((meta) =>
      meta.getAttribute('content'),
    ),
  );
  return hints;
}
