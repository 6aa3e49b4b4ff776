import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUtf16Offset } from './code-points';
import { describeQuote, LONGEST_QUOTE } from './describe-quote';
import { matchQuote } from './match-quote';
import { normaliseText } from './normal-text';
import { LEAST_CONTEXT, MOST_CONTEXT } from './surroundings';
import type { Selectors } from './types';

/** The words between ‹ and ›, described. */
function pin(marked: string): { text: string; start: number; end: number; selectors: Selectors } {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/g, '');
  const described = describeQuote(text, start, end);
  if (described.status !== 'described') throw new Error(described.status);
  return { text, start, end, selectors: described.selectors };
}

const filler = (letter: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `${letter}${i}`).join(' ');

describe('describing', () => {
  it('leaves out the white space at the ends', () => {
    const described = describeQuote('one two three', 3, 8);
    expect(described).toMatchObject({
      selectors: { quote: { exact: 'two' }, position: { start: 4, end: 7 } },
    });
  });

  it('has nothing to say of nothing', () => {
    expect(describeQuote('one two', 3, 4)).toEqual({ status: 'empty' });
    expect(describeQuote('', 0, 0)).toEqual({ status: 'empty' });
    expect(describeQuote('one', 2, 1)).toEqual({ status: 'empty' });
  });

  it('refuses more than a passage, and says how much it was', () => {
    const text = 'a'.repeat(LONGEST_QUOTE + 1);
    expect(describeQuote(text, 0, text.length)).toEqual({
      status: 'too-long',
      length: LONGEST_QUOTE + 1,
      limit: LONGEST_QUOTE,
    });
    expect(describeQuote(text, 1, text.length).status).toBe('described');
  });

  it('keeps 32 characters either side', () => {
    const { selectors } = pin(`${filler('a', 40)} ‹Binance› ${filler('b', 40)}`);
    expect(selectors.quote.prefix).toHaveLength(LEAST_CONTEXT);
    expect(selectors.quote.suffix).toHaveLength(LEAST_CONTEXT);
  });

  it('lengthens each side until that side alone is not repeated', () => {
    const row = `${filler('r', 20)} Binance ${filler('s', 20)}`;
    const { text, selectors } = pin(`first ${row} then ${row.replace('Binance', '‹Binance›')} end`);
    const { prefix, exact, suffix } = selectors.quote;
    expect(prefix).toContain('n ');
    expect(text.split(prefix + exact)).toHaveLength(2);
    expect(text.split(exact + suffix)).toHaveLength(2);
  });

  it('stops lengthening where rows are all the same', () => {
    const row = 'Binance 5 ';
    const text = row.repeat(5_000);
    const described = describeQuote(text, row.length * 2_500, row.length * 2_500 + 7);
    expect(described).toMatchObject({ status: 'described' });
    if (described.status !== 'described') return;
    expect(described.selectors.quote.prefix).toHaveLength(MOST_CONTEXT);
    expect(described.selectors.quote.suffix).toHaveLength(MOST_CONTEXT);
  });

  it('never cuts a character in two', () => {
    const text = '😀'.repeat(200);
    const described = describeQuote(text, 201, 203);
    if (described.status !== 'described') throw new Error(described.status);
    const { quote, position } = described.selectors;
    expect(quote.exact).toBe('😀😀');
    expect(position).toMatchObject({ start: 100, end: 102 });
    for (const words of [quote.prefix, quote.suffix]) expect(words.isWellFormed()).toBe(true);
  });
});

