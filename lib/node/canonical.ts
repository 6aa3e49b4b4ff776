/**
 * The one way a record in `data/` is written: two spaces, keys in the order of its schema, a list or
 * a list's item of plain values on one line while it fits into 100 columns, a newline at the end.
 * One form means that a change shows as that change and nothing else.
 */
import completeSchema from '../../data/schema/complete.schema.json' with { type: 'json' };
import entitySchema from '../../data/schema/entity.schema.json' with { type: 'json' };
import historySchema from '../../data/schema/history.schema.json' with { type: 'json' };
import incidentSchema from '../../data/schema/incident.schema.json' with { type: 'json' };
import translationSchema from '../../data/schema/translation.schema.json' with { type: 'json' };
import withdrawnSchema from '../../data/schema/withdrawn.schema.json' with { type: 'json' };

/** The kinds of file in `data/` that rules are kept for. */
export type DataKind = 'entity' | 'incident' | 'withdrawn' | 'history' | 'translation' | 'complete';

/** The part of JSON Schema that says which keys an object has, and in which order. */
interface SchemaNode {
  $ref?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  if?: { required: string[] };
  then?: SchemaNode;
  else?: SchemaNode;
  $defs?: Record<string, SchemaNode>;
}

/** The schema of each kind of file. */
export const SCHEMAS = {
  entity: entitySchema,
  incident: incidentSchema,
  withdrawn: withdrawnSchema,
  history: historySchema,
  translation: translationSchema,
  complete: completeSchema,
} as const;

const COLUMNS = 100;

type PlainObject = Record<string, unknown>;

/** The schema that holds for `value`: references followed, alternatives chosen. */
function resolveNode(node: SchemaNode | undefined, root: SchemaNode, value: unknown): SchemaNode {
  if (!node) return {};
  if (node.$ref) return resolveNode(root.$defs?.[node.$ref.replace('#/$defs/', '')], root, value);
  if (node.if) {
    const chosen = node.if.required.every((key) => key in (value as PlainObject));
    return resolveNode(chosen ? node.then : node.else, root, value);
  }
  return node;
}

/** `mul` first, then languages by their code, `handle` last: the reach of an alias, widest first. */
function compareLanguages(a: string, b: string): number {
  const rank = (key: string) => (key === 'mul' ? 0 : key === 'handle' ? 2 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** Keys as the schema lists them, unknown ones behind; without a list they are languages. */
function sortKeys(keys: string[], node: SchemaNode): string[] {
  if (!node.properties) return [...keys].sort(compareLanguages);
  const order = Object.keys(node.properties);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...keys].sort((a, b) => rank(a) - rank(b));
}

const isPlain = (value: unknown) => value === null || typeof value !== 'object';

/** Writes one value; `lead` counts the UTF-16 units before it on its line. */
function write(
  value: unknown,
  schema: SchemaNode | undefined,
  root: SchemaNode,
  indent: string,
  lead: number,
): string {
  if (isPlain(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  // One unit more for the comma that may follow.
  const fits = (line: string) => lead + line.length + 1 <= COLUMNS;
  const node = resolveNode(schema, root, value);

  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    if (value.every(isPlain)) {
      const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
      if (fits(line)) return line;
    }
    const items = value.map((item) => inner + write(item, node.items, root, inner, inner.length));
    return `[\n${items.join(',\n')}\n${indent}]`;
  }

  const record = value as PlainObject;
  const keys = sortKeys(Object.keys(record), node);
  if (keys.length === 0) return '{}';
  const isItem = lead === indent.length && lead > 0;
  if (isItem && keys.every((key) => isPlain(record[key]))) {
    const line = keys.map((key) => `${JSON.stringify(key)}: ${JSON.stringify(record[key])}`);
    if (fits(`{ ${line.join(', ')} }`)) return `{ ${line.join(', ')} }`;
  }
  const lines = keys.map((key) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return start + write(record[key], node.properties?.[key], root, inner, start.length);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/**
 * Writes a record in canonical form. Unknown keys are kept, behind the known ones: refusing them is
 * the schema's work.
 * @param value any JSON value, as `JSON.parse` gives it
 */
export function canonicalJson(value: unknown, kind: DataKind): string {
  const root = SCHEMAS[kind] as SchemaNode;
  return `${write(value, root, root, '', 0)}\n`;
}
