/**
 * A closer look at the blocks that hold names: their sentences, letter case, script, and what stands
 * around each name. Few blocks do, so that a page is searched without it.
 */
import { type BlockStyle, PLAIN_STYLE, readStyle } from './block-style';
import { FoldedText } from './normal-form';
import type { AliasRole } from './roles';
import type { Found, Scan } from './scan';
import { findParts, NO_PARTS, type Parts, placeIn } from './sentences';
import type { Block } from './types';
import { CYRILLIC, LATIN, unitKind } from './unit-kind';
import { joins, slice } from './word-edges';

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

/** What is seen of a block. */
export interface Look {
  readonly hits: readonly Hit[];
  /** Units of the folded text. */
  readonly length: number;
  readonly parts: Parts;
  readonly style: BlockStyle;
  /** Letters of the block by kind, to tell its script from; absent where there is no name. */
  readonly kinds: Uint32Array | undefined;
}

const CONTEXT = 48;
const NOTHING: Look = {
  hits: [],
  length: 0,
  parts: NO_PARTS,
  style: PLAIN_STYLE,
  kinds: undefined,
};
const folded = new FoldedText();

/** @returns what is seen of a scanned block; looked at once, until the block changes */
export const lookAt = (scan: Scan): Look => {
  if (scan.candidates.length === 0) return NOTHING;
  scan.look ??= lookCloser(scan);
  return scan.look;
};

const lookCloser = ({ block, candidates }: Scan): Look => {
  folded.fold(block.text);
  const { units, changed, length } = folded;
  const kinds = new Uint32Array(32);
  let upper = 0;
  let first = -1;
  for (let p = 0; p < length; p++) {
    const kind = unitKind(units[p] as number);
    kinds[kind] = (kinds[kind] as number) + 1;
    if (kind === LATIN || kind === CYRILLIC) {
      if (first < 0) first = p;
      upper += changed[p] as number;
    }
  }
  const hits = candidates.map((found) => readHit(block, found));
  const parts = findParts(units, length);
  placeIn(parts, hits);
  const style = readStyle(block.text, folded, kinds, { upper, first });
  return { hits, length, parts, style, kinds };
};

const readHit = (block: Block, { from, to, roles }: Found): Hit => {
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
    aliases: roles.aliases,
    never: roles.never,
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
