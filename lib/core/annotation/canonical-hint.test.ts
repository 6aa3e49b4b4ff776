import { expect, it } from 'vitest';
import { canonicalHint } from './canonical-hint';

const page = 'https://www.example.org/news/a?id=1&utm_source=mail';

it.each([
  ['its clean self', 'https://www.example.org/news/a?id=1', undefined],
  ['a shorter address', 'https://example.org/news/a', 'https://example.org/news/a'],
  ['the page for telephones', 'https://m.example.org/news/a#top', 'https://m.example.org/news/a'],
  ['the home page', 'https://www.example.org/', undefined],
  ['another site', 'https://example.net/news/a', undefined],
  ['nothing', '', undefined],
  ['no address', 'javascript:void 0', undefined],
])('%s', (_, canonical, hint) => {
  expect(canonicalHint(page, canonical)).toBe(hint);
});
