import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from './place-card';

const window = { width: 1000, height: 800 };
const card = { width: 300, height: 200 };
const words = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

test.each([
  ['below, beginning with the words', words(100, 100), false, { left: 100, top: 126 }],
  ['above where there is no room below', words(100, 700), false, { left: 100, top: 494 }],
  ['within the right edge', words(950, 100), false, { left: 696, top: 126 }],
  ['ending with the words from right to left', words(600, 100), true, { left: 360, top: 126 }],
  ['within the left edge from right to left', words(10, 100), true, { left: 4, top: 126 }],
])('%s', (_name, box, rightToLeft, place) => {
  expect(placeCard(box, card, window, rightToLeft)).toEqual(place);
});

test('is within the window wherever the words are, if it fits', () => {
  const length = fc.integer({ min: 1, max: 700 });
  fc.assert(
    fc.property(
      fc.integer({ min: -2000, max: 2000 }),
      fc.integer({ min: -2000, max: 2000 }),
      length,
      length,
      fc.boolean(),
      (left, top, width, height, rightToLeft) => {
        const at = placeCard(words(left, top), { width, height }, window, rightToLeft);
        expect(at.left).toBeGreaterThanOrEqual(0);
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect(at.left + width).toBeLessThanOrEqual(window.width);
        expect(at.top + height).toBeLessThanOrEqual(window.height);
      },
    ),
  );
});

test('does not cover the words where there is room beside them', () => {
  const tall = { width: 300, height: 350 };
  for (let top = 0; top <= 780; top += 10) {
    const at = placeCard(words(100, top), tall, window, false);
    const isClear = at.top >= top + 20 || at.top + tall.height <= top;
    expect(isClear || (top < 360 && top + 20 > 440)).toBe(true);
  }
});
