/**
 * `npm run bench:library`: how much later than an empty page of the same build the library can be used,
 * as a table in Markdown. By turns, each in a tab of its own. `--runs=3` takes medians of fewer runs.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '@/lib/node/build-extension';
import { type ExtensionBrowser, launchWithExtension } from '@/lib/node/extension-browser';
import { findOrInstallBrowser } from '@/lib/node/find-browser';
import { median } from './median';
import { ms, printTable } from './print-table';

const RUNS = 15;
/** Milliseconds more than an empty page. */
const GOAL = 200;
/** Arabic is the largest language but one, and is loaded beside the English. */
const LANGUAGES = ['en', 'ar'] as const;

const EMPTY = 'empty.html';
const EMPTY_PAGE =
  '<!doctype html><html lang="en"><title>Empty</title><main data-state="loaded"></main>';

/** @returns milliseconds from the beginning of the navigation to the first frame with the list in it */
async function timeToUse({ driver, origin }: ExtensionBrowser, path: string): Promise<number> {
  const tab = await driver.newPage();
  try {
    await tab.evaluateOnNewDocument(() => {
      const look = () => {
        if (document.querySelector('main[data-state="loaded"]')) {
          document.documentElement.dataset.usableAfter = String(performance.now());
        } else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await tab.goto(origin + path, { waitUntil: 'load' });
    await tab.waitForSelector('html[data-usable-after]');
    return await tab.evaluate(() => Number(document.documentElement.dataset.usableAfter));
  } finally {
    await tab.close();
  }
}

/** @returns the exit code */
export async function run(words: readonly string[]): Promise<number> {
  const runs = Number(words.find((word) => word.startsWith('--runs='))?.slice(7) ?? RUNS);
  if (!(runs > 0)) {
    console.error('There is --runs=15.');
    return 2;
  }
  const installed = findOrInstallBrowser(['chromium'], console.log);
  const folder = mkdtempSync(join(tmpdir(), 'bench-library-'));
  const rows: string[][] = [];
  try {
    cpSync(buildExtension('chromium'), folder, { recursive: true });
    writeFileSync(join(folder, EMPTY), EMPTY_PAGE);
    for (const lang of LANGUAGES) {
      const browser = await launchWithExtension(installed, folder, { headless: true, lang });
      try {
        const times = { [EMPTY]: [] as number[], 'library.html': [] as number[] };
        const paths = [EMPTY, 'library.html'] as const;
        for (let turn = 0; turn < runs; turn += 1) {
          // Who is first has the worse of it, so they change places.
          for (const path of turn % 2 === 0 ? paths : paths.toReversed()) {
            times[path].push(await timeToUse(browser, path));
          }
        }
        const [empty, library] = [median(times[EMPTY]), median(times['library.html'])];
        rows.push([lang, ms(empty), ms(library), ms(library - empty), String(GOAL)]);
      } finally {
        await browser.close();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  printTable(
    `Until it can be used: median of ${runs}, load ${loadavg()[0]!.toFixed(1)}`,
    ['language', 'empty page, ms', 'library, ms', 'more, ms', 'goal'],
    rows,
  );
  return 0;
}
