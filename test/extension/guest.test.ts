/**
 * A good guest: hard pages are the same with us and without, byte for byte and in all that a reader does
 * there. `npm run check:pages` prints the same as a table, with saved pages.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { findBrowser } from '../../lib/node/find-browser';
import { hardPages } from '../pages/hard-pages';
import { livingPages } from '../pages/living-pages';
import { checkPage, openPair, type Pair } from '../pages/pair';

const pages = [...(await livingPages(process.cwd())), ...hardPages(process.cwd())];

let pair: Pair | undefined;
beforeAll(async () => {
  pair = await openPair(findBrowser([inject('browserKind')])!, inject('buildFolder'));
});
afterAll(() => pair?.close());

it.each(pages.map((page) => [page.name, page] as const))(
  'leaves alone: %s',
  async (_name, page) => {
    expect((await checkPage(pair!, page)).faults).toEqual([]);
  },
);

/** A copy of the build whose page script does what none of ours may. */
function plant(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-planted-'));
  cpSync(inject('buildFolder'), folder, { recursive: true });
  const script = join(folder, 'page.js');
  writeFileSync(script, `${code}\n${readFileSync(script, 'utf8')}`);
  return folder;
}

it('sees a guest that misbehaves', async () => {
  const folder = plant(
    `document.documentElement.toggleAttribute('data-planted'); console.log('planted'); document.addEventListener('selectionchange', () => { scrollTo(0, 7); getSelection().removeAllRanges(); }, { once: true });`,
  );
  const bad = await openPair(findBrowser([inject('browserKind')])!, folder);
  try {
    const page = pages.find(({ name }) => name === 'an article')!;
    const { faults } = await checkPage(bad, page);
    expect(faults.map((fault) => fault.replace(/:.*/s, ''))).toEqual(
      expect.arrayContaining(['markup', 'scroll', 'selection', 'console']),
    );
  } finally {
    await bad.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
