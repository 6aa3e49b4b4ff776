/**
 * Finds every pattern that begins at a place in folded text. Patterns lie in runs that share their
 * first four units: a hash leads to the run, and from there the common prefixes of neighbours say how
 * far to go on. A run is split when it is first met, as few are on a page; starting is quick.
 */

import type { FoldedText } from './normal-form';
import { FIRST, type PackedPatterns } from './packed';
import { GREEK, kinds, LATIN, learnKind, NONE } from './unit-kind';

const FILTER_MASK = 0x7fff;
/** Numbers for what is found at one place; no place in earnest has as many. */
const MOST_FOUND = 256;
const AT = 0x40;
const DOLLAR = 0x24;
/** The number of a run whose patterns have no numbers yet. */
const NOT_MET = -1;

/** Cheap before anything else, as it is asked of every word while no compiler has seen the code. */
const hash = (a: number, b: number, c: number): number => a * 961 + b * 31 + c;

/** @param three hash of the first three units, @param d the fourth, 0 for none */
const addFourth = (three: number, d: number): number => {
  const mixed = Math.imul(three ^ (d << 7), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

export class PatternIndex {
  /** As packed, one line for each run. */
  readonly #lines: readonly string[];
  readonly #roleLines: readonly string[];
  /** Open-addressed table of four units: the run that begins with them. */
  readonly #slots: Uint16Array;
  readonly #slotMask: number;
  /** The four units of each run, 0 for those it has not. */
  readonly #keys: Uint16Array;
  /** 1 where three units hash to that begin a pattern, to turn most places away at once. */
  readonly #filter = new Uint8Array(FILTER_MASK + 1);
  readonly #found = new Int32Array(MOST_FOUND);
  /** For each run its first pattern, or `NOT_MET`. */
  readonly #firsts: Int32Array;
  /** How many patterns it has. */
  readonly #counts: Uint16Array;
  /** 1 for units with which a pattern of one or two begins. */
  readonly #shortStarts = new Uint8Array(0x10000);

  /** Patterns that were met, as packed, and the run of each, by the numbers that `lookUp` gives. */
  readonly #patterns: string[] = [];
  readonly #runs: number[] = [];

  /** @param packed result of `packPatterns` */
  constructor({ patterns, roles }: PackedPatterns) {
    // No run has the number 0, which is for an empty place in the table.
    const lines = `\n${patterns}`.split('\n');
    this.#lines = lines;
    this.#roleLines = `\n${roles}`.split('\n');
    let slots = 1024;
    while (slots < lines.length * 2) slots *= 2;
    this.#slots = new Uint16Array(slots);
    this.#slotMask = slots - 1;
    this.#keys = new Uint16Array(lines.length * 4);
    this.#firsts = new Int32Array(lines.length).fill(NOT_MET);
    this.#counts = new Uint16Array(lines.length);
    for (let run = 1; run < lines.length; run++) {
      const line = lines[run] as string;
      if (line !== '') this.#enter(run, line);
    }
  }

  #enter(run: number, line: string): void {
    const keys = this.#keys;
    const at = run * 4;
    const a = line.charCodeAt(0);
    const { length } = line;
    const b = length > 1 ? line.charCodeAt(1) : 0;
    const c = length > 2 ? line.charCodeAt(2) : 0;
    const d = length > 3 ? line.charCodeAt(3) : 0;
    if (length < 3) this.#shortStarts[a] = 1;
    keys[at] = a;
    keys[at + 1] = b;
    keys[at + 2] = c;
    keys[at + 3] = d;
    const three = hash(a, b, c);
    this.#filter[three & FILTER_MASK] = 1;
    const slots = this.#slots;
    let slot = addFourth(three, d) & this.#slotMask;
    while (slots[slot] !== 0) slot = (slot + 1) & this.#slotMask;
    slots[slot] = run;
  }

  /** Gives numbers to the patterns of a line. */
  #meet(run: number): void {
    const first = this.#patterns.length;
    this.#firsts[run] = first;
    const line = this.#lines[run] as string;
    for (const part of line.includes('\t') ? line.split('\t') : [line]) {
      this.#patterns.push(part);
      this.#runs.push(run);
    }
    this.#counts[run] = this.#patterns.length - first;
  }

  /** What a pattern stands for. @param pattern number that `lookUp` gave */
  rolesOf(pattern: number): string {
    const run = this.#runs[pattern] as number;
    const roles = (this.#roleLines[run] as string).split('\t');
    return roles[pattern - (this.#firsts[run] as number)] as string;
  }

  /**
   * Tells of every pattern that begins where a word may begin: in order, the shorter first.
   * @param edges raw offsets at which an inline element begins or ends, where a word may, too
   */
  search(
    { units, changed, starts, length }: FoldedText,
    edges: readonly number[],
    onFound: (pattern: number, from: number, to: number) => void,
  ): void {
    const filter = this.#filter;
    const shortStarts = this.#shortStarts;
    const found = this.#found;
    const hasEdges = edges.length > 0;
    let edge = 0;
    let kind = NONE;
    for (let p = 0; p < length; p++) {
      const unit = units[p] as number;
      const before = kind;
      kind = kinds[unit] as number;
      if (kind === 0) kind = learnKind(unit);
      if (kind === before && kind >= LATIN && kind <= GREEK) {
        // Inside a word of letters a name begins only at a capital after a small letter, or where
        // an inline element does.
        if (changed[p] === 0 || changed[p - 1] === 1) {
          if (!hasEdges) continue;
          const raw = starts[p] as number;
          while (edge < edges.length && (edges[edge] as number) < raw) edge++;
          if (edges[edge] !== raw) continue;
        }
      } else if (kind === NONE && unit !== AT && unit !== DOLLAR) continue;
      // What lies behind the end is of another text, and turned away by the look-up.
      const three = unit * 961 + (units[p + 1] as number) * 31 + (units[p + 2] as number);
      if (filter[three & FILTER_MASK] === 0 && shortStarts[unit] === 0) continue;
      const count = this.lookUp(units, p, length, found);
      for (let j = 0; j < count; j += 2) {
        onFound(found[j] as number, p, p + (found[j + 1] as number));
      }
    }
  }

  /**
   * Writes pairs of pattern number and length into `out` for every pattern that `units` holds at
   * `from`, and returns how many numbers were written.
   */
  lookUp(units: Uint16Array, from: number, to: number, out: Int32Array): number {
    const a = units[from] as number;
    const b = from + 1 < to ? (units[from + 1] as number) : 0;
    let written = 0;
    if (this.#shortStarts[a] === 1) {
      const one = this.#runAt(hash(a, 0, 0), a, 0, 0, 0);
      if (one !== 0) written = this.#lookUpRun(one, units, from, to, out, written);
      const two = b === 0 ? 0 : this.#runAt(hash(a, b, 0), a, b, 0, 0);
      if (two !== 0) written = this.#lookUpRun(two, units, from, to, out, written);
    }
    if (from + 2 >= to) return written;
    const c = units[from + 2] as number;
    const three = hash(a, b, c);
    if (this.#filter[three & FILTER_MASK] === 0) return written;
    const alone = this.#runAt(three, a, b, c, 0);
    if (alone !== 0) written = this.#lookUpRun(alone, units, from, to, out, written);
    if (from + 3 >= to) return written;
    const run = this.#runAt(three, a, b, c, units[from + 3] as number);
    return run === 0 ? written : this.#lookUpRun(run, units, from, to, out, written);
  }

  /** @returns 0 for none */
  #runAt(three: number, a: number, b: number, c: number, d: number): number {
    const keys = this.#keys;
    const slots = this.#slots;
    let slot = addFourth(three, d) & this.#slotMask;
    for (;;) {
      const run = slots[slot] as number;
      const at = run * 4;
      if (
        run === 0 ||
        (keys[at] === a && keys[at + 1] === b && keys[at + 2] === c && keys[at + 3] === d)
      ) {
        return run;
      }
      slot = (slot + 1) & this.#slotMask;
    }
  }

  #lookUpRun(
    run: number,
    units: Uint16Array,
    from: number,
    to: number,
    out: Int32Array,
    before: number,
  ): number {
    const patterns = this.#patterns;
    if ((this.#firsts[run] as number) === NOT_MET) this.#meet(run);
    const first = this.#firsts[run] as number;
    const last = first + (this.#counts[run] as number) - 1;
    let written = before;
    /** Units of the text that the pattern and all before it in question begin with. */
    let matched = 0;
    /** What the pattern shares with the one before, which its own units follow. */
    let shared = 0;
    let own = 0;
    let i = first;
    do {
      const pattern = patterns[i] as string;
      const length = shared + pattern.length - own;
      const end = Math.min(length, to - from);
      const behind = own - shared;
      while (matched < end && pattern.charCodeAt(behind + matched) === units[from + matched]) {
        matched++;
      }
      if (matched === length && written + 1 < out.length) {
        out[written++] = i;
        out[written++] = length;
      }
      // Patterns that share more than was matched fail at the same unit; the first that shares less
      // ends the search.
      own = 1;
      do {
        if (i++ === last) return written;
        shared = (patterns[i] as string).charCodeAt(0) - FIRST;
      } while (shared > matched);
    } while (shared === matched);
    return written;
  }
}
