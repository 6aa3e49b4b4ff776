/** Installing, updating and removing the extension while pages stand open. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, inject, it } from 'vitest';
import { toArticlePage } from '../../lib/node/article-page';
import { launchWithExtension } from '../../lib/node/extension-browser';
import { findBrowser } from '../../lib/node/find-browser';
import { readMarks } from '../../lib/node/page-marks';
import { servePages } from '../../lib/node/page-server';
import { closeStage, HOST, type Stage } from './stage';

const ADDRESS = `${HOST}/open-before`;
const ARTICLE = toArticlePage({ title: 'News', lang: 'en', text: 'Kraken and the IRS.' });

let stage: Stage;
afterEach(() => closeStage(stage));

/** A browser in which the article stood open, untouched, before the extension came. */
async function openBeforeInstalling(): Promise<Page> {
  const pages = new Map([[ADDRESS, { body: ARTICLE }]]);
  const server = await servePages((url) => pages.get(url.href));
  const browser = await launchWithExtension(
    findBrowser([inject('browserKind')])!,
    inject('buildFolder'),
    { headless: true, proxyPort: server.port, openBefore: [ADDRESS] },
  );
  stage = { browser, server, pages };
  const open = await browser.driver.pages();
  return open.find((page) => page.url() === ADDRESS)!;
}

/** The words of every range of every highlight, so that a second painter would show. */
const painted = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((range) =>
        (range.startContainer.nodeValue ?? '').slice(range.startOffset, range.endOffset),
      ),
  );

it('reads tabs that were open at installation, without a reload', async () => {
  const page = await openBeforeInstalling();
  await expect.poll(() => readMarks(page)).toHaveLength(2);
  expect(stage.server.requests.filter((request) => request.includes(ADDRESS))).toHaveLength(1);
});

it('reads them anew after an update, and leaves nothing of the old script', async () => {
  const page = await openBeforeInstalling();
  await expect.poll(() => painted(page)).toEqual(['Kraken', 'IRS']);
  const oldNames = await page.evaluate(() => [...CSS.highlights.keys()]);
  await stage.browser.driver.installExtension(inject('buildFolder'));
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('p')!.append(' And Binance.'));
  await expect.poll(() => painted(page)).toEqual(['Kraken', 'IRS', 'Binance']);
  expect(oldNames).toHaveLength(1);
  expect(stage.server.requests.filter((request) => request.includes(ADDRESS))).toHaveLength(1);
});

// Firefox ends our script with the extension and tells it nothing: there the marks stay until a reload.
it.runIf(inject('browserKind') === 'chromium')(
  'takes its marks away when it is removed, at the next change of the page',
  async () => {
    const page = await openBeforeInstalling();
    await expect.poll(() => painted(page)).toEqual(['Kraken', 'IRS']);
    await stage.browser.driver.uninstallExtension(stage.browser.extensionId);
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('p')!.append(' The end.'));
    await expect.poll(() => painted(page)).toEqual([]);
  },
);
