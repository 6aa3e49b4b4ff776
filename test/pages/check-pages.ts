/**
 * `npm run check:pages [-- WORDS]`: visits hard pages, and saved ones where there are any, with
 * Sidelight and without it, in Chromium and in Firefox, and says in a table what is not the same. Words
 * choose pages by their names.
 */
import { buildExtension } from '@/lib/node/build-extension';
import { findProjectRoot } from '@/lib/node/data-files';
import {
  type BrowserKind,
  findBrowser,
  howToGet,
  type InstalledBrowser,
} from '@/lib/node/find-browser';
import { savedPages } from '../bench/bench-pages';
import { printTable } from '../bench/print-table';
import type { HardPage } from './hard-page';
import { hardPages } from './hard-pages';
import { livingPages } from './living-pages';
import { type Checked, checkPage, openPair } from './pair';

/** Scripts and outside parts of a saved page stay away. */
const AS_SAVED = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** Takes out what would be asked for: how far a browser gets with that differs from visit to visit. */
const withoutParts = (html: string): string =>
  html
    .replace(/<(script|iframe|object)\b.*?<\/\1\s*>/gis, '')
    .replace(/<(?:link|embed|source)\b[^>]*>/gi, '')
    .replace(/\s(src|srcset|poster|background|data|style)=/gi, ' data-$1=');

const saved = (root: string): HardPage[] =>
  savedPages(root).map(({ name, html }) => ({
    name: `saved ${name}`,
    page: { body: withoutParts(html), headers: AS_SAVED },
  }));

/** @returns the exit code: 0 when nothing differs */
export async function run(words: readonly string[]): Promise<number> {
  const root = findProjectRoot(process.cwd());
  const beside = saved(root);
  if (beside.length === 0) console.log('There are no saved pages here: our own alone.\n');
  const pages = [...(await livingPages(root)), ...hardPages(root), ...beside].filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  let faulty = 0;
  for (const kind of ['chromium', 'firefox'] satisfies BrowserKind[]) {
    const found = findBrowser([kind]);
    if (found) faulty += await checkIn(found, pages);
    else console.log(howToGet(kind));
  }
  console.log(faulty === 0 ? '\nNothing differs.' : `\n${faulty} pages differ.`);
  return faulty === 0 ? 0 : 1;
}

async function checkIn(found: InstalledBrowser, pages: readonly HardPage[]): Promise<number> {
  const pair = await openPair(found, buildExtension(found.kind));
  const rows: string[][] = [];
  const told: string[] = [];
  try {
    for (const hard of pages) {
      const { faults, marks, shift } = await checkPage(pair, hard).catch(
        (error: unknown): Checked => ({ faults: [String(error)], marks: [0, 0], shift: [0, 0] }),
      );
      rows.push([
        hard.name,
        marks.join(' → '),
        found.kind === 'chromium' ? shift.map((each) => each.toFixed(3)).join(' → ') : '–',
        faults.length === 0 ? 'nothing' : `${faults.length} things`,
      ]);
      told.push(...faults.map((fault) => `${hard.name}: ${fault}`));
    }
  } finally {
    await pair.close();
  }
  printTable(
    `${new Date().toISOString().slice(0, 10)}, ${pair.withUs.browser.version}`,
    ['page', 'marks', 'layout shift', 'differs'],
    rows,
  );
  for (const line of told) console.log(line);
  return rows.filter((row) => row[3] !== 'nothing').length;
}
