/**
 * What readers of English, Arabic and Swedish see: the popup on a page of 24 April 2022, which sets apart
 * what came later and whose voices the page carries, and the library. A browser that speaks English only is
 * given the other languages as American English, before which it takes no others.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchWithExtension } from './extension-browser';
import type { InstalledBrowser } from './find-browser';
import { readFindings } from './look-at-page';
import { servePages } from './page-server';

const INCIDENT = 'binance-rosfinmonitoring';
const DATED = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>What Moscow asked Binance for</title>
<meta property="article:published_time" content="2022-04-24T09:00:00+02:00"></head>
<body><main><h1>What Moscow asked Binance for</h1>
<p>Rosfinmonitoring asked Binance in April 2021 to agree to hand over client data on donors to Navalny.</p>
<p>Binance said that no user data was shared with Rosfinmonitoring.</p></main></body></html>`;
const POPUP = { width: 760, height: 900 };
const LIBRARY = { width: 1100, height: 900 };

/** @returns the folder that they are in */
export async function pictureLanguages(
  found: InstalledBrowser,
  buildFolder: string,
  root: string,
): Promise<string> {
  const out = join(root, 'out/languages');
  mkdirSync(out, { recursive: true });
  const server = await servePages(() => ({ body: DATED }));
  try {
    for (const lang of ['en', 'ar', 'sv']) {
      const folder = mkdtempSync(join(tmpdir(), `sidelight-${lang}-`));
      cpSync(buildFolder, folder, { recursive: true });
      cpSync(join(folder, '_locales', lang), join(folder, '_locales/en_US'), { recursive: true });
      try {
        await pictureOne(found, folder, server.port, join(out, lang));
      } finally {
        rmSync(folder, { recursive: true });
      }
    }
  } finally {
    await server.close();
  }
  return out;
}

async function pictureOne(
  found: InstalledBrowser,
  folder: string,
  proxyPort: number,
  name: string,
): Promise<void> {
  const browser = await launchWithExtension(found, folder, { headless: true, proxyPort });
  const save = async (page: Page, part: string) => {
    await page.bringToFront();
    const path = `${name}-${part}.png` as `${string}.png`;
    await page.screenshot({ path, fullPage: true, captureBeyondViewport: false });
  };
  try {
    const page = await browser.open('http://news.example/moscow');
    await readFindings(browser, page);
    const popup = await browser.openOwnPage(`popup.html?tab=${await browser.tabOf(page)}`);
    await popup.setViewport(POPUP);
    await popup.waitForSelector(`[data-incident="${INCIDENT}"] [data-part="since"]`);
    await save(popup, 'popup');
    for (const [part, hash, ready] of [
      ['library', '', '[data-result]'],
      ['incident', `#incident=${INCIDENT}`, '[data-part="timeline"]'],
      ['timeline', '#entity=kraken&kind=summons', '[data-part="party-timeline"]'],
    ] as const) {
      const library = await browser.openOwnPage(`library.html${hash}`);
      await library.setViewport(LIBRARY);
      await library.waitForSelector(ready);
      await save(library, part);
      await library.close();
    }
  } finally {
    await browser.close();
  }
}
