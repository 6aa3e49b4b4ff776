/**
 * `npm run pictures`: the popup's switch on and off, and the options in both modes, light and dark,
 * right to left and at 200 %, as pictures in `out/`, and the five of the stores in `out/store/`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import { toArticlePage } from './article-page';
import { buildExtension } from './build-extension';
import { findProjectRoot } from './data-files';
import { type ExtensionBrowser, launchWithExtension } from './extension-browser';
import { findOrInstallBrowser } from './find-browser';
import { pictureLanguages } from './language-pictures';
import { servePages } from './page-server';
import { pictureForStores } from './store-pictures';

const ARTICLE = toArticlePage({
  title: 'Court orders exchange to hand over records',
  lang: 'en',
  text: 'Court orders Kraken to hand over records\nThe Internal Revenue Service asked Kraken for the names of customers who traded more than 20,000 dollars in a year. Coinbase had received a similar summons.',
});

const EXCEPTIONS = [
  '# work and money',
  'www.bank.example',
  '*.intranet.example',
  '!news.intranet.example',
  'mail.example # 2026-11-20',
  'not a host',
  'example.org/path',
  'börse.example',
  '10.0.0.1:8080',
].join('\n');

const WINDOW: Viewport = { width: 900, height: 900 };
/** What 200 % makes of the same window. */
const ZOOMED: Viewport = { width: 450, height: 450, deviceScaleFactor: 2 };
const POPUP: Viewport = { width: 720, height: 600 };

interface Look {
  name: string;
  viewport?: Viewport;
  dark?: boolean;
  rtl?: boolean;
}

const LOOKS: Look[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'rtl', rtl: true },
  { name: 'zoomed', viewport: ZOOMED },
];

/** @returns the exit code */
export async function run(): Promise<number> {
  const root = findProjectRoot(process.cwd());
  const found = findOrInstallBrowser(['chromium'], console.log);
  const folder = buildExtension(found.kind);
  const server = await servePages(() => ({ body: ARTICLE }));
  const browser = await launchWithExtension(found, folder, {
    headless: true,
    proxyPort: server.port,
    viewport: WINDOW,
  });
  const out = join(root, 'out');
  mkdirSync(out, { recursive: true });
  try {
    await pictureSwitch(browser, out);
    await pictureOptions(browser, out);
  } finally {
    await browser.close();
    await server.close();
  }
  const stores = await pictureForStores(found, folder, root);
  const languages = await pictureLanguages(found, folder, root);
  console.log(`Pictures are in ${out}, ${languages} and, for the stores, ${stores}.`);
  return 0;
}

const store = (browser: ExtensionBrowser, values: Record<string, unknown>): Promise<void> =>
  browser.inExtension((items) => chrome.storage.local.set(items), values);

async function pictureSwitch(browser: ExtensionBrowser, out: string): Promise<void> {
  const page = await browser.open('http://news.example/court-orders-exchange');
  const tabId = await browser.tabOf(page);
  const popup = await browser.openOwnPage(`popup.html?tab=${tabId}`);
  await popup.setViewport(POPUP);
  await popup.waitForSelector('[data-entity]');
  await save(popup, out, 'popup-on', LOOKS);
  await popup.click('.site-page');
  await popup.waitForSelector('.site[data-reason="this-page"]');
  await save(popup, out, 'popup-off-this-page', LOOKS.slice(0, 1));
  await popup.click('.site-page');
  await popup.waitForSelector('.site[data-on="true"]');
  await popup.click('.site input');
  await popup.waitForSelector('.site[data-on="false"]');
  await save(popup, out, 'popup-off', LOOKS);
  await page.bringToFront();
  await page.screenshot({ path: join(out, 'page-off.png') as `${string}.png` });
  await popup.close();
  await page.close();
}

async function pictureOptions(browser: ExtensionBrowser, out: string): Promise<void> {
  await store(browser, {
    exceptList: EXCEPTIONS,
    onlyList: '*.news.example\nxn--fiqs8s.example\n',
    pageChoices: {
      'https://news.example/live': { choice: 'off', at: '2026-11-20T10:00:00.000Z' },
    },
  });
  const options = await browser.openOwnPage('options.html');
  await options.waitForSelector('[data-notes="bad"]');
  await save(options, out, 'options-all-except', LOOKS);
  await options.click('input[value="only"]');
  await options.waitForSelector('[data-notes="international"]');
  await save(options, out, 'options-only', LOOKS);
  await store(browser, { marks: 'damaged', card$: { v: 9 }, card: 'from later' });
  await options.waitForSelector('[data-problem="newer"]');
  await save(options, out, 'options-problems', LOOKS.slice(0, 1));
  await options.close();
}

/** Takes the same page in every look. */
async function save(page: Page, out: string, name: string, looks: Look[]): Promise<void> {
  const before = page.viewport() ?? WINDOW;
  await page.bringToFront();
  for (const look of looks) {
    await page.setViewport(look.viewport ?? before);
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' },
    ]);
    await page.evaluate(
      (direction) => {
        document.documentElement.dir = direction;
      },
      look.rtl ? 'rtl' : 'ltr',
    );
    const path = join(out, `${name}-${look.name}.png`) as `${string}.png`;
    await page.screenshot({ path, fullPage: true, captureBeyondViewport: false });
  }
  await page.setViewport(before);
}
