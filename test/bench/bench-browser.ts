/** A Chromium without the extension, in which one page at a time is measured. */
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { dataPlugin } from '@/lib/node/data-plugin';
import type { InstalledBrowser } from '@/lib/node/find-browser';
import { type PageServer, servePages } from '@/lib/node/page-server';
import type { BenchPage } from './bench-pages';

/** Scripts and outside parts of a saved page stay away: its text is what is read. */
const AS_SAVED = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** Builds one file of `in-page` as the page script is built, as a global of its name. */
export async function bundle(root: string, name: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [dataPlugin()],
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      copyPublicDir: false,
      lib: {
        entry: join(root, `test/bench/in-page/${name}.ts`),
        formats: ['iife'],
        name,
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`${name} was not bundled.`);
  return first.output[0].code;
}

export interface BenchBrowser {
  version: string;
  /** Opens a page in a browsing context and a process of its own, and closes both afterwards. */
  onFreshPage<Result>(page: BenchPage, measure: (tab: Page) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export async function launchBenchBrowser({ path }: InstalledBrowser): Promise<BenchBrowser> {
  const served = new Map<string, string>();
  const server: PageServer = await servePages(({ pathname }) => {
    const body = served.get(pathname);
    return body === undefined ? undefined : { body, headers: AS_SAVED };
  });
  const browser: Browser = await launch({
    executablePath: path,
    headless: true,
    pipe: true,
    protocolTimeout: 600_000,
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-gpu',
      `--proxy-server=127.0.0.1:${server.port}`,
      '--proxy-bypass-list=<-loopback>',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  let count = 0;
  return {
    version: await browser.version(),
    async onFreshPage(page, measure) {
      const address = `/${++count}`;
      served.set(address, page.html);
      const context = await browser.createBrowserContext();
      try {
        const tab = await context.newPage();
        // A site of its own, so that no process is shared with the page before.
        await tab.goto(`http://page-${count}.test${address}`, { waitUntil: 'load' });
        // Drawn once, as it is for a reader: its styles are the page's own work, not ours.
        await tab.evaluate(
          'new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))',
        );
        return await measure(tab);
      } finally {
        served.delete(address);
        await context.close();
      }
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Bytes that the page's scripts hold, what lies outside the heap included. */
export async function memoryOf(tab: Page): Promise<number> {
  const session = await tab.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  await session.detach();
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}
