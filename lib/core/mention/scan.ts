/**
 * Reads one block: which names stand in it. Nothing is decided here but what cannot depend on the rest
 * of the page, so that the result can be kept until the block changes.
 */
import type { Look } from './look';
import { FoldedText } from './normal-form';
import type { PatternIndex } from './pattern-index';
import { type NameRoles, readNameRoles } from './roles';
import type { Block, BlockScan } from './types';
import { LATIN, unitKind } from './unit-kind';
import type { Cue } from './words';

/** An alias, or a string that swallows one, in folded offsets. */
export interface Found {
  from: number;
  to: number;
  roles: NameRoles;
}

export interface Scan extends BlockScan {
  readonly block: Block;
  readonly candidates: readonly Found[];
  /** A closer look, where one was taken. */
  look?: Look;
  /** Language found for the block under a claim, kept by whoever asked. */
  language?: { claimed: string; found: string };
  /** Words of the block that speak for a sense, in the language of a letter; kept likewise. */
  cues?: { letter: string; list: readonly Cue[] };
  /** Ids of those in the page's language. */
  said?: { letter: string; ids: Int32Array };
}

/** More names than a block of the longest kind can hold in earnest. */
const MOST_FOUND = 4000;

/** @returns a function that reads blocks one by one; it keeps working memory between calls */
export const createScanner = (index: PatternIndex) => {
  const folded = new FoldedText();
  /** Roles of the patterns that were found before. */
  const known: NameRoles[] = [];

  const isLatin = (at: number) => unitKind(folded.units[at] as number) === LATIN;

  return (block: Block): Scan => {
    const { edges } = block;
    folded.fold(block.text);
    const { units, changed, length } = folded;
    const candidates: Found[] = [];
    index.search(folded, edges, (pattern, from, to) => {
      let roles = known[pattern];
      if (roles === undefined) {
        roles = readNameRoles(index.rolesOf(pattern));
        known[pattern] = roles;
      }
      if (to < length && unitKind(units[to] as number) === LATIN) {
        // `fi` in `first`: an acronym in small letters with more letters behind it.
        if (roles.acronym && changed[from] === 0 && isLatin(from)) return;
        // `Sec` in `Security`; not where an element ends in between.
        if (roles.closed && changed[to - 1] === 0 && changed[to] === 0 && isLatin(to - 1)) {
          if (!edges.includes(folded.ends[to - 1] as number)) return;
        }
      }
      if (candidates.length < MOST_FOUND) candidates.push({ from, to, roles });
    });
    return { block, candidates };
  };
};
