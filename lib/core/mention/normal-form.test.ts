import { expect, test } from 'vitest';
import { FoldedText } from './normal-form';
import { askFold } from './unit-fold';

test('what is told at once is what Unicode says', () => {
  const folded = new FoldedText();
  const wrong: string[] = [];
  for (let unit = 3; unit < 0xffff; unit++) {
    const fold = askFold(unit);
    if (fold <= 2) continue;
    folded.fold(String.fromCharCode(unit));
    if (folded.length !== 1 || folded.units[0] !== fold) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});
