/**
 * Finds every pattern that begins at a place in folded text. Patterns lie in runs that share their
 * first three units: a hash leads to the run, and from there the common prefixes of neighbours say how
 * far to go on. A run is unpacked when it is first met, as few are on a page; starting is quick.
 */

import { FIRST, type PackedPatterns } from './packed';

const HASH_BITS = 15;
const HASH_MASK = (1 << HASH_BITS) - 1;
/** The number of a run whose patterns have no numbers yet. */
const NOT_MET = -1;

const hash = (a: number, b: number, c: number): number => {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
};

export class PatternIndex {
  /** As packed, one line for each run. */
  readonly #lines: readonly string[];
  readonly #roleLines: readonly string[];
  /** Open-addressed table of three units: the run that begins with them. */
  readonly #slots: Uint16Array;
  readonly #slotMask: number;
  /** The three units of each run. */
  readonly #keys: Uint16Array;
  /** One bit per hash, to turn most places away at once. */
  readonly #filter = new Uint32Array(1 << (HASH_BITS - 5));
  /** For each run its first pattern, or `NOT_MET`. */
  readonly #firsts: Int32Array;
  /** How many patterns it has. */
  readonly #counts: Uint16Array;
  /** For each run that was met, one bit for each fourth unit its patterns have, by its lowest bits. */
  readonly #fourths: Uint32Array;
  /** Patterns of one or two units by their first unit. */
  readonly #short = new Map<number, { pattern: number; second: number }[]>();
  /** Units with which a short pattern begins. */
  readonly #shortStarts = new Uint8Array(0x10000);

  /** Patterns that were met, as packed, and what they stand for, by the numbers that `lookUp` gives. */
  readonly #patterns: string[] = [];
  readonly roles: string[] = [];

  /** @param packed result of `packPatterns` */
  constructor({ patterns, roles }: PackedPatterns) {
    const lines = patterns.split('\n');
    this.#lines = lines;
    this.#roleLines = roles.split('\n');
    let slots = 1024;
    while (slots < lines.length * 2) slots *= 2;
    this.#slots = new Uint16Array(slots);
    this.#slotMask = slots - 1;
    this.#keys = new Uint16Array(lines.length * 3);
    this.#firsts = new Int32Array(lines.length).fill(NOT_MET);
    this.#counts = new Uint16Array(lines.length);
    this.#fourths = new Uint32Array(lines.length);
    // The first line holds the short patterns, so that no run has the number 0.
    for (let run = 1; run < lines.length; run++) this.#enter(run, lines[run] as string);
    this.#meetShort();
  }

  #enter(run: number, line: string): void {
    const keys = this.#keys;
    const at = run * 3;
    const a = line.charCodeAt(0);
    const b = line.charCodeAt(1);
    const c = line.charCodeAt(2);
    keys[at] = a;
    keys[at + 1] = b;
    keys[at + 2] = c;
    const key = hash(a, b, c);
    const bit = key & HASH_MASK;
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] as number) | (1 << (bit & 31));
    const slots = this.#slots;
    let slot = key & this.#slotMask;
    while (slots[slot] !== 0) slot = (slot + 1) & this.#slotMask;
    slots[slot] = run;
  }

  /** Gives numbers to the patterns of a line. */
  #meet(run: number): void {
    const first = this.roles.length;
    let fourths = 0;
    let fourth = 0;
    for (const part of (this.#lines[run] as string).split('\t')) {
      const isFirst = this.#patterns.push(part) === first + 1;
      const at = isFirst ? 3 : 4 + FIRST - part.charCodeAt(0);
      // Where more than three are shared, so is the fourth.
      if (at >= 1) fourth = part.length > at ? 1 << (part.charCodeAt(at) & 31) : -1;
      fourths |= fourth;
    }
    for (const roles of (this.#roleLines[run] as string).split('\t')) this.roles.push(roles);
    this.#firsts[run] = first;
    this.#counts[run] = this.roles.length - first;
    this.#fourths[run] = fourths;
  }

  #meetShort(): void {
    if (this.#lines[0] === '') return;
    for (const [pattern, part] of (this.#lines[0] as string).split('\t').entries()) {
      const units = pattern === 0 ? part : part.slice(1);
      const first = units.charCodeAt(0);
      const known = this.#short.get(first) ?? [];
      known.push({ pattern, second: units.length > 1 ? units.charCodeAt(1) : -1 });
      this.#short.set(first, known);
      this.#shortStarts[first] = 1;
    }
    this.#meet(0);
  }

  /**
   * Writes pairs of pattern number and length into `out` for every pattern that `units` holds at
   * `from`, and returns how many numbers were written.
   */
  lookUp(units: Uint16Array, from: number, to: number, out: Int32Array): number {
    const a = units[from] as number;
    const written = this.#shortStarts[a] === 1 ? this.#lookUpShort(units, from, to, out) : 0;
    if (from + 2 >= to) return written;
    const b = units[from + 1] as number;
    const c = units[from + 2] as number;
    const key = hash(a, b, c);
    const bit = key & HASH_MASK;
    if (((this.#filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return written;
    const keys = this.#keys;
    let slot = key & this.#slotMask;
    let run = this.#slots[slot] as number;
    while (run !== 0) {
      const at = run * 3;
      if (keys[at] === a && keys[at + 1] === b && keys[at + 2] === c) break;
      slot = (slot + 1) & this.#slotMask;
      run = this.#slots[slot] as number;
    }
    if (run === 0) return written;
    if ((this.#firsts[run] as number) === NOT_MET) this.#meet(run);
    const fourth = from + 3 < to ? (units[from + 3] as number) : 0;
    if (((this.#fourths[run] as number) & (1 << (fourth & 31))) === 0) return written;
    return this.#lookUpRun(run, units, from, to, out, written);
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
    const first = this.#firsts[run] as number;
    const last = first + (this.#counts[run] as number) - 1;
    let written = before;
    /** Units of the text that the pattern and all before it in question begin with. */
    let matched = 3;
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

  #lookUpShort(units: Uint16Array, from: number, to: number, out: Int32Array): number {
    let written = 0;
    for (const { pattern, second } of this.#short.get(units[from] as number) ?? []) {
      if (second >= 0 && (from + 2 > to || units[from + 1] !== second)) continue;
      out[written++] = pattern;
      out[written++] = second < 0 ? 1 : 2;
    }
    return written;
  }
}
