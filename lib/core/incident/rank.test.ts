import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingData } from '@/lib/catalog/ranking';
import { pageFromMarkup } from '@/test/marked-page';
import type { BlockKind } from '../mention/types';
import type { RankingRecord } from '../model';
import { digestPage } from './digest';
import { rankIncidents } from './rank';
import type { RankingData } from './ranking-index';
import type { DigestBlock, PageDigest } from './types';

const digestOf = (lang: string, markup: string): PageDigest => {
  const { context, blocks, mentions } = pageFromMarkup(lang, markup);
  return digestPage(context, blocks, mentions);
};

const kraken = `Court narrows a summons
A judge ordered ⟦Kraken|kraken⟧ on 30 June 2023 to give the ⟦IRS|irs⟧ records of its customers.
Judge Joseph Spero refused the wider requests of the ⟦IRS|irs⟧, such as employment details.
⟦Kraken|kraken⟧ had fought the summons in court.`;

const unrelated = [
  'Rain is expected on Friday, and the harbour festival moves indoors.',
  'The bakery on the corner has sold bread since 1931.',
  'La bibliothèque ferme à midi pendant les vacances.',
  '⟦Gemini|gemini⟧ opened a café for visitors.',
  'قال البائع إن الموسم كان جيدًا.',
];

describe('the evidence of a result', () => {
  const [first] = rankIncidents(digestOf('en', kraken), rankingData);

  it('says who stands how close to whom', () => {
    expect(first?.evidence[0]).toEqual({
      kind: 'closeness',
      value: 'irs',
      other: 'kraken',
      within: 'sentence',
    });
  });

  it('names the parties, topics and years found', () => {
    const of = (kind: string) =>
      first?.evidence.filter((each) => each.kind === kind).map(({ value }) => value);
    expect(of('requester')).toEqual(['irs']);
    expect(of('recipient')).toEqual(['kraken']);
    expect(of('topic')).toContain('joseph spero');
    expect(of('year')).toEqual(['2023']);
  });
});

describe('two incidents on one page', () => {
  const aside = 'In June the ⟦SEC|sec⟧ had sued ⟦Coinbase|coinbase⟧.';
  const section = `In 2017 ⟦Coinbase|coinbase⟧ was ordered to hand the ⟦IRS|irs⟧ records of its customers.
Judge Corley had narrowed that summons: ⟦Coinbase|coinbase⟧ kept correspondence to itself, and the ⟦IRS|irs⟧ got transaction records.`;
  const ids = (markup: string) =>
    rankIncidents(digestOf('en', markup), rankingData).map(({ id }) => id);

  it('leaves out a side remark', () => {
    expect(ids(`${kraken}\n${aside}`)).toEqual(['kraken-irs-summons']);
  });

  it('keeps one with a section of its own, behind the first', () => {
    expect(ids(`${kraken}\n${section}`)).toEqual(['kraken-irs-summons', 'coinbase-irs-summons']);
  });

  it('puts the one in the lead first', () => {
    const [title, ...rest] = kraken.split('\n');
    expect(ids(`${title}\n${section}\n${rest.join('\n')}`)[0]).toBe('coinbase-irs-summons');
  });
});

describe('what a page shows beside its text', () => {
  it('does not count links to other stories', () => {
    const digest = digestOf('en', `Rain\nIt rains.\n${kraken.split('\n').slice(1).join('\n')}`);
    const links = digest.blocks.map((block, at) =>
      at > 0 ? { ...block, kind: 'link-list' } : block,
    );
    expect(
      rankIncidents({ ...digest, blocks: links as PageDigest['blocks'] }, rankingData),
    ).toEqual([]);
  });
});

describe('a record nobody of whose askers can be found', () => {
  const record: RankingRecord = {
    id: 'minister-kraken',
    title: 'A ministry asks',
    kind: 'informal-request',
    jurisdiction: 'ZZ',
    start: '2022',
    parties: [
      { id: 'a-ministry', name: 'A ministry', kind: 'agency', role: 'requester' },
      { entity: 'kraken', role: 'recipient' },
    ],
    topics: ['eight letters', 'minister fedorov'],
  };
  const data: RankingData = { ...rankingData, records: [record] };
  const ids = (markup: string) => rankIncidents(digestOf('en', markup), data).map(({ id }) => id);

  it('is told by its topics', () => {
    expect(
      ids('Letters\nMinister Fedorov sent eight letters, one of them to ⟦Kraken|kraken⟧.'),
    ).toEqual(['minister-kraken']);
  });

  it('is not told by the name of who was asked', () => {
    expect(ids('Letters\nA minister asked ⟦Kraken|kraken⟧ for customer data.')).toEqual([]);
  });
});

const entityIds = [...rankingData.kinds.keys()];
const anyMention = fc
  .tuple(fc.nat(300), fc.nat(20), fc.constantFrom('kraken', 'irs', 'sec', ...entityIds))
  .map(([start, length, entity]) => ({ start, end: start + length, entity }));
const anyBlock: fc.Arbitrary<DigestBlock> = fc.record({
  text: fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' })),
  kind: fc.constantFrom<BlockKind>('heading', 'body', 'table', 'link-list', 'code'),
  index: fc.nat(20),
  mentions: fc.array(anyMention, { maxLength: 8 }),
});
const anyDigest: fc.Arbitrary<PageDigest> = fc.record({
  title: fc.string({ unit: 'binary' }),
  lang: fc.constantFrom('', 'en', 'ar', 'zh-Hant', 'xx', '--'),
  counts: fc.constant({}),
  blockCount: fc.nat(9),
  textLength: fc.nat(),
  blocks: fc.array(anyBlock, { maxLength: 12 }),
});

describe('properties', () => {
  it('never throws and always gives the same, best first', () => {
    fc.assert(
      fc.property(anyDigest, (digest) => {
        const ranked = rankIncidents(digest, rankingData);
        expect(rankIncidents(digest, rankingData)).toEqual(ranked);
        const scores = ranked.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(new Set(ranked.map(({ id }) => id)).size).toBe(ranked.length);
      }),
    );
  });

  it('does not depend on the order of the records', () => {
    const digest = digestOf('en', kraken);
    const expected = rankIncidents(digest, rankingData);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...rankingData.records], { minLength: rankingData.records.length }),
        (records) => {
          expect(rankIncidents(digest, { ...rankingData, records })).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('keeps the first incident when unrelated paragraphs are added', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...unrelated), fc.nat(4)), { maxLength: 5 }),
        (additions) => {
          const [title = '', ...lines] = kraken.split('\n');
          for (const [line, at] of additions) lines.splice(at, 0, line);
          const ranked = rankIncidents(digestOf('en', [title, ...lines].join('\n')), rankingData);
          expect(ranked.map(({ id }) => id)).toEqual(['kraken-irs-summons']);
        },
      ),
    );
  });
});
