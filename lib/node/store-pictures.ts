/** The five pictures of both stores' pages, 1280 × 800: our own sample articles with what Sidelight shows on them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchWithExtension } from './extension-browser';
import type { InstalledBrowser } from './find-browser';
import { readFindings } from './look-at-page';
import { boxOfText, readCard } from './page-marks';
import { type ServedPage, servePages } from './page-server';
import { sampleTargets } from './targets';
import { until } from './until';

const SIZE = { width: 1280, height: 800 };
/** As large as a browser makes a popup, beside the article. */
const POPUP = { width: 720, height: 600 };
const HOST = 'http://news.example';

/** @returns the folder that they are in */
export async function pictureForStores(
  found: InstalledBrowser,
  buildFolder: string,
  root: string,
): Promise<string> {
  const out = join(root, 'out/store');
  mkdirSync(out, { recursive: true });
  const served = new Map<string, ServedPage>();
  for (const { name, open } of sampleTargets(root))
    if ('page' in open) served.set(`/${name}`, open.page);
  const server = await servePages((url) => served.get(url.pathname));
  const browser = await launchWithExtension(found, buildFolder, {
    headless: true,
    proxyPort: server.port,
    viewport: SIZE,
  });
  const save = async (page: Page, name: string) => {
    await page.bringToFront();
    await page.screenshot({ path: join(out, `${name}.png`) as `${string}.png` });
  };
  try {
    await save(await withCard(browser, 'en-nigeria', 'Binance'), '1-card');
    await save(
      await withPopup(browser, served, 'en-coinbase', 'coinbase-irs-summons'),
      '2-positions',
    );
    await save(await withCard(browser, 'ar-kraken', 'كراكن'), '3-any-language');
    await browser.inExtension(
      (list) => chrome.storage.local.set({ exceptList: list }),
      '# work and money\n*.bank.example\nmail.example\n!news.mail.example\nintranet.example',
    );
    await save(await ownPage(browser, 'options.html', 'textarea'), '4-options');
    await save(await ownPage(browser, 'privacy.html', '#learned'), '5-privacy');
    return out;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A sample with the card on one of its names. */
async function withCard(browser: ExtensionBrowser, sample: string, name: string): Promise<Page> {
  const page = await browser.open(`${HOST}/${sample}`);
  await readFindings(browser, page);
  await page.bringToFront();
  const box = await boxOfText(page, name);
  if (!box) throw new Error(`${name} is not on ${sample}.`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await until(() => readCard(browser, page), 'the card to open');
  return page;
}

/**
 * A sample with the popup on it, open at an incident. No driver may picture a popup together with its
 * page: both are pictured and laid over each other.
 */
async function withPopup(
  browser: ExtensionBrowser,
  served: Map<string, ServedPage>,
  sample: string,
  incident: string,
): Promise<Page> {
  const page = await browser.open(`${HOST}/${sample}`);
  await readFindings(browser, page);
  await page.bringToFront();
  const below = await page.screenshot();
  const tabId = await browser.tabOf(page);
  const popup = await browser.openOwnPage(`popup.html?tab=${tabId}`);
  await popup.setViewport(POPUP);
  const entry = await popup.waitForSelector(`[data-incident="${incident}"] button[aria-expanded]`);
  if (await entry?.evaluate((button) => button.getAttribute('aria-expanded') === 'false')) {
    await entry?.click();
  }
  await popup.bringToFront();
  const sides = await popup.waitForSelector(
    `[data-incident="${incident}"] [data-part="positions"]`,
  );
  await sides?.evaluate((each) => each.scrollIntoView({ block: 'start' }));
  const above = await popup.screenshot();
  await popup.close();
  served.set('/below.png', { type: 'image/png', body: Buffer.from(below) });
  served.set('/above.png', { type: 'image/png', body: Buffer.from(above) });
  served.set('/both', {
    body: `<!doctype html><title>x</title><style>body{margin:0;background:url(below.png)}img{position:fixed;inset:8px 24px auto auto;border-radius:8px;box-shadow:0 4px 28px rgb(0 0 0/45%)}</style><img src="above.png" alt="">`,
  });
  const both = await browser.driver.newPage();
  await both.goto(`${HOST}/both`, { waitUntil: 'load' });
  return both;
}

async function ownPage(browser: ExtensionBrowser, path: string, ready: string): Promise<Page> {
  const page = await browser.openOwnPage(path);
  await page.waitForSelector(ready);
  return page;
}
