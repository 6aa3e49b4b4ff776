import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPhraseIndex, toSearchable } from './phrase-index';

const find = (phrase: string, text: string, inflected = false) =>
  createPhraseIndex([phrase], { inflected }).find(toSearchable(text)).length > 0;

describe('createPhraseIndex', () => {
  it.each([
    ['court', 'The court ruled.', true],
    ['court', 'A courtesy call.', false],
    ['court*', 'Two courts ruled.', true],
    ['hand over', 'They hand it over.', false],
    ['hand over', 'to hand\u00a0over data', true],
    ['données de clients', 'DONNEES DE CLIENTS', true],
    ['данн* клиент*', 'передала данные клиентов', true],
    // Particles written onto the word, and letters that only look like them.
    ['محكمة', 'قالت والمحكمة ترفض', true],
    ['طلب*', 'وللطلبات', true],
    ['법원*', '법원은 명령했다', true],
    ['הקפא*', 'ובהקפאת הכספים', true],
    ['בית משפט', 'בבית משפט', true],
    // No spaces.
    ['冻结', '法院要求冻结资产', true],
    ['顧客情報', '利用者の顧客情報を提出', true],
    ['ศาล', 'คำสั่งของศาลแพ่ง', true],
    ['', 'anything', false],
  ])('%s in %s: %s', (phrase, text, expected) => {
    expect(find(phrase, text)).toBe(expected);
  });

  it.each([
    ['navalny', "Navalnyj's team", true],
    ['навальн', 'команде Навального', true],
    ['14,355', '14 355 konton', true],
    ['1,435', '14355', false],
    ['sec', 'second', false],
    ['quds force', 'Quds Forces', true],
  ])('inflected: %s in %s: %s', (phrase, text, expected) => {
    expect(find(phrase, text, true)).toBe(expected);
  });

  it('gives the numbers of all phrases found, in order', () => {
    const index = createPhraseIndex(['judge', 'court', 'the judge', 'summons']);
    expect(index.find(toSearchable('The judge of the court'))).toEqual([0, 1, 2]);
  });

  it('finds a phrase wherever it stands, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(find('john doe summons', `${a} john doe summons ${b}`)).toBe(true);
      }),
    );
  });
});
