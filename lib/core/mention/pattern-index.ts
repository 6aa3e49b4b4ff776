/**
 * Finds every pattern that begins at a place in folded text. Patterns lie sorted in one array; three
 * units hash to the first pattern that begins with them, and from there the common prefixes of
 * neighbours say how far to go on. Nothing is built but two tables, so starting is quick.
 */

import { FIRST } from './packed';

const LINE_FEED = 0x0a;
const HASH_BITS = 15;
const HASH_MASK = (1 << HASH_BITS) - 1;

const hash = (a: number, b: number, c: number): number => {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
};

/** How many patterns there are, and how many units all of them have. */
const measure = (joined: string): { count: number; units: number } => {
  let count = 0;
  let units = 0;
  for (let from = 0; from < joined.length; count++) {
    const feed = joined.indexOf('\n', from);
    const end = feed < 0 ? joined.length : feed;
    units += joined.charCodeAt(from) - FIRST + end - from - 1;
    from = end + 1;
  }
  return { count, units };
};

export class PatternIndex {
  /** Units of all patterns, one after the other. */
  readonly #text: Uint16Array;
  /** Where each pattern begins in `#text`; one entry more than there are patterns. */
  readonly #offsets: Uint32Array;
  /** Units each pattern shares with the one before it. */
  readonly #shared: Uint16Array;
  /** Open-addressed table of three units: key parts and the first pattern. */
  readonly #slots: Int32Array;
  readonly #slotMask: number;
  /** One bit per hash, to turn most places away at once. */
  readonly #filter = new Uint32Array(1 << (HASH_BITS - 5));
  /** First pattern of one or two units by their first unit. */
  readonly #short = new Map<number, number[]>();
  /** Units with which a short pattern begins. */
  readonly shortStarts = new Uint8Array(0x10000);

  /**
   * Reads the packed lines unit by unit: making a string of each pattern first takes twice as long,
   * which every page would pay.
   * @param joined result of `joinPatterns`, without doubles
   */
  constructor(joined: string) {
    const { count, units } = measure(joined);
    this.#text = new Uint16Array(units);
    this.#offsets = new Uint32Array(count + 1);
    this.#shared = new Uint16Array(count);
    let slots = 1024;
    while (slots < count * 2) slots *= 2;
    this.#slots = new Int32Array(slots).fill(-1);
    this.#slotMask = slots - 1;
    const text = this.#text;
    let at = 0;
    let beforeAt = 0;
    let beforeLength = 0;
    let read = 0;
    for (let i = 0; i < count; i++) {
      this.#offsets[i] = at;
      let shared = joined.charCodeAt(read++) - FIRST;
      let length = shared;
      for (let j = 0; j < shared; j++) text[at + j] = text[beforeAt + j] as number;
      while (read < joined.length) {
        const unit = joined.charCodeAt(read++);
        if (unit === LINE_FEED) break;
        text[at + length++] = unit;
      }
      // A line tells of so many shared units and no more.
      const limit = Math.min(beforeLength, length);
      while (shared < limit && text[beforeAt + shared] === text[at + shared]) shared++;
      this.#shared[i] = shared;
      if (length < 3) {
        const first = text[at] as number;
        this.shortStarts[first] = 1;
        const known = this.#short.get(first);
        if (known) known.push(i);
        else this.#short.set(first, [i]);
      } else if (shared < 3 || beforeLength < 3) this.#enter(i, at);
      beforeAt = at;
      beforeLength = length;
      at += length;
    }
    this.#offsets[count] = at;
  }

  #enter(pattern: number, at: number): void {
    const text = this.#text;
    const key = hash(text[at] as number, text[at + 1] as number, text[at + 2] as number);
    const bit = key & HASH_MASK;
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] as number) | (1 << (bit & 31));
    let slot = key & this.#slotMask;
    while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#slotMask;
    this.#slots[slot] = pattern;
  }

  /**
   * Writes pairs of pattern number and length into `out` for every pattern that `units` holds at
   * `from`, and returns how many numbers were written.
   */
  lookUp(units: Uint16Array, from: number, to: number, out: Int32Array): number {
    let written = 0;
    const a = units[from] as number;
    if (this.shortStarts[a] === 1) written = this.#lookUpShort(units, from, to, out);
    if (from + 2 >= to) return written;
    const b = units[from + 1] as number;
    const c = units[from + 2] as number;
    const key = hash(a, b, c);
    const bit = key & HASH_MASK;
    if (((this.#filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return written;
    const text = this.#text;
    const offsets = this.#offsets;
    let slot = key & this.#slotMask;
    let pattern = this.#slots[slot] as number;
    while (pattern !== -1) {
      const at = offsets[pattern] as number;
      if (text[at] === a && text[at + 1] === b && text[at + 2] === c) break;
      slot = (slot + 1) & this.#slotMask;
      pattern = this.#slots[slot] as number;
    }
    if (pattern === -1) return written;
    const room = to - from;
    const count = this.#shared.length;
    let matched = 3;
    let i = pattern;
    do {
      const at = offsets[i] as number;
      const length = (offsets[i + 1] as number) - at;
      while (matched < length && matched < room && text[at + matched] === units[from + matched]) {
        matched++;
      }
      if (matched === length && written + 1 < out.length) {
        out[written++] = i;
        out[written++] = length;
      }
      // Patterns that share more than was matched fail at the same unit; the first that shares less
      // ends the search.
      i++;
      while (i < count && (this.#shared[i] as number) > matched) i++;
    } while (i < count && (this.#shared[i] as number) === matched && matched >= 3);
    return written;
  }

  #lookUpShort(units: Uint16Array, from: number, to: number, out: Int32Array): number {
    let written = 0;
    for (const pattern of this.#short.get(units[from] as number) ?? []) {
      const at = this.#offsets[pattern] as number;
      const length = (this.#offsets[pattern + 1] as number) - at;
      if (from + length > to) continue;
      if (length === 2 && this.#text[at + 1] !== units[from + 1]) continue;
      out[written++] = pattern;
      out[written++] = length;
    }
    return written;
  }
}
