/** One visit to a page, with us or without, and everything of it that must be the same. */
import type { Page } from 'puppeteer-core';
import { askBackground } from '@/lib/node/ask-extension';
import type { ExtensionBrowser } from '@/lib/node/extension-browser';
import { type PageServer, type ServedPage, servePages } from '@/lib/node/page-server';
import { until } from '@/lib/node/until';
import type { HardPage } from './hard-page';
import {
  countMarks,
  findInPage,
  lookAround,
  readAsReader,
  type Seen,
  untilDrawn,
  watchQuietly,
} from './in-page';

/** A browser whose whole network is a server of ours. */
export interface Side {
  browser: ExtensionBrowser;
  server: PageServer;
  served: Map<string, ServedPage>;
}

const NO_ICON = { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };

/** @param launch with Sidelight, or with an extension that does nothing */
export async function openSide(
  launch: (proxyPort: number) => Promise<ExtensionBrowser>,
): Promise<Side> {
  const served = new Map<string, ServedPage>();
  const server = await servePages((url) =>
    url.pathname === '/favicon.ico' ? NO_ICON : served.get(url.origin + url.pathname),
  );
  return { browser: await launch(server.port), server, served };
}

export async function closeSide({ browser, server }: Side): Promise<void> {
  await browser.close();
  await server.close();
}

export interface Visit {
  seen: Seen;
  frames: string[];
  console: string[];
  requests: string[];
  found: string[];
  copied: string;
  /** A picture of the page as it is printed. */
  printed: Buffer | undefined;
  /** Names marked before and after the page's own work. */
  marks: [before: number, after: number];
  /** What a card left or broke, in words. */
  card: string[];
}

/** What is searched and copied on each page: a name that is marked on many. */
const WORDS = 'Coinbase';

/** @param hasUs whether to wait for our marks, and to open a card */
export async function visit(side: Side, hard: HardPage, hasUs: boolean): Promise<Visit> {
  const { browser, server, served } = side;
  const host = `http://${hard.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.test`;
  served.set(`${host}/`, hard.page);
  for (const [path, page] of Object.entries(hard.others ?? {})) served.set(host + path, page);

  const page = await browser.driver.newPage();
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`error: ${String(error)}`));
  try {
    await page.evaluateOnNewDocument(watchQuietly);
    await page.goto(`${host}/`, { waitUntil: 'load' });
    await page.bringToFront();
    await page.evaluate(readAsReader);

    const marks: Visit['marks'] = [0, 0];
    if (hasUs && !hard.unread) await untilRead(browser, page);
    marks[0] = await settle(page, hasUs ? hard.marks : undefined);
    await page.evaluate(() => window.act?.());
    marks[1] = await settle(page, hasUs ? (hard.marksAfter ?? hard.marks) : undefined);

    const seen = await page.evaluate(lookAround);
    const frames = await readFrames(page, host);
    const printed = browser.kind === 'chromium' ? await print(page) : undefined;
    const card = hasUs && marks[1] > 0 ? await openCard(browser, page) : [];
    // After all that must not shift: what we may have moved since is told, too.
    seen.shift = (await page.evaluate(lookAround)).shift;
    const found = await page.evaluate(findInPage, WORDS);
    const copied = await copyAll(browser, page);
    const requests = server.requests.filter((request) => request.includes(host)).sort();
    return { seen, frames, console: lines.sort(), requests, found, copied, printed, marks, card };
  } finally {
    await page.close();
    served.clear();
  }
}

async function untilRead(browser: ExtensionBrowser, page: Page): Promise<void> {
  const tabId = await browser.tabOf(page);
  await until(
    async () => {
      const { frames } = await askBackground(browser, 'getPage', { tabId });
      return frames.find(({ frameId }) => frameId === 0)?.report.state === 'done' || undefined;
    },
    'the report of the page',
    60_000,
  );
  await page.bringToFront();
}

/** Waits until as many names are marked as must be, and until the page has been drawn. */
async function settle(page: Page, wanted: number | undefined): Promise<number> {
  let count = 0;
  await until(async () => {
    count = await page.evaluate(countMarks);
    return wanted === undefined || count === wanted || undefined;
  }, `${wanted} marks`).catch(() => {}); // The count that came instead is told of.
  await page.evaluate(untilDrawn);
  return count;
}

const readFrames = async (page: Page, host: string): Promise<string[]> => {
  // What the browser shows in place of a frame that may not load is its own, and random.
  const inner = page
    .frames()
    .filter((frame) => frame !== page.mainFrame() && frame.url().startsWith(host));
  const markup = await Promise.all(
    inner.map(async (frame) => {
      const inside = await frame.evaluate(() => document.documentElement.outerHTML);
      return `${frame.url()} ${inside}`;
    }),
  );
  return markup.sort();
};

async function print(page: Page): Promise<Buffer> {
  await page.emulateMediaType('print');
  const picture = await page.screenshot({ captureBeyondViewport: false });
  await page.emulateMediaType();
  return Buffer.from(picture);
}

/** Opens the next mention's card and takes it away again. @returns what was not as it must be */
async function openCard(browser: ExtensionBrowser, page: Page): Promise<string[]> {
  const faults: string[] = [];
  const tabId = await browser.tabOf(page);
  await page.bringToFront();
  const { markup, scroll, active } = await page.evaluate(lookAround);
  await browser.inExtension(
    (tab) =>
      chrome.tabs.sendMessage(
        tab,
        { to: 'page', name: 'nextMention', request: {} },
        { frameId: 0 },
      ),
    tabId,
  );
  const hosts = await page.evaluate(
    () => document.documentElement.children.length - (document.body ? 2 : 0),
  );
  if (hosts !== 1) faults.push(`${hosts} elements of ours while a card is open, not one`);
  await page.keyboard.press('Escape');
  const closed = await until(
    async () => {
      const now = await page.evaluate(lookAround);
      return now.markup === markup || undefined;
    },
    'the card to leave',
    5_000,
  ).catch(() => false);
  if (!closed) faults.push('the card left something in the page');
  const after = await page.evaluate(lookAround);
  if (after.active !== active) faults.push(`the focus was at ${active}, is at ${after.active}`);
  if (
    after.scroll !== scroll &&
    (await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight))
  )
    faults.push('the page was scrolled');
  return faults;
}

/** Copies the page as a reader would and pastes it elsewhere. @returns the markup that arrives */
async function copyAll(browser: ExtensionBrowser, page: Page): Promise<string> {
  const isLong = await page.evaluate(() => document.documentElement.outerHTML.length > 400_000);
  if (isLong) return 'too long to paste';
  await page.evaluate(() => {
    const all = document.body ?? document.documentElement;
    getSelection()?.selectAllChildren(all);
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyC');
  await page.keyboard.up('Control');
  const paper = await browser.driver.newPage();
  try {
    await paper.goto('about:blank');
    await paper.bringToFront();
    await paper.evaluate(() => {
      document.body.contentEditable = 'true';
      document.body.focus();
    });
    await paper.keyboard.down('Control');
    await paper.keyboard.press('KeyV');
    await paper.keyboard.up('Control');
    return await paper.evaluate(() => document.body.innerHTML);
  } finally {
    await paper.close();
  }
}
