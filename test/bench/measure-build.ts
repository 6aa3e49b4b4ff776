/** What the built extension weighs, and how soon its background answers after it was stopped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchWithExtension } from '@/lib/node/extension-browser';
import type { InstalledBrowser } from '@/lib/node/find-browser';
import { median } from './median';

const WAKINGS = 9;

/** What is packed stands in the page script as strings of base64, the names first. */
const PACKED = /[A-Za-z0-9+/]{20000,}={0,2}/g;

/** Bytes after gzip of the page script: its code, the names it carries, and what decides on them. */
export function weighPageScript(folder: string): { code: number; names: number; senses: number } {
  const script = readFileSync(join(folder, 'page.js'), 'utf8');
  const [names = '', senses = ''] = script.match(PACKED) ?? [];
  if (names === '') throw new Error('page.js carries no packed names: look at toDeflatedModule.');
  return {
    code: gzipSync(script.replace(PACKED, '')).length,
    names: gzipSync(names).length,
    senses: gzipSync(senses).length,
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
