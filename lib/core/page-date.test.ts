import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateHint, findPublished, readPageDate } from './page-date';

const NOW = Date.UTC(2026, 10, 28);

describe('readPageDate', () => {
  it.each([
    ['2022-04-24T23:30:00-05:00', '2022-04-24'],
    ['2022-04-24T23:30:00Z', '2022-04-24'],
    ['2022-04-24', '2022-04-24'],
    ['2022/04/24 10:00', '2022-04-24'],
    ['20220424', '2022-04-24'],
    ['Sun, 24 Apr 2022 22:30:00 -0500', '2022-04-24'],
    ['April 24, 2022', '2022-04-24'],
    ['24 April 2022', '2022-04-24'],
  ])('reads %s in its own time zone', (text, day) => {
    expect(readPageDate(text, NOW)).toBe(day);
  });

  it.each([
    ['0001-01-01T00:00:00', 'a year before the web'],
    ['1970-01-01', 'the clock of a machine that never was set'],
    ['2031-01-01', 'a day that lies ahead'],
    ['2022-02-30', 'a day that no calendar has'],
    ['2022-13-01', 'a thirteenth month'],
    ['04/05/2022', 'a day that may be two'],
    ['2022', 'a year alone'],
    ['yesterday', 'a word'],
    ['', 'nothing'],
  ])('passes over %s: %s', (text) => {
    expect(readPageDate(text, NOW)).toBeUndefined();
  });

  it('gives back every day that it is given', () => {
    const days = fc.date({ min: new Date('1991-01-01'), max: new Date(NOW), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('', 'T23:59:59-11:00', 'T00:00:01+14:00'), (date, time) => {
        const day = date.toISOString().slice(0, 10);
        expect(readPageDate(day + time, NOW)).toBe(day);
      }),
    );
  });

  it('takes any text without an exception', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readPageDate(text, NOW)));
  });
});

describe('findPublished', () => {
  const jsonLd = (value: unknown): DateHint => ['json-ld', JSON.stringify(value)];

  it('takes the article of a graph, and not what stands on the page beside it', () => {
    const hints = [
      jsonLd({
        '@graph': [
          { '@type': 'Comment', datePublished: '2024-01-01' },
          { '@type': ['WebPage'], datePublished: '2020-01-01' },
          {
            '@type': 'NewsArticle',
            dateModified: '2023-01-01',
            datePublished: '2022-04-24T10:00+02:00',
          },
        ],
      }),
    ];
    expect(findPublished(hints, NOW)).toBe('2022-04-24');
  });

  it('prefers when a page was published to when it was changed, wherever that stands', () => {
    const hints: DateHint[] = [
      jsonLd({ '@type': 'Article', dateModified: '2023-05-05' }),
      ['published', '2022-04-24'],
    ];
    expect(findPublished(hints, NOW)).toBe('2022-04-24');
    expect(findPublished(hints.slice(0, 1), NOW)).toBe('2023-05-05');
  });

  it('passes over broken documents and unreasonable dates', () => {
    const hints: DateHint[] = [
      ['json-ld', '{"@type": "Article", "datePublished": '],
      jsonLd({ '@type': 'Article', datePublished: '2099-01-01' }),
      ['published', '0000-00-00'],
      ['time', '2022-04-24'],
    ];
    expect(findPublished(hints, NOW)).toBe('2022-04-24');
    expect(findPublished([], NOW)).toBeUndefined();
  });

  it('takes any hints without an exception', () => {
    const hint = fc.tuple(
      fc.constantFrom('json-ld' as const, 'published' as const, 'time' as const),
      fc.oneof(fc.string(), fc.json()),
    );
    fc.assert(fc.property(fc.array(hint), (hints) => void findPublished(hints, NOW)));
  });
});
