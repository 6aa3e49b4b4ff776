import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normaliseText } from './normal-text';

const raw = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        ' ',
        '\n',
        '\t  ',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\ufeff',
        '😀',
        '\ud83d',
        'a',
      ),
    ),
  )
  .map((parts) => parts.join(''));

it.each([
  ['', ''],
  ['   ', ''],
  [' a ', 'a'],
  ['\n  a\t\n b\u00a0c ', 'a b c'],
  ['co\u00adop\u00adera\u00adtion', 'cooperation'],
  ['a \u00ad b', 'a b'],
  ['a\u200b\u200bb', 'ab'],
  ['\u00ad a', 'a'],
  ['a \u200b', 'a'],
  ['نمی\u200cخواهم', 'نمی\u200cخواهم'],
  ['half \ud83d here', 'half \ufffd here'],
])('%j becomes %j', (before, after) => {
  expect(normaliseText(before).text).toBe(after);
});

it('is settled: no runs, nothing at the ends, and the same again', () => {
  fc.assert(
    fc.property(raw, (text) => {
      const normal = normaliseText(text).text;
      expect(normal).not.toMatch(/[^\S ]| {2}|^ | $|[\u00ad\u200b\u2060\ufeff]/);
      expect(normaliseText(normal).text).toBe(normal);
    }),
  );
});

it('leads back from each character to the one it came from', () => {
  fc.assert(
    fc.property(raw, (text) => {
      const normal = normaliseText(text);
      for (let at = 0; at < normal.text.length; at++) {
        const place = normal.toRaw(at);
        const letter = normal.text[at]!;
        if (letter === ' ') expect(text[place]).toMatch(/\s|[\u00ad\u200b\u2060\ufeff]/);
        else if (letter !== '\ufffd') expect(text[place]).toBe(letter);
        expect(normal.fromRaw(place)).toBe(at);
        expect(normal.toRawEnd(at + 1)).toBe(place + 1);
      }
    }),
  );
});

it('never goes backwards or out of the text', () => {
  fc.assert(
    fc.property(raw, (text) => {
      const normal = normaliseText(text);
      let last = 0;
      for (let at = 0; at <= text.length; at++) {
        const place = normal.fromRaw(at);
        expect(place).toBeGreaterThanOrEqual(last);
        expect(place).toBeLessThanOrEqual(normal.text.length);
        last = place;
      }
    }),
  );
});

it('takes a long run of white space in one step', () => {
  const normal = normaliseText(`a${' '.repeat(2_000_000)}b`);
  expect(normal.text).toBe('a b');
  expect(normal.toRaw(2)).toBe(2_000_001);
});
