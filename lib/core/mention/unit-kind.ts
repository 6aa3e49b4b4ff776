/**
 * What a UTF-16 unit is for finding words: its script, or that it is no letter at all. Looked up for
 * every unit of a page, so answers are kept in one table that fills as units are met.
 */

export const NONE = 1;
export const DIGIT = 2;
const UNDERSCORE = 3;
/** A combining mark of no script of its own. */
export const MARK = 4;
/** In this and the next two a word only begins after what is no letter of the script. */
export const LATIN = 5;
export const CYRILLIC = 6;
export const GREEK = 7;
export const ARABIC = 8;
export const HEBREW = 9;
export const HAN = 10;
export const KATAKANA = 11;
export const HIRAGANA = 12;
export const HANGUL = 13;
/** Thai and the other scripts of the region that put no space between words. */
export const THAI = 14;
export const DEVANAGARI = 15;
export const BENGALI = 16;
const OTHER_LETTER = 17;

/** From `LATIN` on, with what is written among them and belongs to no script of its own. */
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Han',
  'Katakana}ー\\p{Script=Katakana',
  'Hiragana',
  'Hangul',
  'Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar',
  'Devanagari',
  'Bengali',
];
const expressions = SCRIPTS.map(() => undefined as RegExp | undefined);

/** Made when it is first asked: each takes a browser a while. */
const isOfScript = (char: string, index: number): boolean => {
  expressions[index] ??= new RegExp(`[\\p{Script=${SCRIPTS[index]}}]`, 'u');
  return expressions[index].test(char);
};

/** The kind of each unit, 0 where it was not met before. */
export const kinds = new Uint8Array(0x10000);

/**
 * First unit, last unit and kind of stretches that hold most of what is on pages. Asking the expressions costs a fresh page
 * milliseconds, as each is compiled when it is first asked.
 */
// biome-ignore format: three numbers a stretch
const STRETCHES = [
  0x00, 0x2f, NONE,
  0x30, 0x39, DIGIT,
  0x3a, 0x40, NONE,
  0x41, 0x5a, LATIN,
  0x5b, 0x5e, NONE,
  0x5f, 0x5f, UNDERSCORE,
  0x60, 0x60, NONE,
  0x61, 0x7a, LATIN,
  0x7b, 0xa9, NONE,
  0xab, 0xb4, NONE,
  0xb6, 0xb9, NONE,
  0xbb, 0xbf, NONE,
  0xc0, 0xd6, LATIN,
  0xd8, 0xf6, LATIN,
  0xf8, 0x24f, LATIN,
  0x391, 0x3a1, GREEK,
  0x3a3, 0x3e1, GREEK,
  0x400, 0x481, CYRILLIC,
  0x5d0, 0x5ea, HEBREW,
  0x620, 0x63f, ARABIC,
  0x641, 0x64a, ARABIC,
  0x660, 0x669, DIGIT,
  0x671, 0x6d3, ARABIC,
  0x6f0, 0x6f9, DIGIT,
  0x904, 0x94d, DEVANAGARI,
  0xe01, 0xe3a, THAI,
  0xe40, 0xe4e, THAI,
  0x2000, 0x206f, NONE,
  0x3000, 0x3004, NONE,
  0x3008, 0x3020, NONE,
  0x3041, 0x3096, HIRAGANA,
  0x30a1, 0x30fa, KATAKANA,
  0x30fb, 0x30fb, NONE,
  0x30fc, 0x30ff, KATAKANA,
  0x4e00, 0x9fff, HAN,
  0xac00, 0xd7a3, HANGUL,
  0xd800, 0xf8ff, NONE,
  0xff01, 0xff0f, NONE,
];

/** @returns the same as the table, without it: what other units than those of the stretches are */
export const askKind = (unit: number): number => {
  const char = String.fromCharCode(unit);
  if (unit === 0x5f) return UNDERSCORE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (!/[\p{L}\p{M}\p{Nl}]/u.test(char)) return NONE;
  const script = SCRIPTS.findIndex((_, index) => isOfScript(char, index));
  if (script >= 0) return LATIN + script;
  return /\p{M}/u.test(char) ? MARK : OTHER_LETTER;
};

for (let i = 0; i < STRETCHES.length; i += 3) {
  kinds.fill(STRETCHES[i + 2] as number, STRETCHES[i], (STRETCHES[i + 1] as number) + 1);
}

/** Fills `kinds` for a unit. */
export const learnKind = (unit: number): number => {
  const kind = askKind(unit);
  kinds[unit] = kind;
  return kind;
};

/** @returns one of the constants above for a UTF-16 unit; halves of surrogate pairs are NONE */
export const unitKind = (unit: number): number => kinds[unit] || learnKind(unit);

/** Part of a word: a letter, digit, mark or underscore. */
export const isWordKind = (kind: number): boolean => kind !== NONE;
