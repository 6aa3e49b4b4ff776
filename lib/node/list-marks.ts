/**
 * `npm run marks -- URL_OR_FILE…`: every mark of each page with the words around it, to be read by
 * somebody who looks for false ones.
 */
import type { Page } from 'puppeteer-core';
import { buildExtension } from './build-extension';
import { launchWithExtension } from './extension-browser';
import { findOrInstallBrowser } from './find-browser';
import { readFindings } from './look-at-page';
import { type ServedPage, servePages } from './page-server';
import { toTarget } from './targets';

/** Each marked text in page order, as `…before [marked] after…`, on one line. */
const readMarkedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const around = 70;
    const lines = new Map<string, string>();
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const block = startContainer.parentElement?.closest('p,li,td,th,h1,h2,h3,h4,div,body');
        if (!block) continue;
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const marked = range.toString();
        const before = document.createRange();
        before.setStart(block, 0);
        before.setEnd(startContainer, startOffset);
        const after = document.createRange();
        after.setStart(endContainer, endOffset);
        after.setEnd(block, block.childNodes.length);
        const head = before.toString();
        const line = `${head.slice(-around)}[${marked}]${after.toString().slice(0, around)}`;
        lines.set(`${head.length} ${line}`, line.replace(/\s+/g, ' ').trim());
      }
    }
    return [...lines.values()];
  });

/**
 * @param words addresses and files
 * @returns the exit code: 2 without a word
 */
export async function run(words: readonly string[]): Promise<number> {
  if (words.length === 0) {
    console.error('Usage: npm run marks -- URL_OR_FILE…');
    return 2;
  }
  const found = findOrInstallBrowser(['chromium', 'firefox'], console.log);
  const folder = buildExtension(found.kind);
  const served = new Map<string, ServedPage>();
  const server = await servePages((url) => served.get(url.pathname));
  const browser = await launchWithExtension(found, folder, { headless: true });
  try {
    for (const target of words.map(toTarget)) {
      const path = `/${encodeURIComponent(target.name)}`;
      if ('page' in target.open) served.set(path, target.open.page);
      const page = await browser.open(
        'url' in target.open ? target.open.url : `http://127.0.0.1:${server.port}${path}`,
      );
      await readFindings(browser, page);
      const marks = await readMarkedWords(page);
      console.log(`\n${target.name}: ${marks.length} marks`);
      for (const mark of marks) console.log(`  ${mark}`);
      await page.close();
    }
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
}
