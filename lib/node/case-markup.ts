/**
 * The markup inside a case: `⟦Binance|binance⟧s vd`, with invisible characters written by name. One walk
 * over the text, so that offsets are counted on what a page would hold.
 */
import type { CaseSpan } from './case-files';

/** Written `{NBSP}`; any other character may be written `{U+2060}`. */
const NAMED: Record<string, string> = {
  TAB: '\t',
  NBSP: '\u00a0',
  NNBSP: '\u202f',
  THIN: '\u2009',
  SHY: '\u00ad',
  ZWSP: '\u200b',
  ZWNJ: '\u200c',
  ZWJ: '\u200d',
  WJ: '\u2060',
  BOM: '\ufeff',
  LRM: '\u200e',
  RLM: '\u200f',
  LRE: '\u202a',
  RLE: '\u202b',
  PDF: '\u202c',
  LRI: '\u2066',
  RLI: '\u2067',
  FSI: '\u2068',
  PDI: '\u2069',
  NBHY: '\u2011',
  TATWEEL: '\u0640',
};

const OPEN = '⟦';
const CLOSE = '⟧';
/** What never is the first or last character of a name. */
const NO_EDGE = /^[\s\u00ad\u200b-\u200f\u2060-\u2069"'’‘“”„«»()[\]]/u;
const NO_EDGE_AT_END = /[\s\u00ad\u200b-\u200f\u2060-\u2069"'’‘“”„«»([]$/u;

export interface ParsedText {
  /** What a page would hold, labels taken out. */
  text: string;
  mentions: CaseSpan[];
  optional: CaseSpan[];
  faults: string[];
}

/**
 * Reads one marked-up text.
 * @param form a Unicode normal form for the whole of it
 * @returns spans in UTF-16 offsets into `text`, in order; each fault a sentence
 */
export function parseCaseText(source: string, form?: 'NFC' | 'NFD'): ParsedText {
  const result: ParsedText = { text: '', mentions: [], optional: [], faults: [] };
  const expanded = expandNames(source, result.faults);
  const marked = form ? expanded.normalize(form) : expanded;
  let at = 0;
  while (at < marked.length) {
    const next = nextBracket(marked, at);
    result.text += marked.slice(at, next);
    if (next === marked.length) break;
    const end = nextBracket(marked, next + 1);
    if (marked[next] === CLOSE || marked[end] !== CLOSE) {
      result.faults.push(`a bracket has no partner near "${around(marked, next)}".`);
      at = next + 1;
      continue;
    }
    addLabel(marked.slice(next + 1, end), result);
    at = end + 1;
  }
  for (const span of [...result.mentions, ...result.optional]) checkEdges(span, result);
  return result;
}

function expandNames(source: string, faults: string[]): string {
  return source.replace(/\{([A-Z]+|U\+[0-9A-F]{4,6})\}/g, (token, name: string) => {
    const character = name.startsWith('U+')
      ? String.fromCodePoint(Number.parseInt(name.slice(2), 16))
      : NAMED[name];
    if (character === undefined) faults.push(`the name ${token} stands for no character.`);
    return character ?? token;
  });
}

function nextBracket(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === OPEN || text[at] === CLOSE) return at;
  }
  return text.length;
}

function addLabel(label: string, result: ParsedText): void {
  const [surface = '', tag = '', tolerance, ...more] = label.split('|');
  const wrong = `the label "${label}" is not surface|entity or surface|entity|tolerance`;
  if (surface === '' || tag === '' || more.length > 0) {
    result.faults.push(`${wrong}.`);
    result.text += surface;
    return;
  }
  const start = result.text.length;
  result.text += surface;
  const span: CaseSpan = { start, end: result.text.length, entity: tag.replace(/\?$/, '') };
  if (span.entity === '') span.entity = 'other';
  if (tolerance !== undefined) {
    if (!/^[1-9]\d?$/.test(tolerance)) result.faults.push(`${wrong}: "${tolerance}" is no count.`);
    else span.spanTolerance = Number(tolerance);
  }
  if (span.entity === 'other' && tag !== '?') {
    result.faults.push(`the label "${label}" must be written with "?": other bodies are optional.`);
  }
  (tag.endsWith('?') ? result.optional : result.mentions).push(span);
}

function checkEdges({ start, end }: CaseSpan, { text, faults }: ParsedText): void {
  const surface = text.slice(start, end);
  if (NO_EDGE.test(surface) || NO_EDGE_AT_END.test(surface)) {
    faults.push(
      `the label "${surface}" begins or ends with a space, quote or invisible character.`,
    );
  }
  if (/^\p{M}/u.test(text.slice(end)) && !/\p{Script=Hebrew}|\p{Script=Arabic}/u.test(surface)) {
    faults.push(`the label "${surface}" cuts a letter from its mark.`);
  }
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 12), at + 12).replaceAll('\n', ' ');
}
