import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitsCharacter, toCodePointOffset, toUtf16Offset } from './code-points';

/** Any characters, those of two units as likely as others. */
const text = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('𝔸', '😀', '𠀀', 'é', 'ك', ' ')))
  .map((parts) => parts.join(''));

it.each([
  ['', 0, 0],
  ['abc', 2, 2],
  ['😀a', 2, 1],
  ['a😀b', 3, 2],
  ['a😀b', 9, 3],
  // Half a character at the end of the text, and a trail without a lead.
  ['a\ud83d', 2, 2],
  ['\ude00a', 1, 1],
])('%j has %i units and %i code points there', (words, units, points) => {
  expect(toCodePointOffset(words, units)).toBe(points);
});

it('counts an offset within a character as having begun it', () => {
  expect(toCodePointOffset('😀', 1)).toBe(1);
  expect(splitsCharacter('😀', 1)).toBe(true);
  expect(splitsCharacter('😀', 2)).toBe(false);
});

it('says that a text has not so many code points', () => {
  expect(toUtf16Offset('😀', 1)).toBe(2);
  expect(toUtf16Offset('😀', 2)).toBeNull();
});

it('agrees with the language, and finds its way back', () => {
  fc.assert(
    fc.property(text, fc.nat(), (words, number) => {
      const offset = number % (words.length + 1);
      const points = toCodePointOffset(words, offset);
      const whole = splitsCharacter(words, offset) ? offset + 1 : offset;
      expect(points).toBe([...words.slice(0, whole)].length);
      expect(toUtf16Offset(words, points)).toBe(whole);
    }),
  );
});
