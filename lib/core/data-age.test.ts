import { expect, test } from 'vitest';
import { isDataOld } from './data-age';

test.each([
  ['on its own day', '2026-11-28T09:00:00Z', false],
  ['a moment before the 120th day', '2027-03-27T23:59:59Z', false],
  ['on the 120th day', '2027-03-28T00:00:00Z', true],
  ['years later', '2031-01-01T00:00:00Z', true],
  ['by a clock that was set back', '2019-01-01T00:00:00Z', false],
  ['by a clock that is no clock', 'never', false],
])('%s', (_when, now, old) => {
  expect(isDataOld('2026-11-28', Date.parse(now))).toBe(old);
});

test.each(['', 'soon', '2026-13-01'])('data of the day "%s" never grow old', (day) => {
  expect(isDataOld(day, Date.parse('2031-01-01'))).toBe(false);
});
