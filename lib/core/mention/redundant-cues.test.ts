import { expect, test } from 'vitest';
import { dropRedundantCues } from './redundant-cues';

const drop = (patterns: Record<string, string[]>): Record<string, string[]> => {
  const map = new Map(Object.entries(patterns).map(([word, roles]) => [word, new Set(roles)]));
  dropRedundantCues(map);
  return Object.fromEntries([...map].map(([word, roles]) => [word, [...roles]]));
};

test('a stem finds the longer words of its meaning and language', () => {
  const patterns = { nigeria: ['c7s@BC'], nigerian: ['c7s@B'], nigerians: ['c7@C', 'a3,,,'] };
  expect(drop(patterns)).toEqual({ nigeria: ['c7s@BC'], nigerians: ['a3,,,'] });
});

test('a word finds its plural', () => {
  expect(drop({ exchange: ['c1@A'], exchanges: ['c1@A'] })).toEqual({ exchange: ['c1@A'] });
});

test.each([
  ['another meaning', { bank: ['c1s'], banker: ['c2'] }],
  ['another language', { bank: ['c1s@A'], banker: ['c1@AB'] }],
  ['a word that is no stem', { bank: ['c1'], banker: ['c1'] }],
  ['a stem that stands in capitals', { irs: ['c1su'], irsa: ['c1'] }],
  ['a second word', { bank: ['c1s'], 'bank account': ['c1'] }],
  ['a stem where only the word is told', { exchange: ['c1'], exchanges: ['c1s'] }],
])('keeps %s', (_, patterns) => {
  expect(drop(patterns)).toEqual(patterns);
});
