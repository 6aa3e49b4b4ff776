import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchingData } from '../../catalog/matching';
import { cutText, type ExplainedName, explainText, PART_LENGTH } from './explain-text';
import { createMatcher } from './matcher';
import { pageFromText } from './page-text';
import type { Read } from './reading';

const matcher = createMatcher(matchingData);
const nobody = async () => undefined;
const explain = async (text: string, lang = 'en', title = '', read: Read = nobody) => {
  const steps: ExplainedName[][] = [];
  for await (const step of explainText(matcher, { title, lang, text }, read)) steps.push(step);
  return steps;
};

it('tells of every name what became of it, with the words around it', async () => {
  const [names] = await explain('Coinbase answered.\nThe Seattle Kraken won the hockey game.');
  expect(names).toMatchObject([
    { alias: 'Coinbase', before: '', after: ' answered.', entity: 'coinbase', accepted: true },
    { alias: 'Kraken', before: 'The Seattle ', entity: 'kraken', accepted: false },
  ]);
});

it('finds what a page with this text would have marked', async () => {
  const text = 'The SEC sued Binance. La SEC, en 30 sec.\nKraken and the IRS.';
  const { context, blocks } = pageFromText({ title: 'News', lang: 'en', text });
  const marked = matcher.decide(
    context,
    blocks.map((block) => matcher.scan(block)),
  );
  const names = (await explain(text, 'en', 'News')).flat();
  expect(names.filter(({ accepted }) => accepted).map(({ entity }) => entity)).toEqual(
    marked.flat().map(({ entity }) => entity),
  );
});

it('takes a long text in steps', async () => {
  const steps = await explain('Coinbase spoke of the weather. '.repeat(7_000));
  expect(steps).toHaveLength(5);
  expect(steps.flat().filter(({ accepted }) => accepted)).toHaveLength(7_000);
});

it('asks what is left open, as often as there is something to ask, and says what decided', async () => {
  const asked: number[] = [];
  const read: Read = async (questions) => {
    asked.push(questions.length);
    return questions.map(({ text }) => (text.includes('comment') ? 'agent' : 'noun'));
  };
  const lines = Array.from({ length: 50 }, (_, at) => `The Kraken slept for ${at} years.`);
  const [names] = await explain(`${lines.join('\n')}\nKraken had no comment.`, 'en', '', read);
  expect(asked).toEqual([40, 11]);
  expect(names).toHaveLength(51);
  expect(names?.filter(({ accepted }) => accepted).map(({ evidence }) => evidence)).toEqual([
    ['parse:agent'],
  ]);
  expect(names?.[0]?.evidence).toEqual(['parse:noun']);
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
