/**
 * Reads one block: which names stand in it. Nothing is decided here but what cannot depend on the rest of the page, so that the result can be kept
 * until the block changes.
 */
import { type BlockStyle, PLAIN_STYLE, readStyle } from './block-style';
import { FoldedText } from './normal-form';
import type { PatternIndex } from './pattern-index';
import { type AliasRole, type NameRoles, readNameRoles } from './roles';
import { findParts, NO_PARTS, type Parts, placeIn } from './sentences';
import type { Block, BlockScan } from './types';
import { CYRILLIC, LATIN, unitKind } from './unit-kind';
import { joins, slice } from './word-edges';
import type { Cue } from './words';

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

export interface Scan extends BlockScan {
  readonly block: Block;
  readonly candidates: readonly Hit[];
  readonly length: number;
  readonly parts: Parts;
  readonly style: BlockStyle;
  /** Letters of the block by kind, to tell its script from. */
  readonly kinds: Uint32Array | undefined;
  /** Language found for the block under a claim, kept by whoever asked. */
  language?: { claimed: string; found: string };
  /** Words of the block that speak for a sense, in the language of a letter; kept likewise. */
  cues?: { letter: string; list: readonly Cue[] };
  /** Ids of those in the page's language. */
  said?: { letter: string; ids: Int32Array };
}

const CONTEXT = 48;
/** More names than a block of the longest kind can hold in earnest. */
const MOST_HITS = 4000;

/** @returns a function that reads blocks one by one; it keeps working memory between calls */
export const createScanner = (index: PatternIndex) => {
  const folded = new FoldedText();
  /** Roles of the patterns that were found before. */
  const known: NameRoles[] = [];

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
    const { units, changed, length } = folded;
    const hits: Hit[] = [];
    index.search(folded, block.edges, (pattern, from, to) => {
      let role = known[pattern];
      if (role === undefined) {
        role = readNameRoles(index.rolesOf(pattern));
        known[pattern] = role;
      }
      // `fi` in `first`: an acronym in small letters with more letters behind it.
      if (role.acronym && changed[from] === 0 && to < length) {
        if (unitKind(units[from] as number) === LATIN && unitKind(units[to] as number) === LATIN) {
          return;
        }
      }
      if (hits.length < MOST_HITS) hits.push(readHit(block, from, to, role));
    });
    if (hits.length === 0) {
      return {
        block,
        candidates: hits,
        length,
        parts: NO_PARTS,
        style: PLAIN_STYLE,
        kinds: undefined,
      };
    }
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
    const parts = findParts(units, length);
    placeIn(parts, hits);
    const style = readStyle(text, folded, kinds, { upper, first });
    return { block, candidates: hits, length, parts, style, kinds };
  };
};
