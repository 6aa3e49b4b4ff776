import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityNames } from '../../catalog/entities';
import type { Question, Reading } from '../mention/reading';
import { parseEnglish } from './parse-english';

/** The name stands in brackets. */
function ask(marked: string, more: Partial<Question> = {}): Reading | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  return parseEnglish([{ text, start, end, body: false, rival: false, ...more }], entityNames)[0];
}

describe('a company', () => {
  it.each<[Reading, string]>([
    ['agent', '[Circle] filed its registration papers on Monday.'],
    ['agent', '[Tether] declined to name the auditor.'],
    ['agent', '[Bullish] has appointed a new general counsel.'],
    ['agent', '[Circle] has cut 400 jobs, or 15 percent of its workforce.'],
    ['agent', '[Circle], an issuer in Boston, sued its landlord.'],
    ['agent', '[Gate] said it had obtained a licence in Malta.'],
    ['agent', '[Tether] Lays Off 15% of Staff, Cites Need to Simplify'],
    ['owner', "Senators questioned [Circle]'s chief strategy officer for hours."],
    ['owner', 'A [Circle] spokesperson did not reply.'],
    ['owner', 'Shares of [Circle] fell on Friday.'],
    ['object', 'The court ordered [Bullish] to hand over its books.'],
    ['object', '[Tether] was fined for late filings.'],
  ])('%s: %s', (reading, text) => {
    expect(ask(text)).toBe(reading);
  });
});

describe('an agency', () => {
  it.each<[Reading, string]>([
    ['agent', 'The [IRS] asked him for proof.'],
    ['agent', 'The [DOJ] charged the two founders on Friday.'],
    ['object', 'He sued the [ATO] over the letter.'],
    // Of many meanings, and so not by saying something alone.
    ['', 'The [ED] asked the patient to wait.'],
  ])('%s: %s', (reading, text) => {
    expect(ask(text, { body: true })).toBe(reading);
  });
});

describe('a word of the language', () => {
  it.each<[Reading, string]>([
    ['verb', '[Tether] the goat where it can reach shade.'],
    ['verb', '[Circle] the right answer and go on.'],
    ['verb', '[Circle] back with your recruiter later.'],
    ['verb', 'Bitcoin and ether: [tether] the two charts.'],
    ['adjective', '[Bullish] investors said nothing.'],
    ['noun', 'She joined the [Circle] last year.'],
    ['noun', 'He is a [Gemini], and so is she.'],
    ['unit', 'Wait 30 [sec] and press the button.'],
  ])('%s: %s', (reading, text) => {
    expect(ask(text)).toBe(reading);
  });
});

it.each([
  '[Bullish] shares rose on the first day.',
  'Users of the [Kraken] exchange can withdraw again.',
  'Lawyers for the [Tether]–Bitfinex group asked for more time.',
  'It does not say that [Circle] did anything wrong.',
  '[Yellow Card] will use it for licences.',
  '[Gemini] back in court over lending product',
  '[Kraken] in talks to buy a brokerage.',
])('is no word of the language in “%s”', (text) => {
  expect(['', 'agent', 'owner', 'object']).toContain(ask(text));
});

it.each([
  'Police raided [Circle], a nightclub in Leeds.',
  'The judge ordered [Kraken] the dog to be put down.',
  'My cat [Luno] sued me with her eyes.',
  '[Luno] sued his brother over the estate.',
  '[Gate] closes for customers with tickets at noon.',
  '[Circle] wants 40 new members in its office.',
  '[Backpack] said to hold 30 litres.',
])('is no company in “%s”', (text) => {
  expect(['', 'noun', 'verb']).toContain(ask(text));
});

describe('a name that a team, a conference or a machine bears as well', () => {
  it.each([
    '[Kraken] hire a coach from Vegas.',
    '[Kraken] hired Dan Lane as bench boss on Tuesday.',
    'The [Kraken] fined him for being late.',
    'A [Kraken] spokesperson confirmed the trade.',
    '[Gemini] told me to file a complaint with the regulator.',
    '[Gemini] files 12 million images in seconds.',
    '[Gemini] settles into a new routine this week.',
  ])('is left alone in “%s”', (text) => {
    expect(['', 'noun']).toContain(ask(text, { rival: true }));
  });

  it.each([
    '[Kraken] declined to comment.',
    '[Kraken] was ordered to hand over the records of its customers.',
    '[Gemini] agreed to pay $50 million to its customers.',
  ])('is told in “%s”', (text) => {
    expect(ask(text, { rival: true })).not.toBe('');
  });
});

it('answers whatever is asked, in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 3 }),
      (texts) => {
        const questions = texts.map((text) => ({
          text,
          start: 0,
          end: Math.min(3, text.length),
          body: true,
          rival: false,
        }));
        expect(parseEnglish(questions, entityNames)).toHaveLength(texts.length);
      },
    ),
    { numRuns: 60 },
  );
});
