/** A name under decision, and what became of it. */
import type { Shape } from './letter-case';
import type { Hit } from './look';
import type { PackedGate } from './packed';
import type { AliasRole } from './roles';
import type { Scan } from './scan';
import type { Verdict } from './sense';
import type { Mention } from './types';

/** What became of a name that was found. */
export interface Decision extends Mention {
  /** False for a candidate that was refused; then the last piece of evidence says why. */
  accepted: boolean;
}

/** An entity that bears the name, with the gates that hold for this letter case. */
export interface Claim {
  entity: number;
  role: AliasRole;
  gates: PackedGate[];
}

export interface Candidate {
  hit: Hit;
  scan: Scan;
  /** Number of the block, -1 for the title. */
  block: number;
  folded: string;
  shape: Shape;
  claims: Claim[];
  /** How its sides were passed. */
  how: string[];
  /** Letter case proves nothing: it takes a cue. */
  caseless: boolean;
  /** The block is written without capitals. */
  informal: boolean;
  /** The block is written in a script without letter case. */
  uncased: boolean;
  /** Decided entity, or -1. */
  entity: number;
  verdict: Verdict | undefined;
}