describe('matching', () => {
  const before = filler('before', 12);
  const after = filler('after', 12);
  const { text, start, end, selectors } = pin(`${before} ‹Binance› ${after}`);
  const at = (place: number) => ({ status: 'anchored', start: place, end: place + 7 });

  it.each([
    ['the same text', text, start],
    ['words added in front', `A line more. ${text}`, start + 13],
    ['words added behind', `${text} And more.`, start],
    ['the words before it rewritten', `Quite another start: Binance ${after}`, 21],
    ['the words behind it rewritten', `${before} Binance, which is new`, start],
    ['another of its name in front', `Binance said so. ${text}`, start + 17],
    ['two others of its name', `Binance said so. ${text} So did Binance.`, start + 17],
  ])('%s: found', (_, changed, place) => {
    expect(matchQuote(changed, selectors)).toMatchObject(at(place));
  });

  it.each([
    ['the passage gone, the name elsewhere', `Binance opened an office. ${filler('x', 40)}`, 1],
    ['the name there twice, all around it new', 'Binance, says Binance.', 2],
    ['the whole page replaced by the word', 'Binance', 1],
    ['both sides rewritten', `new words here Binance new words there`, 1],
  ])('%s: not sure, and says so', (_, changed, places) => {
    expect(matchQuote(changed, selectors)).toEqual({ status: 'ambiguous', places });
  });

  it('the name gone: an orphan', () => {
    expect(matchQuote(text.replace('Binance', 'Kraken'), selectors)).toEqual({ status: 'orphan' });
    expect(matchQuote('', selectors)).toEqual({ status: 'orphan' });
  });

  it('finds a long sentence wherever it was moved to', () => {
    const sentence =
      'The agency asked the exchange for the records of some thirteen thousand of its customers.';
    const moved = pin(`${before} ‹${sentence}› ${after}`);
    expect(matchQuote(`New. ${sentence} Newer.`, moved.selectors)).toMatchObject({
      status: 'anchored',
      start: 5,
    });
    expect(matchQuote(`${sentence} ${sentence}`, moved.selectors)).toEqual({
      status: 'ambiguous',
      places: 2,
    });
  });

  it('of equal rows takes the one at the stored position, and none when that has moved', () => {
    const rows = 'Binance 5 '.repeat(2_000).trimEnd();
    const described = describeQuote(rows, 10_000, 10_007);
    if (described.status !== 'described') throw new Error(described.status);
    expect(matchQuote(rows, described.selectors)).toEqual({
      status: 'anchored',
      start: 10_000,
      end: 10_007,
      by: 'position',
    });
    expect(matchQuote(`Now: ${rows}`, described.selectors)).toMatchObject({ status: 'ambiguous' });
    const { position: _, ...quoteOnly } = described.selectors;
    expect(matchQuote(rows, quoteOnly)).toMatchObject({ status: 'ambiguous' });
  });

  it('does not go by the position when other words stand there', () => {
    const words = 'x'.repeat(text.length);
    expect(matchQuote(words, selectors)).toEqual({ status: 'orphan' });
  });

  it('reads what others wrote: no context at all, the words once on a short page', () => {
    const quote = { type: 'TextQuoteSelector', exact: 'Binance', prefix: '', suffix: '' } as const;
    expect(matchQuote('Binance', { quote })).toMatchObject({ status: 'anchored', start: 0 });
    expect(matchQuote('It was Binance.', { quote })).toEqual({ status: 'ambiguous', places: 1 });
  });

  it('takes no look-alike for the passage once that is gone', () => {
    const row = `${filler('r', 20)} Binance ${filler('s', 20)}`;
    const twin = pin(`first ${row} then ${row.replace('Binance', '‹Binance›')} end`);
    expect(matchQuote(`first ${row} and nothing`, twin.selectors)).toEqual({
      status: 'ambiguous',
      places: 1,
    });
  });

  it('does not lean on a side that was short', () => {
    const row = `Binance ${filler('s', 20)}`;
    const early = pin(`On ${row.replace('Binance', '‹Binance›')} one. Then ${row} two.`);
    expect(matchQuote(`Later on. On ${row} three.`, early.selectors)).toEqual({
      status: 'ambiguous',
      places: 1,
    });
  });

  it('is not kept busy by a page that repeats itself', () => {
    const same = 'a'.repeat(1_000_000);
    const described = describeQuote(same, 500_000, 500_001);
    if (described.status !== 'described') throw new Error(described.status);
    expect(matchQuote(same, described.selectors).status).toBe('ambiguous');
  });

  it('keeps the place of the words pinned (offsets of the text it was given)', () => {
    expect(text.slice(start, end)).toBe('Binance');
  });
});

