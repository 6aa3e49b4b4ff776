import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { chooseContextLanguage } from './context-language';

const known = (code: string) => ['en', 'ar', 'sv'].find((lang) => code.startsWith(lang));

it.each([
  ['interface', 'sv-SE', 'ar', { lang: 'sv', own: 'sv', page: 'ar' }],
  ['page', 'sv-SE', 'ar', { lang: 'ar', own: 'sv', page: 'ar' }],
  ['page', 'sv-SE', 'sv-FI', { lang: 'sv', own: 'sv' }],
  ['page', 'sv-SE', 'ja', { lang: 'sv', own: 'sv' }],
  ['page', 'sv-SE', '', { lang: 'sv', own: 'sv' }],
  ['interface', 'it', 'ar', { lang: 'en', own: 'en', page: 'ar' }],
  ['page', 'it', 'en-GB', { lang: 'en', own: 'en' }],
] as const)('%s, interface %s, page %s', (choice, ui, page, chosen) => {
  expect(chooseContextLanguage(choice, ui, page, known)).toEqual(chosen);
});

test('the language is always one of ours, and a choice is offered only between two', () => {
  const code = fc.constantFrom('en', 'ar', 'sv', 'it', 'ja', '');
  fc.assert(
    fc.property(fc.constantFrom('interface', 'page'), code, code, (choice, ui, page) => {
      const chosen = chooseContextLanguage(choice, ui, page, known);
      expect(known(chosen.lang)).toBe(chosen.lang);
      expect(chosen.page).not.toBe(chosen.own);
    }),
  );
});
