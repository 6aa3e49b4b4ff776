import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, BlockKind, Mention, PageContext } from '../mention/types';
import { DIGEST_UNITS, digestPage } from './digest';

const context: PageContext = { title: 'Title', lang: 'en', host: '' };
const block = (text: string, kind: BlockKind = 'body'): Block => ({
  text,
  kind,
  lang: '',
  edges: [],
});
const mention = (start: number, end: number): Mention => ({
  start,
  end,
  entity: 'kraken',
  evidence: ['alias'],
});

describe('digestPage', () => {
  it('keeps a page that is small enough whole', () => {
    const digest = digestPage(
      context,
      [block('a', 'heading'), block('Kraken'), block(' ')],
      [[], [mention(0, 6)], []],
    );
    expect(digest).toEqual({
      title: 'Title',
      lang: 'en',
      counts: { kraken: 1 },
      blockCount: 3,
      textLength: 8,
      blocks: [
        { text: 'a', kind: 'heading', index: 0, mentions: [] },
        {
          text: 'Kraken',
          kind: 'body',
          index: 1,
          mentions: [{ start: 0, end: 6, entity: 'kraken' }],
        },
      ],
    });
  });

  it('leaves out lists of links that name nobody', () => {
    const blocks = [block('Home', 'link-list'), block('Kraken', 'link-list')];
    const digest = digestPage(context, blocks, [[], [mention(0, 6)]]);
    expect(digest.blocks.map(({ text }) => text)).toEqual(['Kraken']);
  });

  it('prefers blocks with mentions to blocks without, beyond the lead', () => {
    const long = 'x'.repeat(9_000);
    const blocks = [...Array(20)].map((_, at) => block(at === 19 ? 'Kraken' : long));
    const digest = digestPage(
      context,
      blocks,
      blocks.map((_, at) => (at === 19 ? [mention(0, 6)] : [])),
    );
    expect(digest.counts).toEqual({ kraken: 1 });
    expect(digest.blocks[0]?.index).toBe(0);
  });

  it('cuts a huge block around its first mention', () => {
    const text = `${'x'.repeat(50_000)} Kraken ${'y'.repeat(50_000)}`;
    const digest = digestPage(context, [block(text)], [[mention(50_001, 50_007)]]);
    const [only] = digest.blocks;
    const [kept] = only?.mentions ?? [];
    expect(only?.text.slice(kept?.start, kept?.end)).toBe('Kraken');
  });

  it('takes the language of most of the text when the page declares none', () => {
    const blocks = [block('short'), { ...block('much longer'), lang: 'sv' }];
    expect(digestPage({ ...context, lang: '' }, blocks, [[], []]).lang).toBe('sv');
  });

  const anyBlock = fc.tuple(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.nat(3_000),
    fc.constantFrom<BlockKind>('heading', 'body', 'table', 'link-list', 'code'),
    fc.array(fc.tuple(fc.nat(120_000), fc.nat(12)), { maxLength: 4 }),
  );

  it('stays within its size, keeps order, and moves mentions with their text', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 12 }), (parts) => {
        const blocks = parts.map(([unit, times, kind]) => block(unit.repeat(times), kind));
        const mentions = parts.map(([, , , marks], at) =>
          marks
            .map(([from, length]) => {
              const size = blocks[at]!.text.length;
              const start = size === 0 ? 0 : from % size;
              return mention(start, Math.min(size, start + length));
            })
            .sort((a, b) => a.start - b.start),
        );
        const digest = digestPage(context, blocks, mentions);
        const units = digest.blocks.reduce((sum, { text }) => sum + text.length, 0);
        expect(units).toBeLessThanOrEqual(DIGEST_UNITS);
        const indices = digest.blocks.map(({ index }) => index);
        expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b));
        for (const { text, index, mentions: kept } of digest.blocks) {
          const from = blocks[index]!.text.indexOf(text);
          expect(from).toBeGreaterThanOrEqual(0);
          for (const { start, end } of kept) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
