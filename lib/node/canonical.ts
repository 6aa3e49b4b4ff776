/**
 * The one way a file in `data/` is written: two spaces, keys in the order of `lib/core/model.ts`,
 * a list of plain values on one line while it fits into 100 columns, a newline at the end. One form
 * means that a change shows as that change and nothing else.
 */

/** The kinds of file in `data/` that have a canonical form. */
export type DataKind = 'entity' | 'incident';

/** Key order per kind of object; an object is told from others by where it stands. */
const ORDER: Record<string, readonly string[]> = {
  entity: [
    '$schema',
    'id',
    'name',
    'kind',
    'tier',
    'country',
    'wikidata',
    'homepage',
    'about',
    'aliases',
    'case',
    'ambiguous',
    'generic',
    'never',
    'partOf',
    'formerNames',
    'note',
  ],
  'entity.ambiguous': [
    'alias',
    'forms',
    'otherSenses',
    'signalsFor',
    'signalsAgainst',
    'default',
    'gatedOnly',
    'note',
  ],
  'entity.generic': ['alias', 'lang', 'safeWhen', 'note'],
  incident: [
    '$schema',
    'id',
    'title',
    'summary',
    'kind',
    'status',
    'asOf',
    'jurisdiction',
    'start',
    'end',
    'dataRequested',
    'scope',
    'outcome',
    'reference',
    'parties',
    'positions',
    'timeline',
    'sources',
    'topics',
    'related',
  ],
  'incident.parties': ['entity', 'id', 'name', 'kind', 'office', 'role', 'noPosition'],
  'incident.positions': ['party', 'stance', 'summary', 'quote', 'speaker', 'date', 'sources'],
  'incident.timeline': ['date', 'event', 'sources'],
  'incident.sources': ['id', 'publisher', 'title', 'url', 'date', 'kind', 'lang', 'read'],
};

const COLUMNS = 100;

/** `mul` first, languages by name, `handle` last: the reach of an alias, widest first. */
function compareLanguages(a: string, b: string): number {
  const rank = (key: string) => (key === 'mul' ? 0 : key === 'handle' ? 2 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function sortKeys(keys: string[], place: string): string[] {
  if (place === 'entity.aliases') return [...keys].sort(compareLanguages);
  const order = ORDER[place];
  if (!order) return keys;
  const rank = (key: string) => {
    const index = order.indexOf(key);
    return index < 0 ? order.length : index;
  };
  return [...keys].sort((a, b) => rank(a) - rank(b));
}

const isPlain = (value: unknown) => value === null || typeof value !== 'object';

/** @param lead UTF-16 units already on the line: indent and key */
function write(value: unknown, place: string, indent: string, lead: number): string {
  if (isPlain(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    if (value.every(isPlain)) {
      const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
      // One unit for the comma that may follow.
      if (lead + line.length + 1 <= COLUMNS) return line;
    }
    const items = value.map((item) => inner + write(item, place, inner, inner.length));
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const record = value as Record<string, unknown>;
  const keys = sortKeys(Object.keys(record), place);
  if (keys.length === 0) return '{}';
  const lines = keys.map((key) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return start + write(record[key], `${place}.${key}`, inner, start.length);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/**
 * Writes a record in canonical form. Unknown keys are kept, behind the known ones: refusing them is
 * the schema's work.
 * @param value any JSON value, as `JSON.parse` gives it
 */
export function canonicalJson(value: unknown, kind: DataKind): string {
  return `${write(value, kind, '', 0)}\n`;
}
