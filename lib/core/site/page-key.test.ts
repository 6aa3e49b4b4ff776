import { expect, it } from 'vitest';
import { pageKey } from './page-key';

it.each([
  ['https://example.org/a#part', 'https://example.org/a'],
  ['https://example.org/a?utm_source=x&id=7&fbclid=y', 'https://example.org/a?id=7'],
  ['https://example.org/a?gclid=1', 'https://example.org/a'],
  ['https://example.org/a?q=a%20b&utm_medium=mail', 'https://example.org/a?q=a%20b'],
  ['https://example.org/a?q=a%20b', 'https://example.org/a?q=a%20b'],
  ['https://example.org/a?', 'https://example.org/a'],
  ['https://example.org/a?utmost=1&fbclid', 'https://example.org/a?utmost=1'],
  ['https://example.org/#/story/7', 'https://example.org/#/story/7'],
  ['https://example.org/#!story', 'https://example.org/#!story'],
  ['https://me:secret@example.org/', 'https://example.org/'],
  ['file:///home/reader/a.html', 'file:///home/reader/a.html'],
  ['nonsense', undefined],
])('%s', (url, key) => {
  expect(pageKey(url)).toBe(key);
});
