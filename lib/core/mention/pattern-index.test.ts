import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPatterns } from './packed';
import { PatternIndex } from './pattern-index';

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'ж'),
  minLength: 1,
  maxLength: 7,
});
const lists = fc.uniqueArray(letters, { minLength: 1, maxLength: 60 }).map((list) => list.sort());

/** Each pattern stands for itself. */
const indexOf = (patterns: readonly string[]) =>
  new PatternIndex(packPatterns(new Map(patterns.map((pattern) => [pattern, pattern]))));

const toUnits = (text: string) => Uint16Array.from(text, (char) => char.charCodeAt(0));

test('finds exactly the patterns that begin at a place', () => {
  fc.assert(
    fc.property(
      lists,
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ж'), maxLength: 20 }),
      (patterns, text) => {
        const index = indexOf(patterns);
        const units = toUnits(text);
        const out = new Int32Array(256);
        for (let at = 0; at < text.length; at++) {
          const count = index.lookUp(units, at, units.length, out);
          const found = [...out.subarray(0, count)]
            .filter((_, i) => i % 2 === 0)
            .map((i) => index.rolesOf(i as number));
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
  const index = indexOf(patterns);
  const out = new Int32Array(8);
  for (const pattern of patterns) {
    const units = toUnits(pattern);
    expect(index.lookUp(units, 0, units.length, out)).toBe(2);
    expect([index.rolesOf(out[0] as number), out[1]]).toEqual([pattern, 121]);
  }
});

test('of no patterns finds none', () => {
  const index = indexOf([]);
  expect(index.lookUp(toUnits('abc'), 0, 3, new Int32Array(8))).toBe(0);
});
