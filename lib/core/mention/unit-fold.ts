/** What single UTF-16 units fold to, learned as they are met and kept for the next block. */

/** Folding that drops the unit as if it were not there: soft hyphen, zero-width and bidi marks. */
const DROP = 0;
/** Vowel points and the like: dropped, but part of the letter before. */
export const DROP_MARK = 1;
/** Needs a look at its neighbours or becomes several units. */
export const SPECIAL = 2;
export const UNKNOWN = 0xffff;
export const SPACE = 0x20;

/** What each unit folds to, as far as it was met. */
export const folds = new Uint16Array(0x10000).fill(UNKNOWN);
/** Several folded units for one raw unit, at most four. */
export const expansions = new Map<number, string>();
const compositions = new Map<number, number>();

/** Whether a unit lies in a stretch, both ends included. */
export const range = (from: number, to: number, unit: number): boolean =>
  unit >= from && unit <= to;

/** Pairs of the first and the last unit of a stretch. */
type Stretches = readonly number[];

const isIn = (stretches: Stretches, unit: number): boolean => {
  for (let i = 0; i < stretches.length; i += 2) {
    if (unit >= (stretches[i] as number) && unit <= (stretches[i + 1] as number)) return true;
  }
  return false;
};

// biome-ignore format: pairs
const DROPPED: Stretches = [
  0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x640, 0x640, 0x180e, 0x180e, 0x200b, 0x200f,
  0x202a, 0x202e, 0x2060, 0x2064, 0x2066, 0x206f, 0xfe00, 0xfe0f, 0xfeff, 0xfeff,
];

/** Points of Arabic and Hebrew, and the nukta of Devanagari and Bengali. */
// biome-ignore format: pairs
const DROPPED_MARKS: Stretches = [
  0x64b, 0x652, 0x656, 0x65f, 0x670, 0x670, 0x610, 0x61a, 0x6d6, 0x6dc, 0x6df, 0x6e4, 0x6e7, 0x6e8,
  0x6ea, 0x6ed, 0x591, 0x5bd, 0x5bf, 0x5bf, 0x5c1, 0x5c2, 0x5c4, 0x5c5, 0x5c7, 0x5c7, 0x93c, 0x93c,
  0x9bc, 0x9bc,
];

/** Units that may join the unit before them into one composed letter (Unicode, chapter 3.11). */
// biome-ignore format: pairs
const JOINING: Stretches = [
  0x300, 0x34e, 0x350, 0x36f, 0x653, 0x655, 0x9be, 0x9be, 0x9d7, 0x9d7, 0x1161, 0x1175,
  0x11a8, 0x11c2, 0x3099, 0x309a, 0xff9e, 0xff9f,
];

/**
 * Units that fold to the first of their list. Final forms fold to the ordinary ones, as a suffix or
 * another spelling moves them inside.
 */
const SAME = [
  '-‐‑‒–−﹣－־',
  "'’‘‛ʼʻʹ`´＇׳′՚",
  '"״”“„‟＂″',
  'اأإآٱ',
  'يىیے',
  'هةھہەۂۀۃ',
  'كکڪ',
  '.․',
  ...'כך מם נן פף צץ σς ंँ şș ţț'.split(' '),
];
const same = new Map<number, number>();
for (const list of SAME) {
  for (const char of list) same.set(char.charCodeAt(0), list.charCodeAt(0));
  same.delete(list.charCodeAt(0));
}

/** Compatibility forms that stand for other letters; `™` or `①` are left alone. */
// biome-ignore format: pairs
const COMPATIBLE: Stretches = [0xff01, 0xffdc, 0xfb00, 0xfb4f, 0xfb50, 0xfdfb, 0xfe70, 0xfefc];

const NUKTA_LETTERS = /^[क-ह][़]$|^[ক-হ][়]$/;

/** One composed letter, folded. */
export const foldLetter = (char: string): string => {
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

/**
 * Letters that fold to themselves and make up most of what is on pages: told at once, as asking the
 * expressions and the tables of Unicode for the first time costs a fresh page milliseconds.
 */
// biome-ignore format: pairs
const PLAIN: Stretches = [
  0x61, 0x7a, 0x20, 0x40, 0xe0, 0xf6, 0x430, 0x44f, 0x62a, 0x63a, 0x641, 0x648, 0x4e00, 0x9fff,
  0xac00, 0xd7a3, 0x3041, 0x3096, 0x30a1, 0x30fa,
];

const foldPlain = (unit: number): number => {
  if (isIn(PLAIN, unit)) return unit;
  if (range(0x41, 0x5a, unit) || range(0x410, 0x42f, unit)) return unit + 0x20;
  return same.get(unit) ?? UNKNOWN;
};

/** What a unit folds to; where that is several units, they are kept in `expansions`. */
export const askFold = (unit: number): number => {
  if (unit <= SPECIAL || unit === UNKNOWN) return SPACE;
  if (isIn(DROPPED, unit)) return DROP;
  if (isIn(DROPPED_MARKS, unit)) return DROP_MARK;
  if (isIn(JOINING, unit) || range(0xd800, 0xdfff, unit)) return SPECIAL;
  const char = String.fromCharCode(unit);
  if (/[\s\u00a0\u3164\u115f]/u.test(char)) return SPACE;
  const wide = isIn(COMPATIBLE, unit) ? char.normalize('NFKC') : char.normalize('NFC');
  const folded = foldText(wide.length <= 4 ? wide : char);
  if (folded.length === 1) return folded.charCodeAt(0);
  expansions.set(unit, folded);
  return SPECIAL;
};

/** Fills `folds` for a unit that was not met before. */
export const learnFold = (unit: number): number => {
  const plain = foldPlain(unit);
  const fold = plain === UNKNOWN ? askFold(unit) : plain;
  folds[unit] = fold;
  return fold;
};

/** The letter that two units are together, 0 for none. */
export const compose = (base: number, mark: number): number => {
  const key = base * 0x10000 + mark;
  const known = compositions.get(key);
  if (known !== undefined) return known;
  const joined = String.fromCharCode(base, mark).normalize('NFC');
  const result = joined.length === 1 ? joined.charCodeAt(0) : 0;
  if (compositions.size < 4096) compositions.set(key, result);
  return result;
};
