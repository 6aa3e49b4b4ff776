/**
 * What a UTF-16 unit is for finding words: its script, or that it is no letter at all. Looked up for
 * every unit of a page, so answers are kept in one table that fills as units are met.
 */

export const NONE = 1;
export const DIGIT = 2;
const UNDERSCORE = 3;
/** A combining mark of no script of its own. */
export const MARK = 4;
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

const SCRIPTS: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Latin}/u, LATIN],
  [/\p{Script=Cyrillic}/u, CYRILLIC],
  [/\p{Script=Greek}/u, GREEK],
  [/\p{Script=Arabic}/u, ARABIC],
  [/\p{Script=Hebrew}/u, HEBREW],
  [/\p{Script=Han}/u, HAN],
  [/[\p{Script=Katakana}ー]/u, KATAKANA],
  [/\p{Script=Hiragana}/u, HIRAGANA],
  [/\p{Script=Hangul}/u, HANGUL],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, THAI],
  [/\p{Script=Devanagari}/u, DEVANAGARI],
  [/\p{Script=Bengali}/u, BENGALI],
];

const kinds = new Uint8Array(0x10000);

const learnKind = (unit: number): number => {
  const char = String.fromCharCode(unit);
  let kind = NONE;
  if (unit === 0x5f) kind = UNDERSCORE;
  else if (/\p{Nd}/u.test(char)) kind = DIGIT;
  else if (/[\p{L}\p{M}\p{Nl}]/u.test(char)) {
    kind = /\p{M}/u.test(char) ? MARK : OTHER_LETTER;
    for (const [script, value] of SCRIPTS) {
      if (script.test(char)) {
        kind = value;
        break;
      }
    }
  }
  kinds[unit] = kind;
  return kind;
};

/** @returns one of the constants above for a UTF-16 unit; halves of surrogate pairs are NONE */
export const unitKind = (unit: number): number => kinds[unit] || learnKind(unit);

/** Scripts in which a word may only begin after something that is no letter of that script. */
export const hasWordSpaces = (kind: number): boolean => kind >= LATIN && kind <= GREEK;

/** Part of a word: a letter, digit, mark or underscore. */
export const isWordKind = (kind: number): boolean => kind !== NONE;
