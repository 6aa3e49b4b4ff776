import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinPatterns } from './packed';
import { PatternIndex } from './pattern-index';

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'ж'),
  minLength: 1,
  maxLength: 7,
});
const lists = fc.uniqueArray(letters, { minLength: 1, maxLength: 60 }).map((list) => list.sort());

const toUnits = (text: string) => Uint16Array.from(text, (char) => char.charCodeAt(0));

test('finds exactly the patterns that begin at a place', () => {
  fc.assert(
    fc.property(
      lists,
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ж'), maxLength: 20 }),
      (patterns, text) => {
        const index = new PatternIndex(joinPatterns(patterns));
        const units = toUnits(text);
        const out = new Int32Array(256);
        for (let at = 0; at < text.length; at++) {
          const count = index.lookUp(units, at, units.length, out);
          const found = [...out.subarray(0, count)]
            .filter((_, i) => i % 2 === 0)
            .map((i) => patterns[i]);
          expect(found.sort()).toEqual(
            patterns.filter((pattern) => text.startsWith(pattern, at)).sort(),
          );
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('tells patterns apart that share more than a line can say', () => {
  const patterns = ['a', 'b', 'c'].map((end) => `${'x'.repeat(120)}${end}`);
  const index = new PatternIndex(joinPatterns(patterns));
  const out = new Int32Array(8);
  for (const [number, pattern] of patterns.entries()) {
    const units = toUnits(pattern);
    expect(index.lookUp(units, 0, units.length, out)).toBe(2);
    expect([...out.subarray(0, 2)]).toEqual([number, 121]);
  }
});

test('of no patterns finds none', () => {
  const index = new PatternIndex(joinPatterns([]));
  expect(index.lookUp(toUnits('abc'), 0, 3, new Int32Array(8))).toBe(0);
});
