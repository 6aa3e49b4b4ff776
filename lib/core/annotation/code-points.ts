/**
 * The border between the two ways to count: W3C positions count code points
 * (https://www.w3.org/TR/charmod-norm/ and section 4.2.5 of the annotation model), JavaScript and
 * the DOM count UTF-16 code units. Outside the Basic Multilingual Plane they differ by one each.
 */

const isLead = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether `offset` (UTF-16) falls between the two halves of one character. */
export const splitsCharacter = (text: string, offset: number): boolean =>
  offset > 0 &&
  offset < text.length &&
  isLead(text.charCodeAt(offset - 1)) &&
  isTrail(text.charCodeAt(offset));

/**
 * Code points before a UTF-16 offset. An offset inside a character counts that character as
 * begun; one beyond the end is the end.
 */
export function toCodePointOffset(text: string, offset: number): number {
  const end = Math.min(offset, text.length);
  let pairs = 0;
  for (let at = 1; at < end; at++) {
    if (isTrail(text.charCodeAt(at)) && isLead(text.charCodeAt(at - 1))) pairs++;
  }
  return end - pairs;
}

/**
 * The twin of `toCodePointOffset`: UTF-16 offset of the code point number `count`.
 * @returns null when the text has fewer code points
 */
export function toUtf16Offset(text: string, count: number): number | null {
  let at = 0;
  for (let seen = 0; seen < count; seen++) {
    if (at >= text.length) return null;
    at += splitsCharacter(text, at + 1) ? 2 : 1;
  }
  return at;
}
