/**
 * One spelling for comparing, with the way back to the raw text. The page's text and the aliases go
 * through the same folding, so that decomposed accents, soft hyphens, full-width letters, Arabic
 * letter variants or a Turkish dotted I cannot hide a name. Every folded unit remembers the raw
 * UTF-16 units it came from.
 */

import {
  compose,
  DROP_MARK,
  expansions,
  foldLetter,
  folds,
  learnFold,
  range,
  SPACE,
  SPECIAL,
  UNKNOWN,
} from './unit-fold';

/** The half-width voicing marks as the combining ones. */
const asCombining = (unit: number): number =>
  unit === 0xff9e ? 0x3099 : unit === 0xff9f ? 0x309a : unit;

/** Letters of the mathematical and enclosed blocks, which posts use as bold or boxed type. */
const isStyledLetter = (code: number): boolean =>
  range(0x1d400, 0x1d7ff, code) || range(0x1f110, 0x1f189, code);

/** Folded text of one block and its way back; the arrays are reused by the next call. */
export class FoldedText {
  units = new Uint16Array(4096);
  /** Raw offset at which the folded unit begins. */
  starts = new Int32Array(4096);
  /** Raw offset after it, its combining marks included. */
  ends = new Int32Array(4096);
  /** 1 where folding changed the unit, as it does for capitals. */
  changed = new Uint8Array(4096);
  length = 0;
  #composedAt = -1;
  #composed = 0;

  /** Folds a text of any content in linear time; lone surrogates stay as they are. */
  fold(text: string): void {
    this.#reserve(text.length * 4 + 4);
    const { units, starts, ends, changed } = this;
    let count = 0;
    this.#composedAt = -1;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      let fold = folds[unit] as number;
      if (fold === UNKNOWN) fold = learnFold(unit);
      if (fold > SPECIAL) {
        if (fold === SPACE && count > 0 && units[count - 1] === SPACE) continue;
        units[count] = fold;
        starts[count] = i;
        ends[count] = i + 1;
        changed[count] = fold === unit ? 0 : 1;
        count++;
      } else if (fold === DROP_MARK) {
        if (count > 0) ends[count - 1] = i + 1;
      } else if (fold === SPECIAL) {
        const before = count;
        count = this.#foldSpecial(text, i, unit, count);
        if (unit >= 0xd800 && unit <= 0xdbff && count > before && ends[count - 1] === i + 2) i++;
      }
    }
    this.length = count;
  }

  #push(count: number, unit: number, start: number, end: number): number {
    this.units[count] = unit;
    this.starts[count] = start;
    this.ends[count] = end;
    this.changed[count] = 1;
    return count + 1;
  }

  #foldSpecial(text: string, i: number, unit: number, count: number): number {
    const expansion = expansions.get(unit);
    if (expansion !== undefined) {
      let at = count;
      for (let j = 0; j < expansion.length; j++) {
        at = this.#push(at, expansion.charCodeAt(j), i, i + 1);
      }
      return at;
    }
    if (range(0xd800, 0xdfff, unit)) return this.#foldSurrogate(text, i, unit, count);
    if (count === 0) return count;
    const mark = asCombining(unit);
    const last = count - 1;
    const base =
      this.#composedAt === last
        ? this.#composed
        : text.slice(this.starts[last], (this.starts[last] as number) + 1).normalize('NFKC');
    const baseUnit = typeof base === 'number' ? base : base.length === 1 ? base.charCodeAt(0) : 0;
    const joined = baseUnit === 0 ? 0 : compose(baseUnit, mark);
    if (joined !== 0) {
      const folded = foldLetter(String.fromCharCode(joined));
      if (folded.length === 1) {
        this.units[last] = folded.charCodeAt(0);
        this.ends[last] = i + 1;
        this.#composedAt = last;
        this.#composed = joined;
        return count;
      }
    }
    // The dot that `İ` leaves behind when it is lower-cased, and a hamza that found no seat.
    if ((mark === 0x307 && this.units[last] === 0x69) || range(0x653, 0x655, mark)) {
      this.ends[last] = i + 1;
      return count;
    }
    return this.#push(count, mark, i, i + 1);
  }

  #foldSurrogate(text: string, i: number, unit: number, count: number): number {
    const code = text.codePointAt(i) ?? unit;
    if (code <= 0xffff) return this.#push(count, unit, i, i + 1);
    if (isStyledLetter(code)) {
      const plain = String.fromCodePoint(code).normalize('NFKC');
      if (plain.length === 1) {
        return this.#push(count, foldLetter(plain).charCodeAt(0), i, i + 2);
      }
    }
    const at = this.#push(count, unit, i, i + 2);
    return at;
  }

  #reserve(size: number): void {
    if (size <= this.units.length) return;
    const capacity = Math.max(size, this.units.length * 2);
    this.units = new Uint16Array(capacity);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.changed = new Uint8Array(capacity);
  }
}

const single = new FoldedText();

/** Folds a short text such as an alias; the same folding as for pages, without the way back. */
export const foldToString = (text: string): string => {
  single.fold(text);
  let out = '';
  for (let i = 0; i < single.length; i++) out += String.fromCharCode(single.units[i] as number);
  return out;
};
