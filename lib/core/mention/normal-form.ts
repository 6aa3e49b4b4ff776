/**
 * One spelling for comparing, with the way back to the raw text. The page's text and the aliases go
 * through the same folding, so that decomposed accents, soft hyphens, full-width letters, Arabic
 * letter variants or a Turkish dotted I cannot hide a name. Every folded unit remembers the raw
 * UTF-16 units it came from.
 */

/** Folding that drops the unit as if it were not there: soft hyphen, zero-width and bidi marks. */
const DROP = 0;
/** Vowel points and the like: dropped, but part of the letter before. */
const DROP_MARK = 1;
/** Needs a look at its neighbours or becomes several units. */
const SPECIAL = 2;
const UNKNOWN = 0xffff;
const SPACE = 0x20;

const folds = new Uint16Array(0x10000).fill(UNKNOWN);
/** Several folded units for one raw unit, at most four. */
const expansions = new Map<number, string>();
const compositions = new Map<number, number>();

const range = (from: number, to: number, unit: number): boolean => unit >= from && unit <= to;

const isDropped = (unit: number): boolean =>
  unit === 0xad ||
  unit === 0x34f ||
  unit === 0x61c ||
  unit === 0x640 ||
  unit === 0x180e ||
  range(0x200b, 0x200f, unit) ||
  range(0x202a, 0x202e, unit) ||
  range(0x2060, 0x2064, unit) ||
  range(0x2066, 0x206f, unit) ||
  range(0xfe00, 0xfe0f, unit) ||
  unit === 0xfeff;

/** Points of Arabic and Hebrew, and the nukta of Devanagari and Bengali. */
const isDroppedMark = (unit: number): boolean =>
  range(0x64b, 0x652, unit) ||
  range(0x656, 0x65f, unit) ||
  unit === 0x670 ||
  range(0x610, 0x61a, unit) ||
  range(0x6d6, 0x6dc, unit) ||
  range(0x6df, 0x6e4, unit) ||
  range(0x6e7, 0x6e8, unit) ||
  range(0x6ea, 0x6ed, unit) ||
  (range(0x591, 0x5c7, unit) && ![0x5be, 0x5c0, 0x5c3, 0x5c6].includes(unit)) ||
  unit === 0x93c ||
  unit === 0x9bc;

/** Units that may join the unit before them into one composed letter (Unicode, chapter 3.11). */
const isJoining = (unit: number): boolean =>
  range(0x300, 0x34e, unit) ||
  range(0x350, 0x36f, unit) ||
  range(0x653, 0x655, unit) ||
  unit === 0x9be ||
  unit === 0x9d7 ||
  range(0x1161, 0x1175, unit) ||
  range(0x11a8, 0x11c2, unit) ||
  unit === 0x3099 ||
  unit === 0x309a ||
  unit === 0xff9e ||
  unit === 0xff9f;

const SAME: Readonly<Record<string, string>> = {
  '-': '‐‑‒–−﹣－־',
  "'": '’‘‛ʼʻʹ`´＇׳′՚',
  '"': '״”“„‟＂″',
  ا: 'أإآٱ',
  ي: 'ىیے',
  ه: 'ةھہەۂۀۃ',
  ك: 'کڪ',
  '.': '․',
  ך: 'ך',
};
const same = new Map<number, number>();
for (const [to, from] of Object.entries(SAME)) {
  for (const char of from) same.set(char.charCodeAt(0), to.charCodeAt(0));
}
/** Final forms fold to the ordinary ones, as a suffix or another spelling moves them inside. */
const FINALS: readonly (readonly [string, string])[] = [
  ['ך', 'כ'],
  ['ם', 'מ'],
  ['ן', 'נ'],
  ['ף', 'פ'],
  ['ץ', 'צ'],
  ['ς', 'σ'],
  ['ँ', 'ं'],
  ['ș', 'ş'],
  ['ț', 'ţ'],
];
for (const [from, to] of FINALS) same.set(from.charCodeAt(0), to.charCodeAt(0));

/** Compatibility forms that stand for other letters; `™` or `①` are left alone. */
const isCompatibilityLetter = (unit: number): boolean =>
  range(0xff01, 0xffdc, unit) ||
  range(0xfb00, 0xfb4f, unit) ||
  range(0xfb50, 0xfdfb, unit) ||
  range(0xfe70, 0xfefc, unit);

const NUKTA_LETTERS = /^[क-ह][़]$|^[ক-হ][়]$/;

const foldLetter = (char: string): string => {
  const unit = char.charCodeAt(0);
  const mapped = same.get(unit);
  if (mapped !== undefined) return String.fromCharCode(mapped);
  if (unit === 0x130) return 'i';
  if (unit === 0xdf || unit === 0x1e9e) return 'ss';
  const lower = char.toLowerCase();
  const apart = lower.normalize('NFD');
  if (NUKTA_LETTERS.test(apart)) return apart.charAt(0);
  // Greek capitals lose the accent, so both sides do.
  if (range(0x370, 0x3ff, unit) || range(0x1f00, 0x1fff, unit)) {
    const bare = apart.charAt(0);
    return bare === 'ς' ? 'σ' : bare;
  }
  const mappedLower = same.get(lower.charCodeAt(0));
  return mappedLower === undefined ? lower : String.fromCharCode(mappedLower);
};

const foldText = (text: string): string => {
  let out = '';
  for (const char of text) out += char.length === 1 ? foldLetter(char) : char;
  return out;
};

const learnFold = (unit: number): number => {
  let fold: number;
  if (unit <= SPECIAL || unit === UNKNOWN) fold = SPACE;
  else if (isDropped(unit)) fold = DROP;
  else if (isDroppedMark(unit)) fold = DROP_MARK;
  else if (isJoining(unit) || range(0xd800, 0xdfff, unit)) fold = SPECIAL;
  else {
    const char = String.fromCharCode(unit);
    if (/[\s\u00a0\u3164\u115f]/u.test(char)) fold = SPACE;
    else {
      const wide = isCompatibilityLetter(unit) ? char.normalize('NFKC') : char.normalize('NFC');
      const folded = foldText(wide.length <= 4 ? wide : char);
      if (folded.length === 1) fold = folded.charCodeAt(0);
      else {
        expansions.set(unit, folded);
        fold = SPECIAL;
      }
    }
  }
  folds[unit] = fold;
  return fold;
};

const compose = (base: number, mark: number): number => {
  const key = base * 0x10000 + mark;
  const known = compositions.get(key);
  if (known !== undefined) return known;
  const joined = String.fromCharCode(base, mark).normalize('NFC');
  const result = joined.length === 1 ? joined.charCodeAt(0) : 0;
  if (compositions.size < 4096) compositions.set(key, result);
  return result;
};

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
