/** What is in the bundles: no way to the network, no markup or code from strings, and not too much. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { describe, expect, inject, it } from 'vitest';
import { NETWORK_NAMES } from '../house/danger-rules';
import { nameOf, type SyntaxNode, walk } from '../house/source-files';

const folder = inject('buildFolder');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const scripts = files.filter((file) => extname(file) === '.js');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Every network API that code names, called or not, as an own word or as a property. */
function networkNames(code: string): string[] {
  const found = new Set<string>();
  const { program } = parseSync('bundle.js', code, { sourceType: 'module' });
  walk(program as unknown as SyntaxNode, (node) => {
    const isReach =
      node.type === 'CallExpression' || node.type === 'NewExpression' ? node.callee : undefined;
    const name = nameOf(isReach);
    if (name && NETWORK_NAMES.includes(name)) found.add(name);
    // Also when it is handed on: `const go = globalThis.fetch`.
    if (
      node.type === 'MemberExpression' &&
      /^(?:globalThis|window|self|navigator)$/.test(nameOf(node.object) ?? '')
    ) {
      const property = nameOf(node) ?? '';
      if (NETWORK_NAMES.includes(property)) found.add(property);
    }
  });
  return [...found];
}

it('has the scripts it is made of', () => {
  expect(scripts).toContain('background.js');
  expect(scripts).toContain('page.js');
});

describe.each(scripts)('%s', (file) => {
  it('names no network API', () => {
    expect(networkNames(read(file))).toEqual([]);
  });

  it('has no code from strings', () => {
    expect(read(file)).not.toMatch(/\beval\(|new Function\(|importScripts/);
  });
});

it.each([
  'fetch("http://planted.test")',
  'navigator.sendBeacon(a)',
  'new WebSocket(a)',
  'const go = globalThis.fetch; go(a)',
  'const x = new self.XMLHttpRequest',
])('would find %s', (code) => {
  expect(networkNames(code)).toHaveLength(1);
});

it('loads nothing from elsewhere in its pages and styles', () => {
  for (const file of files.filter((each) => /\.(?:html|css)$/.test(each))) {
    expect(read(file), file).not.toMatch(/(?:src|href)="https?:|url\(\s*["']?https?:|@import/);
  }
});

/**
 * Kilobytes after gzip, a tenth above what it takes now: a step over it is looked at. Every page the
 * reader opens pays for page.js, those with a name for senses.js, every waking of the background for
 * background.js. Of the latter, 120 are the parser of English, whose text is only skimmed until the
 * first question, and 40 the titles of all incidents in seven languages, parsed when a card wants one.
 */
const BUDGET: Record<string, number> = { 'page.js': 85, 'senses.js': 95, 'background.js': 290 };

it.each(Object.entries(BUDGET))('%s stays within %i kB', (file, budget) => {
  expect(gzipSync(readFileSync(join(folder, file))).length / 1000).toBeLessThan(budget);
});

it('is four and a half megabytes at most, unpacked: half of it the records in seven languages', () => {
  const bytes = files
    .filter((file) => extname(file) !== '')
    .reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
  expect(bytes).toBeLessThan(4_500_000);
});
