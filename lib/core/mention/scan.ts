/**
 * Reads one block: which aliases stand in it and which words speak for or against a sense. Nothing
 * is decided here but what cannot depend on the rest of the page, so that the result can be kept
 * until the block changes.
 */
import { type BlockStyle, PLAIN_STYLE, readStyle } from './block-style';
import { FoldedText } from './normal-form';
import type { PatternIndex } from './pattern-index';
import type { AliasRole, CueRole, PatternRoles } from './roles';
import { findClauses, findSentences } from './sentences';
import type { Block, BlockScan } from './types';
import {
  ARABIC,
  CYRILLIC,
  DIGIT,
  HAN,
  HANGUL,
  HEBREW,
  hasWordSpaces,
  isWordKind,
  LATIN,
  MARK,
  NONE,
  unitKind,
} from './unit-kind';

/** An alias, or a string that swallows one, as it stands in a block. */
export interface Hit {
  /** Raw offsets of the name. */
  start: number;
  end: number;
  /** Folded offsets. */
  from: number;
  to: number;
  aliases: readonly AliasRole[];
  /** Swallows what lies in it: 1 always, 2 when written without a capital at its beginning. */
  never: 0 | 1 | 2;
  /** The folded name itself. */
  text: string;
  /** Folded text beside the name, up to 48 units. */
  before: string;
  after: string;
  /** Word parts that touch the name: letters, digits and marks of its own script or digits. */
  head: string;
  tail: string;
  /** A zero-width non-joiner or an inline element's edge stands at the joint. */
  edgeBefore: boolean;
  edgeAfter: boolean;
  sentence: number;
  /** Number of the part between semicolons, counted over the block. */
  clause: number;
}

/** A word that speaks for or against a sense. */
export interface Cue {
  id: number;
  /** As it stands in the text, folded. */
  word: string;
  from: number;
  to: number;
  sentence: number;
  clause: number;
  /** Letters of the languages the word belongs to, empty for any. */
  languages: string;
}

export interface Scan extends BlockScan {
  readonly block: Block;
  readonly candidates: readonly Hit[];
  readonly cues: readonly Cue[];
  readonly length: number;
  readonly style: BlockStyle;
  /** Letters of the block by kind, to tell its script from. */
  readonly kinds: Uint32Array | undefined;
  /** Language found for the block under a claim, kept by whoever asked. */
  language?: { claimed: string; found: string };
  /** Ids of the cues that are words of the page's language, by its letter; kept likewise. */
  said?: { letter: string; ids: Int32Array };
}

const CONTEXT = 48;
const MOST_CUES = 400;
/** More names than a block of the longest kind can hold in earnest. */
const MOST_HITS = 4000;

const slice = (units: Uint16Array, from: number, to: number): string => {
  if (from >= to) return '';
  return String.fromCharCode.apply(null, units.subarray(from, to) as unknown as number[]);
};

/** Whether letters of these two kinds belong to one word. */
const joins = (edge: number, neighbour: number): boolean => {
  if (neighbour === NONE) return false;
  if (neighbour === edge || neighbour === MARK) return true;
  if (neighbour === DIGIT || neighbour === 3) return edge <= 7 || edge === 17;
  return edge === DIGIT || edge === 3 ? neighbour <= 7 : false;
};

