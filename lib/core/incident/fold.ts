/**
 * One plain form for comparing words across spellings: case, accents, width, Arabic letter variants,
 * digits of other scripts and invisible characters do not matter. Only for comparing: offsets in
 * folded text mean nothing on the page.
 */

/** Vowel signs of Indic scripts are letters to their readers, so not every combining mark goes. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;
/** Soft hyphen, zero-width and bidi controls; Unicode property Cf covers them all. */
const INVISIBLE = /\p{Cf}/gu;
const VARIANTS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ؤ: 'و',
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'g');
/** Arabic-Indic, Persian and Devanagari digits; each block's zero is a multiple of the last nibble. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
const DIGIT_ZEROS = [0x0966, 0x06f0, 0x0660];

const toAsciiDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  const zero = DIGIT_ZEROS.find((start) => code >= start) ?? code;
  return String(code - zero);
};

/** Folds a text for comparison. Never throws, lone surrogates included. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(VARIANT, (letter) => VARIANTS[letter] ?? letter)
    .replace(DIGITS, toAsciiDigit);
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a folded text: runs of letters, digits and the marks that belong to them. */
export function splitWords(folded: string): string[] {
  return folded.match(WORD) ?? [];
}
