/** Two browsers that differ in one thing: the extension in one, and one that does nothing in the other. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchWithExtension } from '@/lib/node/extension-browser';
import type { InstalledBrowser } from '@/lib/node/find-browser';
import { servePages } from '@/lib/node/page-server';
import { median } from '../median';

/** Scripts and outside parts of a saved page stay away, so that every script is an extension's. */
const AS_SAVED = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

const EMPTY_MANIFEST = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  background: { service_worker: 'background.js' },
  content_scripts: [
    {
      matches: ['http://*/*', 'https://*/*'],
      js: ['page.js'],
      run_at: 'document_idle',
      all_frames: true,
    },
  ],
};

/** The same measure with the extension and with an empty one. */
export interface Pair<Measure> {
  ours: Measure[];
  empty: Measure[];
}

export interface Visit {
  tab: Page;
  /** Where the page is served, to be gone to. */
  url: string;
}

export interface Twins {
  version: string;
  /** Measures by turns, in a tab and a process of its own each time. */
  measure<Measure>(
    html: string,
    runs: number,
    throttling: number,
    run: (visit: Visit) => Promise<Measure>,
  ): Promise<Pair<Measure>>;
  close(): Promise<void>;
}

export async function launchTwins(installed: InstalledBrowser, build: string): Promise<Twins> {
  let html = '';
  const server = await servePages(() => ({ body: html, headers: AS_SAVED }));
  const bare = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  writeFileSync(join(bare, 'manifest.json'), JSON.stringify(EMPTY_MANIFEST));
  for (const file of ['page.js', 'background.js']) writeFileSync(join(bare, file), 'void 0;\n');
  const choices = { headless: true, proxyPort: server.port };
  const browsers: Record<keyof Pair<unknown>, ExtensionBrowser> = {
    empty: await launchWithExtension(installed, bare, choices),
    ours: await launchWithExtension(installed, build, choices),
  };
  let count = 0;

  const visit = async <Measure>(
    kind: keyof Pair<unknown>,
    throttling: number,
    run: (visit: Visit) => Promise<Measure>,
  ): Promise<Measure> => {
    const tab = await browsers[kind].driver.newPage();
    try {
      const session = await tab.createCDPSession();
      await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
      // A site of its own, so that no process is shared with the page before.
      return await run({ tab, url: `http://page-${++count}.test/` });
    } finally {
      await tab.close();
    }
  };

  return {
    version: browsers.ours.version,
    async measure(body, runs, throttling, run) {
      html = body;
      const pair: Pair<Awaited<ReturnType<typeof run>>> = { ours: [], empty: [] };
      for (let turn = 0; turn < runs; turn += 1) {
        // Who is first has the worse of a machine that grows warm, so they change places.
        const order = turn % 2 === 0 ? (['empty', 'ours'] as const) : (['ours', 'empty'] as const);
        for (const kind of order) pair[kind].push(await visit(kind, throttling, run));
      }
      return pair;
    },
    async close() {
      for (const each of Object.values(browsers)) await each.close();
      await server.close();
      rmSync(bare, { recursive: true, force: true });
    },
  };
}

/** The medians of one figure: with us, with an empty extension, and what we add. */
export function compare<Measure>(pair: Pair<Measure>, of: (measure: Measure) => number) {
  const ours = median(pair.ours.map(of));
  const empty = median(pair.empty.map(of));
  return { ours, empty, added: ours - empty };
}
