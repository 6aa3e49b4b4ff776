import { expect, test } from 'vitest';
import { askKind, unitKind } from './unit-kind';

test('the stretches say what Unicode says', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit <= 0xffff; unit++) {
    if (unitKind(unit) !== askKind(unit)) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});
