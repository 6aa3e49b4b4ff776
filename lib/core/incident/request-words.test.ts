import { describe, expect, it } from 'vitest';
import requestWords from '@/data/request-words.json';
import { foldText } from './fold';
import { toSearchable } from './phrase-index';
import { compileVocabulary, fitOfWords, readRequestWords, WORD_GROUPS } from './request-words';

const vocabulary = compileVocabulary(requestWords);
const read = (texts: string[], declared = '') =>
  readRequestWords(vocabulary, texts.map(toSearchable), declared);

describe('readRequestWords', () => {
  it.each([
    ['en', 'A judge ordered the exchange to hand over customer data.', ['demand', 'data', 'court']],
    [
      'sv',
      'Domstolen krävde att börsen skulle lämna ut kunduppgifter.',
      ['demand', 'data', 'court'],
    ],
    ['fr', 'Le tribunal a exigé les données de ses clients.', ['demand', 'data', 'court']],
    ['ar', 'أمرت المحكمة المنصة بتسليم بيانات عملائها.', ['demand', 'data', 'court']],
    ['ru', 'Суд обязал биржу передать данные клиентов.', ['demand', 'data', 'court']],
    ['he', 'בית המשפט דרש פרטי לקוחות.', ['demand', 'data', 'court']],
    ['ja', '裁判所は顧客情報の提出を命じた。', ['demand', 'data', 'court']],
    ['zh', '法院要求交出客户数据。', ['demand', 'data', 'court']],
    ['ko', '법원은 고객 정보를 제출하라고 명령했다.', ['demand', 'data', 'court']],
    ['tr', 'Mahkeme müşteri verilerini talep etti.', ['demand', 'data', 'court']],
  ])('%s: %s', (language, text, groups) => {
    for (const declared of [language, '']) {
      expect([...(read([text], declared).groups[0] ?? [])].sort()).toEqual([...groups].sort());
    }
  });

  it('reads a page in the language it is in, whatever it declares', () => {
    const swedish = 'Domstolen krävde att börsen skulle lämna ut kunduppgifter om sina kunder.';
    expect(read([swedish], 'en').groups[0]).toContain('data');
  });

  it('does not add up words of two languages', () => {
    // "dom" is a cathedral in German and a judgement in Swedish.
    const { groups } = read(['Der Dom und der Rat. Der Markt.'], 'de');
    expect(groups[0]).toEqual(new Set());
  });

  it('cannot read a language without words or a script without any', () => {
    expect(read(['ამინდი და ბირჟა'], '').readable).toBe(false);
    expect(read(['Nothing to see'], 'sq').readable).toBe(false);
    expect(read(['Nothing to see'], 'en').readable).toBe(true);
  });
});

describe('fitOfWords', () => {
  it('tells a demand for data from a lawsuit', () => {
    const demand = new Set(['demand', 'data'] as const);
    const suit = new Set(['suit', 'court'] as const);
    expect(fitOfWords('informal-request', demand, true)).toBe(1);
    expect(fitOfWords('enforcement-action', suit, true)).toBe(1);
    expect(fitOfWords('enforcement-action', demand, true)).toBeLessThan(0.4);
    expect(fitOfWords('informal-request', suit, true)).toBeLessThan(0.4);
  });
});

describe.each(Object.entries(requestWords))('words of %s', (_language, groups) => {
  it('has all groups and no others', () => {
    expect(Object.keys(groups).sort()).toEqual([...WORD_GROUPS].sort());
  });

  it.each(Object.entries(groups))(
    '%s: each once, `*` only at the end of a word',
    (_group, words) => {
      const folded = words.map(foldText);
      expect(folded.filter((word, at) => folded.indexOf(word) !== at)).toEqual([]);
      expect(words.filter((word) => /\*\S|^\*|\s\*/.test(word) || word !== word.trim())).toEqual(
        [],
      );
    },
  );
});
