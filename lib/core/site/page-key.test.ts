import { expect, it } from 'vitest';
import { pageKey } from './page-key';

it.each([
  ['https://example.org/a#part', 'https://example.org/a'],
  ['https://example.org/a?utm_source=x&id=7&fbclid=y', 'https://example.org/a?id=7'],
  ['https://example.org/a?gclid=1', 'https://example.org/a'],
  ['https://me:secret@example.org/', 'https://example.org/'],
  ['file:///home/reader/a.html', 'file:///home/reader/a.html'],
  ['nonsense', undefined],
])('%s', (url, key) => {
  expect(pageKey(url)).toBe(key);
});
