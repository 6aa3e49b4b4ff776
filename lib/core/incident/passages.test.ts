import { describe, expect, it } from 'vitest';
import { pageFromMarkup } from '@/test/marked-page';
import { digestPage } from './digest';
import { findYears, readPassages, splitSentences } from './passages';

describe('splitSentences', () => {
  it.each([
    ['One sentence. Another one! A third? Yes.', 4],
    ['Mt. Gox and the U.S. court, e.g. in 2019.', 1],
    ['It paid 3.5 million. It left.', 2],
    ['He said: "Stop." She stopped.', 2],
    ['第一句。第二句！第三句', 3],
    ['هل وصل الطلب؟ لا جواب۔ انتهى.', 3],
    ['यह पहला वाक्य है। यह दूसरा है।', 2],
    ['', 1],
  ])('%s', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });
});

describe('findYears', () => {
  it.each([
    ['from 2016 to 2020', [2016, 2020]],
    ['بين ٢٠١٦ و۲۰۲۰', [2016, 2020]],
    ['于二〇二三年', [2023]],
    ['2023年6月', [2023]],
    ['120235 A2023 2023b 1899', []],
  ])('%s', (text, years) => {
    expect([...findYears(text)]).toEqual(years);
  });
});

describe('readPassages', () => {
  const { context, blocks, mentions } = pageFromMarkup(
    'en',
    `Kraken and the SEC-ond act
# ⟦Kraken|kraken⟧ headline
First. ⟦Kraken|kraken⟧ and the ⟦SEC|sec⟧ met.
⟦Coinbase|coinbase⟧ too.`,
  );
  const passages = readPassages(digestPage(context, blocks, mentions));

  it('reads title, headings and sentences in order', () => {
    expect(passages.map(({ kind, block }) => [kind, block])).toEqual([
      ['title', -1],
      ['heading', 0],
      ['sentence', 1],
      ['sentence', 1],
      ['sentence', 2],
    ]);
  });

  it('gives each passage its own mentions', () => {
    expect(passages.slice(1).map(({ named }) => [...named.keys()])).toEqual([
      ['kraken'],
      [],
      ['kraken', 'sec'],
      ['coinbase'],
    ]);
  });

  it('finds in the title whole names that the page has', () => {
    expect([...passages[0]!.named.keys()]).toContain('kraken');
  });

  it('counts the first sentence most', () => {
    const [, , ...sentences] = passages.map(({ prominence }) => prominence);
    expect(sentences).toEqual([...sentences].sort((a, b) => b - a));
  });
});
