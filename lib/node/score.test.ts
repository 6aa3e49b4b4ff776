import { expect, test } from 'vitest';
import { type LabelledText, scoreTexts } from './score';

const text = (more: Partial<LabelledText>): LabelledText => ({
  id: 'en-a',
  lang: 'en',
  title: '',
  text: 'Kraken, IRS and Gemini',
  mentions: [],
  ...more,
});
const kraken = { start: 0, end: 6, entity: 'kraken' };
const irs = { start: 8, end: 11, entity: 'irs' };

const score = (texts: LabelledText[], mentions: (typeof kraken)[], incidents: string[] = []) =>
  scoreTexts(texts, new Set(['kraken', 'irs']), ({ id }) => ({
    id,
    mentions,
    incidents,
    voices: [
      { party: 'kraken', state: 'found', block: 0, nth: 0 },
      { party: 'irs', state: 'absent' },
    ],
  }));

test('counts right, wrong and missed mentions by language', () => {
  const texts = [text({ mentions: [kraken, irs] }), text({ id: 'sv-b', lang: 'sv' })];
  const { groups, faults } = score(texts, [kraken]);
  expect(groups.get('lang en')).toEqual({ texts: 1, right: 1, wrong: 0, missed: 1 });
  expect(groups.get('lang sv')).toEqual({ texts: 1, right: 0, wrong: 1, missed: 0 });
  expect(groups.get('all')).toEqual({ texts: 2, right: 1, wrong: 1, missed: 1 });
  expect(faults.get('en')).toEqual(['en-a: missed "IRS", irs']);
  expect(faults.get('sv')).toEqual(['sv-b: wrong "Kraken" as kraken']);
});

test('passes over labels of persons', () => {
  const powell = { start: 0, end: 6, entity: 'jesse-powell' };
  expect(score([text({ mentions: [powell] })], []).groups.get('all')).toMatchObject({ missed: 0 });
});

test('allows for a label’s tolerance, and counts a second find as wrong', () => {
  const wide = { ...kraken, end: 7, spanTolerance: 1 };
  const { groups } = score([text({ mentions: [wide] })], [kraken, kraken]);
  expect(groups.get('all')).toMatchObject({ right: 1, wrong: 1, missed: 0 });
});

test('passes over optional spans, but not an id of ours on another body', () => {
  const other = { ...irs, entity: 'other' };
  const unlabelled = text({ mentions: [kraken], optional: [other] });
  expect(score([unlabelled], [kraken, irs]).groups.get('all')).toMatchObject({ wrong: 0 });
  const labelled = [unlabelled, text({ mentions: [irs] })];
  expect(score(labelled, [kraken, irs]).groups.get('all')).toMatchObject({ wrong: 2 });
});

test('counts the incident named first, and incidents on pages about none', () => {
  const about = text({ mentions: [kraken], incidents: ['summons', 'list'] });
  const none = text({ id: 'en-n', incidents: [] });
  expect(score([about, none], [kraken], ['summons', 'list']).ranking).toEqual({
    about: 1,
    first: 1,
    none: 1,
    falsely: 1,
  });
  const { ranking, faults } = score([about], [kraken], ['list']);
  expect(ranking).toEqual({ about: 1, first: 0, none: 0, falsely: 0 });
  expect(faults.get('en')).toEqual(['en-a: list first instead of summons']);
});

test('counts voices where the page is labelled and its incident came first', () => {
  const page = (voices: string[]) => text({ incidents: ['summons'], voices });
  const count = (voices: string[], first = 'summons') => score([page(voices)], [], [first]).voices;
  expect(count(['kraken'])).toEqual({ pages: 1, right: 1, wrong: 0, unsaid: 0, denied: 0 });
  expect(count(['irs', 'coinbase'])).toEqual({
    pages: 1,
    right: 0,
    wrong: 1,
    unsaid: 2,
    denied: 1,
  });
  expect(count(['kraken'], 'list')).toMatchObject({ pages: 0 });
});
