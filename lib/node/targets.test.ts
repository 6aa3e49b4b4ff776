import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findProjectRoot } from './data-files';
import type { ServedPage } from './page-server';
import { sampleTargets, toTarget } from './targets';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-targets-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const pageOf = (path: string) => (toTarget(path).open as { page: ServedPage }).page;

it('opens an address as it is, under a name fit for a file', () => {
  expect(toTarget('https://example.org/a/story?b=1')).toEqual({
    name: 'example.org-a-story',
    open: { url: 'https://example.org/a/story?b=1' },
  });
});

it('serves a saved page as it is, in the encoding that it names', () => {
  const latin = Buffer.from('<meta charset="iso-8859-1"><p>caf\xe9', 'latin1');
  expect(pageOf(file('a.html', latin))).toEqual({ type: 'text/html', body: latin });
});

it('serves a saved page without an encoding as UTF-8', () => {
  expect(pageOf(file('b.html', '<p>café'))?.type).toBe('text/html; charset=utf-8');
});

it.each([
  ['c.xhtml', 'application/xhtml+xml'],
  ['d.svg', 'image/svg+xml'],
  ['e.PDF', 'application/pdf'],
])('knows %s', (name, type) => {
  expect(pageOf(file(name, 'x')).type).toBe(type);
});

it('makes an article of a text, where signs of markup stay signs', () => {
  const page = pageOf(file('notes.txt', '\uFEFFOne <b>&\r\n\r\nTwo'));
  expect(page.body).toContain('<p>One &lt;b&gt;&amp;</p>\n<p></p>\n<p>Two</p>');
});

it.each([
  ['nothing-here.txt', /neither an address .* nor a file/],
  ['ftp://example.org/', /neither an address .* nor a file/],
  ['https://', /not a complete address/],
])('says what is wrong with %s', (word, sentence) => {
  expect(() => toTarget(word)).toThrow(sentence);
});

it('says that a picture is no page', () => {
  const picture = file('a.png', Buffer.from([0x89, 0x50, 0x00, 0x47]));
  expect(() => toTarget(picture)).toThrow(/neither a page nor a text/);
});

it('has sample articles in four languages', () => {
  const languages = sampleTargets(findProjectRoot(process.cwd())).map(({ name }) =>
    name.slice(0, 2),
  );
  expect(new Set(languages)).toEqual(new Set(['ar', 'en', 'fr', 'sv']));
});
