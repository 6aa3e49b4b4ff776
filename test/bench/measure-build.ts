/** What the built extension weighs, and how soon its background answers after it was stopped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchWithExtension } from '@/lib/node/extension-browser';
import type { InstalledBrowser } from '@/lib/node/find-browser';
import { median } from './median';

const WAKINGS = 9;

/** The packed names stand in the page script as one string of base64. */
const PACKED_NAMES = /[A-Za-z0-9+/]{20000,}={0,2}/;

/** Bytes after gzip of the page script: its code, and the names that it carries. */
export function weighPageScript(folder: string): { code: number; names: number } {
  const script = readFileSync(join(folder, 'page.js'), 'utf8');
  const names = PACKED_NAMES.exec(script)?.[0];
  if (!names) throw new Error('page.js carries no packed names: look at toDeflatedModule.');
  return {
    code: gzipSync(script.replace(names, '')).length,
    names: gzipSync(names).length,
  };
}

/** Milliseconds until a stopped background has answered, as the popup asks it. */
export async function measureWaking(browser: InstalledBrowser, folder: string): Promise<number> {
  const running = await launchWithExtension(browser, folder, { headless: true });
  try {
    const tab = await running.tabOf(await running.open('about:blank'));
    const times: number[] = [];
    for (let count = 0; count < WAKINGS; count++) {
      const target = await running.driver.waitForTarget((each) => each.type() === 'service_worker');
      await (await target.worker())?.close();
      times.push(
        await running.inExtension(async (tabId) => {
          const begun = performance.now();
          await chrome.runtime.sendMessage({
            to: 'background',
            name: 'getPage',
            request: { tabId },
          });
          return performance.now() - begun;
        }, tab),
      );
    }
    return median(times);
  } finally {
    await running.close();
  }
}
