import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, splitWords } from './fold';

describe('foldText', () => {
  it.each([
    ['Données', 'donnees'],
    ['DONNÉES', 'donnees'],
    ['Straße', 'strasse'],
    ['Řád Łódź', 'rad lodz'],
    ['Kra\u00adken', 'kraken'],
    ['Ｋｒａｋｅｎ', 'kraken'],
    ['ISTANBUL İstanbul ılık', 'istanbul istanbul ilik'],
    ['مُحَكَّمَـــة', 'محكمه'],
    ['إلى الأسماء', 'الي الاسماء'],
    ['کاربران', 'كاربران'],
    ['بَيْنَ ٢٠١٦ و۲۰۲۰', 'بين 2016 و2020'],
    ['ग्राहक २०२३', 'ग्राहक 2023'],
    ['한국어', '한국어'],
    ['ガンバリャン', 'ガンバリャン'],
    ['Йод', 'иод'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('folds a text the same however it is composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldText(text);
        expect(foldText(text.normalize('NFD'))).toBe(folded);
      }),
    );
  });

  it('takes lone surrogates', () => {
    expect(() => foldText('a\ud800b\udc00')).not.toThrow();
  });
});

describe('splitWords', () => {
  it.each([
    ["l'irs a dit : « non ».", ['l', 'irs', 'a', 'dit', 'non']],
    ['3:23-mc-80029', ['3', '23', 'mc', '80029']],
    ['', []],
  ])('%s', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });
});