/** Few words, so that quotes repeat; two-unit characters among them. */
const word = fc.constantFrom('Binance', 'said', 'the', 'IRS', '😀', '𝔸𝔹', 'مصلحة', '税務署', 'a');
const prose = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));
const place = fc.tuple(fc.nat(), fc.nat({ max: 60 }));

function describeAt(text: string, [from, length]: [number, number]) {
  const start = text.length === 0 ? 0 : from % text.length;
  return describeQuote(text, start, Math.min(text.length, start + length));
}

describe('properties', () => {
  it('what was described is found where it was, exactly', () => {
    fc.assert(
      fc.property(prose, place, (text, where) => {
        const described = describeAt(text, where);
        if (described.status !== 'described') return;
        const { quote, position } = described.selectors;
        const start = toUtf16Offset(text, position.start)!;
        const end = toUtf16Offset(text, position.end)!;
        expect(text.slice(start, end)).toBe(quote.exact);
        expect(matchQuote(text, described.selectors)).toMatchObject({
          status: 'anchored',
          start,
          end,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('edits far off, before and behind, move it and no more', () => {
    fc.assert(
      fc.property(prose, place, prose, prose, (text, where, ahead, behind) => {
        const described = describeAt(text, where);
        if (described.status !== 'described') return;
        const { position } = described.selectors;
        const start = toUtf16Offset(text, position.start)!;
        const changed = `${ahead}\n${text}\n${behind}`;
        const match = matchQuote(changed, described.selectors);
        // A page so repetitive may leave doubt; then it says so. It never names another place.
        if (match.status === 'anchored' && match.by === 'quote') {
          const { exact, prefix, suffix } = described.selectors.quote;
          const own = start + ahead.length + 1;
          const better = changed.slice(own - prefix.length, own + exact.length + suffix.length);
          expect(better).toBe(prefix + exact + suffix);
          expect(match.start).toBe(own);
        } else expect(match.status).not.toBe('orphan');
      }),
      { numRuns: 500 },
    );
  });

  it('words of their own are found after any edit at a distance', () => {
    fc.assert(
      fc.property(prose, prose, prose, (ahead, behind, edit) => {
        const near = filler('n', 15);
        const { selectors } = pin(`${ahead}\n${near} ‹It was so› ${near}\n${behind}`);
        const changed = `${edit}\n${near} It was so ${near}\n${edit}`;
        expect(matchQuote(changed, selectors)).toMatchObject({
          status: 'anchored',
          start: edit.length + 1 + near.length + 1,
        });
      }),
    );
  });

  it('a passage taken out with all around it is never found elsewhere', () => {
    fc.assert(
      fc.property(prose, prose, place, (ahead, behind, where) => {
        const paragraph = `${filler('p', 12)} Binance said the IRS 😀 ${filler('q', 12)}`;
        const text = `${ahead}\n${paragraph}\n${behind}`;
        const from = ahead.length + 1 + paragraph.indexOf('Binance');
        const length = 1 + (where[1] % 23);
        const described = describeQuote(text, from, from + length);
        if (described.status !== 'described') return;
        const match = matchQuote(`${ahead}\n${behind}`, described.selectors);
        expect(match.status).not.toBe('anchored');
      }),
      { numRuns: 500 },
    );
  });

  it('survives new white space and hyphenation', () => {
    fc.assert(
      fc.property(
        prose,
        place,
        fc.constantFrom('\n\t', ' \u00ad', '\u00a0 '),
        (text, where, gap) => {
          const described = describeAt(text, where);
          if (described.status !== 'described') return;
          const typeset = normaliseText(`\n  ${text.replaceAll(' ', gap)}\n`);
          expect(typeset.text).toBe(text);
          const match = matchQuote(typeset.text, described.selectors);
          expect(match.status).toBe('anchored');
        },
      ),
    );
  });
});
