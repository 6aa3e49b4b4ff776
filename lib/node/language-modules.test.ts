import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isWordOfContent } from './language-modules';

/** Views that speak in the language of the context. */
const views = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(`components/${file}`, 'utf8') }))
  .filter(({ text }) => text.includes('useWords()'));

test.each(views)('$file finds its words in every language that is loaded', ({ text }) => {
  for (const [, key] of text.matchAll(/\bt\('([A-Za-z.]+)'/g)) {
    expect(isWordOfContent(key!.replaceAll('.', '_')), key).toBe(true);
  }
});

test('words of other rooms stay behind', () => {
  expect(views.length).toBeGreaterThan(5);
  expect(isWordOfContent('options_title')).toBe(false);
  expect(isWordOfContent('stance_denied')).toBe(true);
});
