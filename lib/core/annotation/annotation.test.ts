import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citation, createAnnotation, noteOf, selectorsOf, withNote } from './annotation';
import { describeQuote } from './describe-quote';
import { LONGEST_NOTE, parseAnnotation } from './schema';

const now = new Date('2026-11-22T09:30:00.000Z');
const later = new Date('2026-11-23T10:00:00.000Z');
const uuid = '0b0e4f66-9d5c-4f1e-8a39-0d3c0f2f6c11';
const text = 'On Monday Binance said that it would answer the agency in time.';

function pin(ties: { entity?: string; incident?: string } = {}) {
  const described = describeQuote(text, 10, 17);
  if (described.status !== 'described') throw new Error(described.status);
  const { selectors } = described;
  const source = 'https://example.org/news/a';
  return createAnnotation({ source, selectors, title: 'News', ...ties }, uuid, now);
}

describe('an annotation', () => {
  it('is a W3C Web Annotation, our own words under our own prefix', () => {
    expect(pin({ entity: 'binance', incident: 'sec-v-binance' })).toEqual({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { sidelight: 'urn:x-sidelight:ns#' }],
      id: `urn:uuid:${uuid}`,
      type: 'Annotation',
      created: '2026-11-22T09:30:00.000Z',
      modified: '2026-11-22T09:30:00.000Z',
      motivation: 'highlighting',
      target: {
        type: 'SpecificResource',
        source: 'https://example.org/news/a',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'Binance',
            prefix: 'On Monday ',
            suffix: ' said that it would answer the a',
          },
          { type: 'TextPositionSelector', start: 10, end: 17 },
        ],
        'sidelight:title': 'News',
      },
      'sidelight:version': 1,
      'sidelight:entity': 'binance',
      'sidelight:incident': 'sec-v-binance',
    });
  });

  it('takes a note and gives it up again', () => {
    const noted = withNote(pin(), 'Ask about this.', later);
    expect(noteOf(noted)).toBe('Ask about this.');
    expect(noted.body).toEqual([
      {
        type: 'TextualBody',
        purpose: 'commenting',
        format: 'text/plain',
        value: 'Ask about this.',
      },
    ]);
    expect(noted).toMatchObject({
      motivation: 'commenting',
      created: now.toISOString(),
      modified: later.toISOString(),
    });
    const bare = withNote(noted, '', later);
    expect(bare).not.toHaveProperty('body');
    expect(bare.motivation).toBe('highlighting');
    expect(withNote(noted, 'Ask about this.', new Date())).toBe(noted);
  });

  it('is copied with its source and date, without the note', () => {
    const noted = withNote(pin(), 'mine', later);
    expect(citation(noted, 'Pinned on 22 November 2026')).toBe(
      '“Binance”\n\nNews\nhttps://example.org/news/a\nPinned on 22 November 2026',
    );
  });
});

describe('reading', () => {
  it('gives back what was stored, by way of JSON, for any note and selection', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.nat({ max: text.length - 1 }),
        (note, start) => {
          const described = describeQuote(text, start, start + 9);
          if (described.status !== 'described') return;
          const { selectors } = described;
          const words = { source: 'file:///a.html', selectors, title: '' };
          const made = withNote(createAnnotation(words, uuid, now), note, later);
          const read = parseAnnotation(JSON.parse(JSON.stringify(made)));
          expect(read).toEqual({ status: 'ok', annotation: made });
          if (read.status !== 'ok') return;
          expect(selectorsOf(read.annotation)).toEqual(selectors);
          expect(noteOf(read.annotation)).toBe(note);
        },
      ),
    );
  });

  it('keeps what it does not know', () => {
    const made = { ...pin(), 'dc:rights': 'CC0', target: { ...pin().target, state: [] } };
    expect(parseAnnotation(made)).toEqual({ status: 'ok', annotation: made });
  });

  it.each([
    ['no object', null],
    ['an empty one', {}],
    ['no quote', { ...pin(), target: { ...pin().target, selector: [] } }],
    ['another address', { ...pin(), target: { ...pin().target, source: 'javascript:alert(1)' } }],
    ['a position the wrong way round', withSelector({ start: 5, end: 4 })],
    ['a position that is no number', withSelector({ start: -1, end: Number.NaN })],
    ['a date that is none', { ...pin(), created: 'yesterday' }],
    ['a note without end', withNote(pin(), 'x'.repeat(LONGEST_NOTE + 1), later)],
    ['an entity that is no file name', pin({ entity: '../secrets' })],
  ])('refuses %s and says where', (_, value) => {
    const read = parseAnnotation(value);
    expect(read).toMatchObject({ status: 'unreadable', reason: expect.stringContaining(':') });
  });

  it('knows a newer one when it sees it', () => {
    expect(parseAnnotation({ ...pin(), 'sidelight:version': 2 })).toEqual({ status: 'newer' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseAnnotation(value).status).toMatch(/unreadable|newer/);
      }),
    );
  });
});

function withSelector(position: { start: number; end: number }) {
  const { target, ...rest } = pin();
  const selector = [target.selector[0]!, { type: 'TextPositionSelector', ...position }];
  return { ...rest, target: { ...target, selector } };
}
