/**
 * What goes into the search for mentions and what comes out. A page is a list of blocks; a block is
 * the visible text of one block-level element, its inline elements joined. Offsets are UTF-16 code
 * units within the block's raw text, end exclusive.
 */
import type { EntityId } from '../model';
import type { Readings } from './reading';

export type BlockKind = 'heading' | 'body' | 'table' | 'link-list' | 'code';

export interface Block {
  /** Raw text as it stands on the page, without any normalisation. */
  text: string;
  kind: BlockKind;
  /** BCP 47 of the nearest `lang`, empty when none. */
  lang: string;
  /** Offsets at which an inline element begins or ends: a glued word may be split there. */
  edges: readonly number[];
}

/** What a page says of itself beside its text. All of it counts as context and is never marked. */
export interface PageContext {
  title: string;
  /** `<html lang>`, empty when none: then the text decides. */
  lang: string;
  /** Host name, empty when unknown. */
  host: string;
}

/** An alias found in a block, with the entity that is meant. */
export interface Mention {
  start: number;
  end: number;
  entity: EntityId;
  /** Why this was accepted: names of evidence, for "Why this match?". */
  evidence: readonly string[];
}

/**
 * Opaque result of reading one block: candidates and cue words. Kept per block, so that a change on
 * the page costs the changed blocks only; `decide` then looks over all of them.
 */
export interface BlockScan {
  readonly candidates: readonly unknown[];
}

/** The twin of `compileMatcher`: built once, used for every block. */
export interface Matcher {
  /** Linear in the block's length; never throws, whatever the text. */
  scan(block: Block): BlockScan;
  /**
   * Gets what deciding takes; to be awaited before, where there are any candidates. Never rejects.
   * @returns whether there is something to decide with
   */
  prepare(): Promise<boolean>;
  /**
   * Decides every candidate of the page together, as senses depend on what else the page says, in
   * short steps between which the caller may rest.
   * @param readings what a parser said of English sentences; what it should say is left in there
   * @returns mentions per block, in the order given; sorted, without overlap
   */
  decideInSteps(
    context: PageContext,
    scans: readonly BlockScan[],
    readings?: Readings,
  ): Generator<undefined, Mention[][]>;
}
