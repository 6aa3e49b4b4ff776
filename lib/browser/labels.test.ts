import { expect, it } from 'vitest';
import { speakEnglish } from '@/test/speak-english';
import { dataLabel, noPositionLabel, sourceMarkLabel } from './labels';

speakEnglish();

it.each([
  ['2026-11-28', 'Data of 28 November 2026'],
  ['2019-01-01', 'Data of 28 November 2026'],
  [
    '2027-04-01',
    'Data of 28 November 2026. Newer events are not told here. A newer version of Sidelight may have them.',
  ],
])('on %s the data say of themselves: %s', (now, sentence) => {
  expect(dataLabel('2026-11-28', Date.parse(now))).toBe(sentence);
});

it.each([
  ['not-in-sources', 'None of them reports one from this side.'],
  ['declined', 'It was asked for one and gave none.'],
  ['not-applicable', 'It acted here for another party.'],
] as const)('a side that is silent for the reason %s has it told', (reason, words) => {
  expect(noPositionLabel(reason)).toBe(`No statement in the sources we read. ${words}`);
});

it('what a record rests on is told where that is little', () => {
  expect(sourceMarkLabel('press-only')).toBe('Press reports only');
  expect(sourceMarkLabel('one-source')).toBe('One source');
});
