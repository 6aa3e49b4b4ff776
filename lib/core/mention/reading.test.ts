import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchingData } from '../../catalog/matching';
import { createMatcher } from './matcher';
import { pageFromText } from './page-text';
import { QUESTION_REACH, type Question, questionAt, type Reading, Readings } from './reading';

const { scan, decide } = createMatcher(matchingData);

/** Decides with a parser that says the same of every sentence. @returns names and what was asked */
function decideWith(reading: Reading | undefined, text: string, title = '', lang = 'en') {
  const { context, blocks } = pageFromText({ title, lang, text });
  const readings = new Readings();
  const scans = blocks.map((block) => scan(block));
  const before = decide(context, scans, readings).flat();
  const questions = readings.take();
  if (reading !== undefined)
    readings.learn(
      questions,
      questions.map(() => reading),
    );
  const after = decide(context, scans, readings).flat();
  return { before, after, questions };
}

const BARE = 'Kraken declined to comment, and nobody else replied.';

describe('the build of a sentence', () => {
  it('decides where nothing else does, and is evidence by name', () => {
    const { before, after, questions } = decideWith('agent', BARE);
    expect(before).toEqual([]);
    expect(questions).toMatchObject([{ text: BARE, start: 0, end: 6, body: false, rival: true }]);
    expect(after).toMatchObject([{ entity: 'kraken', evidence: ['parse:agent'] }]);
  });

  it.each<[string, string, string?]>([
    ['a page about hockey', `${BARE}\nThe goaltender made 31 saves in the NHL.`],
    ['a sentence about myths', 'Kraken, the sea monster, declined to comment.'],
    ['a title about hockey', BARE, 'NHL playoffs'],
  ])('marks nothing on %s', (_what, text, title) => {
    const { after, questions } = decideWith('agent', text, title);
    expect(questions).toEqual([]);
    expect(after).toEqual([]);
  });

  it('is not asked of other languages, nor of what is decided', () => {
    const french = 'Kraken n’a pas voulu commenter les faits, et les autres non plus.';
    expect(decideWith('agent', french, '', 'fr').questions).toEqual([]);
    expect(decideWith('noun', 'Coinbase declined to comment.').questions).toEqual([]);
    const crypto = 'The crypto exchange Kraken declined to comment.';
    const { questions, after } = decideWith('noun', crypto);
    expect(questions).toEqual([]);
    expect(after).toHaveLength(1);
  });

  it('speaks against a word on a page about exchanges, and not against a name beside its kind', () => {
    const text = 'The crypto exchange Bullish rose. Bullish traders bought bitcoin on exchanges.';
    const { before, after, questions } = decideWith('adjective', text);
    expect(before).toHaveLength(2);
    expect(questions).toHaveLength(1);
    expect(after).toMatchObject([{ start: 20 }]);
  });

  it('leaves a word alone, and says so', () => {
    const { explain } = createMatcher(matchingData);
    const { context, blocks } = pageFromText({ title: '', lang: 'en', text: BARE });
    const readings = new Readings();
    explain(context, blocks, readings);
    const questions = readings.take();
    readings.learn(questions, ['verb']);
    expect(explain(context, blocks, readings).flat()).toMatchObject([
      { accepted: false, evidence: ['parse:verb'] },
    ]);
  });
});

describe('answers', () => {
  const question: Question = { ...questionAt(BARE, 0, 6), body: false, rival: true };

  it('hold for the same sentence and for no other', () => {
    const readings = new Readings();
    expect(readings.find(question)).toBe('');
    expect(readings.take()).toEqual([question]);
    expect(readings.learn([question], ['agent'])).toBe(true);
    expect(readings.find({ ...question })).toBe('agent');
    // The text changed while the answer was on its way.
    expect(readings.find({ ...question, text: `${question.text} Later.` })).toBe('');
  });

  it('are asked for once at a time, and are no news when they say nothing', () => {
    const readings = new Readings();
    readings.find(question);
    readings.find(question);
    expect(readings.take()).toHaveLength(1);
    expect(readings.take()).toEqual([]);
    expect(readings.learn([question], [''])).toBe(false);
    readings.find(question);
    expect(readings.take()).toEqual([]);
  });
});

it('asks with the words around a name, cut between words, however long the text', () => {
  const parts = fc.array(fc.constantFrom('word', 'a', '😀', '.', 'x'.repeat(300)), {
    maxLength: 120,
  });
  fc.assert(
    fc.property(parts, parts, (before, after) => {
      const start = before.join(' ').length + 1;
      const whole = `${before.join(' ')} Kraken ${after.join(' ')}`;
      const { text, ...place } = questionAt(whole, start, start + 6);
      expect(text.slice(place.start, place.end)).toBe('Kraken');
      expect(whole).toContain(text);
      expect(text.length).toBeLessThanOrEqual(2 * QUESTION_REACH + 6);
    }),
  );
});
