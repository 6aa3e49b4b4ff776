/** The stage of an extension test: the real browser with the built extension, and a server that is all of the network. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { PageView } from '../../lib/browser/messages';
import { askBackground } from '../../lib/node/ask-extension';
import {
  type ExtensionBrowser,
  type LaunchChoices,
  launchWithExtension,
} from '../../lib/node/extension-browser';
import { findBrowser } from '../../lib/node/find-browser';
import { type PageServer, type ServedPage, servePages } from '../../lib/node/page-server';
import { until } from '../../lib/node/until';

export interface Stage {
  browser: ExtensionBrowser;
  server: PageServer;
  /** Addresses and their pages; the server answers these and no others. */
  pages: Map<string, ServedPage>;
}

/** Browsers ask each new host for its icon by themselves. */
const NO_ICON = { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };

export const HOST = 'http://news.test';

export interface StageChoices extends Partial<LaunchChoices> {
  /** Another build than the one under test. */
  buildFolder?: string;
}

/** Opens a browser with the extension in it. Its network is a server of ours, for every host name. */
export async function openStage({ buildFolder, ...choices }: StageChoices = {}): Promise<Stage> {
  const pages = new Map<string, ServedPage>();
  const server = await servePages((url) =>
    url.pathname === '/favicon.ico' ? NO_ICON : pages.get(url.origin + url.pathname),
  );
  const browser = await launchWithExtension(
    findBrowser([inject('browserKind')])!,
    buildFolder ?? inject('buildFolder'),
    {
      headless: true,
      proxyPort: server.port,
      viewport: { width: 1000, height: 800 },
      ...choices,
    },
  );
  return { browser, server, pages };
}

export async function closeStage({ browser, server }: Stage): Promise<void> {
  await browser.close();
  await server.close();
}

/** A stage for all tests of a file. */
export function useStage(choices?: StageChoices): () => Stage {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await openStage(choices);
  });
  afterAll(async () => {
    if (stage) await closeStage(stage);
  });
  return () => stage!;
}

let count = 0;

/** Serves a page at an address of its own and opens it. */
export async function show({ browser, pages }: Stage, page: string | ServedPage): Promise<Page> {
  count++;
  const url = `${HOST}/page-${count}`;
  pages.set(url, typeof page === 'string' ? { body: page } : page);
  return browser.open(url);
}

/** What the popup would show of a page, once its own frame has been read to the end. */
export async function readView({ browser }: Stage, page: Page): Promise<PageView> {
  const tabId = await browser.tabOf(page);
  return until(async () => {
    const view = await askBackground(browser, 'getPage', { tabId });
    const main = view.frames.find((frame) => frame.frameId === 0);
    return main?.report.state === 'done' ? view : undefined;
  }, 'the report of the page');
}