/** @returns a function that reads blocks one by one; it keeps working memory between calls */
export const createScanner = (index: PatternIndex, roles: PatternRoles) => {
  const folded = new FoldedText();
  const found = new Int32Array(256);
  const kinds = new Uint32Array(32);

  const cueFits = (cue: CueRole, from: number, to: number, text: string): boolean => {
    const { units, length } = folded;
    const first = unitKind(units[from] as number);
    // `미 ` for the United States is no part of `이미 `.
    if (first === HANGUL && (to - from === 1 || units[from + 1] === 0x20)) {
      return from === 0 || unitKind(units[from - 1] as number) !== HANGUL;
    }
    if (first >= HAN && first <= 14) return true;
    if (from > 0) {
      const left = unitKind(units[from - 1] as number);
      if (joins(first, left)) {
        if (first !== ARABIC && first !== HEBREW) return false;
        if (!hasProclitic(units, from, first)) return false;
      }
    }
    if (cue.upper) {
      const raw = text.slice(folded.starts[from], folded.ends[to - 1]);
      if (raw !== raw.toUpperCase()) return false;
    }
    if (cue.stem || to >= length) return true;
    const last = unitKind(units[to - 1] as number);
    const right = unitKind(units[to] as number);
    if (last === NONE || !joins(last, right)) return true;
    // A plural or genitive s is as good as the word itself.
    if (last === LATIN && units[to] === 0x73 && to - from >= 3) {
      return to + 1 >= length || !isWordKind(unitKind(units[to + 1] as number));
    }
    return false;
  };

  const readHit = (
    block: Block,
    from: number,
    to: number,
    roleSet: { aliases: readonly AliasRole[]; never: 0 | 1 | 2 },
  ): Hit => {
    const { units, starts, ends, length } = folded;
    const firstKind = unitKind(units[from] as number);
    const lastKind = unitKind(units[to - 1] as number);
    let headFrom = from;
    while (
      headFrom > 0 &&
      from - headFrom < CONTEXT &&
      joins(firstKind, unitKind(units[headFrom - 1] as number))
    )
      headFrom--;
    let tailTo = to;
    while (
      tailTo < length &&
      tailTo - to < CONTEXT &&
      joins(lastKind, unitKind(units[tailTo] as number))
    )
      tailTo++;
    let first = from;
    // `Thailand's Securities and Exchange Commission`: the country's genitive is no part of the name.
    const text = slice(units, from, to);
    const owner = /^(?!usa?'s)[\p{L}.]+(?: [\p{L}.]+)?'s /u.exec(text);
    if (owner) first += owner[0].length;
    const start = starts[first] as number;
    const end = ends[to - 1] as number;
    const gapBefore = from > 0 ? block.text.slice(ends[from - 1], start) : '';
    const gapAfter = to < length ? block.text.slice(end, starts[to]) : '';
    return {
      start,
      end,
      from,
      to,
      text,
      aliases: roleSet.aliases,
      never: roleSet.never,
      before: slice(units, Math.max(0, from - CONTEXT), from),
      after: slice(units, to, Math.min(length, to + CONTEXT)),
      head: slice(units, headFrom, from),
      tail: slice(units, to, tailTo),
      edgeBefore: gapBefore.includes('\u200c') || block.edges.includes(start),
      edgeAfter: gapAfter.includes('\u200c') || block.edges.includes(end),
      sentence: 0,
      clause: 0,
    };
  };

  return (block: Block): Scan => {
    const { text } = block;
    folded.fold(text);
    const { units, changed, starts, length } = folded;
    const hits: Hit[] = [];
    const cues: Cue[] = [];
    let edge = 0;
    const edges = block.edges;
    let previous = NONE;
    let upper = 0;
    let first = -1;
    kinds.fill(0);
    for (let p = 0; p < length; p++) {
      const unit = units[p] as number;
      const kind = unitKind(unit);
      kinds[kind] = (kinds[kind] as number) + 1;
      if (kind === LATIN || kind === CYRILLIC) {
        if (first < 0) first = p;
        upper += changed[p] as number;
      }
      const before = previous;
      previous = kind;
      if (kind === NONE && unit !== 0x40 && unit !== 0x24) continue;
      if (hasWordSpaces(kind) && before === kind) {
        // Inside a word of letters a name begins only at a capital after a small letter, or where
        // an inline element does.
        if (!(changed[p] === 1 && changed[p - 1] === 0)) {
          if (edges.length === 0) continue;
          const raw = starts[p] as number;
          while (edge < edges.length && (edges[edge] as number) < raw) edge++;
          if (edges[edge] !== raw) continue;
        }
      }
      const count = index.lookUp(units, p, length, found);
      for (let j = 0; j < count; j += 2) {
        const to = p + (found[j + 1] as number);
        const role = roles.get(found[j] as number);
        if (role.cues.length > 0 && cues.length < MOST_CUES) {
          for (const cue of role.cues) {
            if (!cueFits(cue, p, to, text)) continue;
            // A stem reaches to the end of its word.
            let end = to;
            if (cue.stem && hasWordEnd(units[to - 1] as number)) {
              while (end < length && end - to < 16 && isWordKind(unitKind(units[end] as number)))
                end++;
            }
            cues.push({
              id: cue.id,
              word: slice(units, p, end),
              from: p,
              to: end,
              sentence: 0,
              clause: 0,
              languages: cue.languages,
            });
          }
        }
        // `fi` in `first`: an acronym in small letters with more letters behind it.
        if (role.acronym && kind === LATIN && changed[p] === 0 && to < length) {
          if (unitKind(units[to] as number) === LATIN) continue;
        }
        if (hits.length < MOST_HITS && (role.aliases.length > 0 || role.never > 0))
          hits.push(readHit(block, p, to, role));
      }
    }
    if (hits.length === 0) {
      return { block, candidates: hits, cues, length, style: PLAIN_STYLE, kinds: undefined };
    }
    const breaks = findSentences(units, length);
    const clauses = findClauses(units, length);
    for (const items of [hits, cues]) {
      place(items, breaks, 'sentence');
      if (clauses.length > 0) place(items, clauses, 'clause');
    }
    const style = readStyle(text, folded, kinds, { upper, first });
    return { block, candidates: hits, cues, length, style, kinds: kinds.slice() };
  };
};

/** Gives each item the number of its sentence or clause; items are in order of `from`. */
const place = (
  items: { from: number; sentence: number; clause: number }[],
  breaks: readonly number[],
  unit: 'sentence' | 'clause',
): void => {
  let count = 0;
  for (const item of items) {
    while (count < breaks.length && (breaks[count] as number) <= item.from) count++;
    item[unit] = count;
  }
};

/** Whether words of the unit's script end at a space or sign. */
const hasWordEnd = (unit: number): boolean => {
  const kind = unitKind(unit);
  return kind < HAN || kind > 14;
};

const ARABIC_PROCLITICS = /(?:^|[^\u0600-\u06ff])[وف]?[بلكس]?(?:ال|لل?)?$/;
const HEBREW_PROCLITICS = /(?:^|[^\u0590-\u05ff])[בלכמשהו]{1,3}$/;

/** Whether the letters before `from` are only written-on particles of Arabic or Hebrew. */
const hasProclitic = (units: Uint16Array, from: number, kind: number): boolean => {
  const before = slice(units, Math.max(0, from - 5), from);
  return (kind === ARABIC ? ARABIC_PROCLITICS : HEBREW_PROCLITICS).test(before);
};
