/** Where in a JSON file a field stands, so that a fault can be clicked on. */

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;

/** The offset at which each field's value begins, by its path: `positions[2].sources[0]`. */
function indexFields(text: string): Map<string, number> {
  const tokens = [...text.matchAll(TOKEN)].map((match) => ({ text: match[0], at: match.index }));
  const offsets = new Map<string, number>();
  let next = 0;

  const readValue = (path: string): void => {
    const token = tokens[next++];
    if (!token) return;
    offsets.set(path, token.at);
    if (token.text === '[') readItems(']', (index) => `${path}[${index}]`);
    if (token.text === '{') {
      readItems('}', () => {
        const key = JSON.parse(tokens[next++]?.text ?? '""') as string;
        next++; // the colon
        return path === '' ? key : `${path}.${key}`;
      });
    }
  };
  const readItems = (end: string, pathOf: (index: number) => string): void => {
    for (let index = 0; next < tokens.length; index++) {
      if (tokens[next]?.text === end) {
        next++;
        return;
      }
      readValue(pathOf(index));
      if (tokens[next]?.text === ',') next++;
    }
  };

  readValue('');
  return offsets;
}

/**
 * The line, from 1, of a field in a valid JSON text; of the nearest enclosing field that exists when
 * it is missing.
 */
export function findFieldLine(text: string, field: string): number {
  const offsets = indexFields(text);
  let path = field;
  while (path !== '' && !offsets.has(path)) path = path.replace(/(^|\.|\[)[^.[]*$/, '');
  return text.slice(0, offsets.get(path) ?? 0).split('\n').length;
}
