import { expect, it } from 'vitest';
import { baseLanguage, directionOf } from './language-code';

it.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['fa', 'rtl'],
  ['sv-SE', 'ltr'],
  ['ru', 'ltr'],
  ['', 'ltr'],
])('%s is written %s', (code, direction) => {
  expect(directionOf(code)).toBe(direction);
});

it.each([
  ['sv-SE', 'sv'],
  ['PT_BR', 'pt'],
  ['de', 'de'],
])('%s is the language %s', (code, language) => {
  expect(baseLanguage(code)).toBe(language);
});
