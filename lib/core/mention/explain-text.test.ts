import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchingData } from '../../catalog/matching';
import { cutText, explainText, PART_LENGTH } from './explain-text';
import { createMatcher } from './matcher';
import { pageFromText } from './page-text';

const matcher = createMatcher(matchingData);
const explain = (text: string, lang = 'en', title = '') => [
  ...explainText(matcher, { title, lang, text }),
];

it('tells of every name what became of it, with the words around it', () => {
  const [names] = explain('Coinbase answered.\nThe Seattle Kraken won the hockey game.');
  expect(names).toMatchObject([
    { alias: 'Coinbase', before: '', after: ' answered.', entity: 'coinbase', accepted: true },
    { alias: 'Kraken', before: 'The Seattle ', entity: 'kraken', accepted: false },
  ]);
});

it('finds what a page with this text would have marked', () => {
  const text = 'The SEC sued Binance. La SEC, en 30 sec.\nKraken and the IRS.';
  const { context, blocks } = pageFromText({ title: 'News', lang: 'en', text });
  const marked = matcher.decide(
    context,
    blocks.map((block) => matcher.scan(block)),
  );
  const names = explain(text, 'en', 'News').flat();
  expect(names.filter(({ accepted }) => accepted).map(({ entity }) => entity)).toEqual(
    marked.flat().map(({ entity }) => entity),
  );
});

it('takes a long text in steps', () => {
  const steps = explain('Coinbase spoke of the weather. '.repeat(7_000));
  expect(steps).toHaveLength(5);
  expect(steps.flat().filter(({ accepted }) => accepted)).toHaveLength(7_000);
});

it('cuts without losing anything, at lines or between words where it can', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', ' ', '\n', '😀', 'ب'), { maxLength: 80 }),
      fc.integer({ min: 1, max: 9 }),
      (signs, most) => {
        const text = signs.join('');
        const parts = [...cutText(text, most)];
        expect(parts.join('')).toBe(text);
        expect(parts.every((part) => part.length <= most)).toBe(true);
        if (most > 1) expect(parts.every((part) => part.isWellFormed())).toBe(true);
      },
    ),
  );
  expect([...cutText('one two\nthree', 9)]).toEqual(['one two\n', 'three']);
  expect([...cutText('one two three', 9)]).toEqual(['one two ', 'three']);
  expect(PART_LENGTH).toBeGreaterThan(20_000);
});
