/** What the built extension weighs, and how soon its background answers after it was stopped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type ExtensionBrowser, launchWithExtension } from '@/lib/node/extension-browser';
import type { InstalledBrowser } from '@/lib/node/find-browser';
import { median } from './median';

const WAKINGS = 9;

/** What is packed stands in a script as a string of base64. */
const PACKED = /[A-Za-z0-9+/]{20000,}={0,2}/;

export interface Weight {
  code: number;
  data: number;
}

/** Bytes of a built script after gzip: its code, and the data that it carries. */
export function weighScript(folder: string, file: string): Weight {
  const script = readFileSync(join(folder, file), 'utf8');
  const data = PACKED.exec(script)?.[0];
  if (!data) throw new Error(`${file} carries no packed data: look at toDeflatedModule.`);
  return { code: gzipSync(script.replace(data, '')).length, data: gzipSync(data).length };
}

/** A request of which the reply does not matter. */
interface Asked {
  name: string;
  request: Record<string, unknown>;
}

const QUESTION = {
  text: 'Kraken declined to comment.',
  start: 0,
  end: 6,
  body: false,
  rival: true,
};
/** Its parser is made for this. */
export const FIRST_QUESTION: Asked = {
  name: 'readSentences',
  request: { questions: [QUESTION] },
};

/** Milliseconds until a stopped background has answered. */
async function wake(running: ExtensionBrowser, asked: Asked): Promise<number> {
  const target = await running.driver.waitForTarget((each) => each.type() === 'service_worker');
  await (await target.worker())?.close();
  return running.inExtension(async ({ name, request }) => {
    const begun = performance.now();
    await chrome.runtime.sendMessage({ to: 'background', name, request });
    return performance.now() - begun;
  }, asked);
}

/**
 * How soon stopped backgrounds answer, build by build: in turns, as the machine has better and worse
 * minutes.
 * @param asked what is asked; without it, what the popup asks
 * @returns milliseconds, the median of each build
 */
export async function measureWaking(
  browser: InstalledBrowser,
  folders: readonly string[],
  asked?: Asked,
): Promise<number[]> {
  const running: { browser: ExtensionBrowser; asked: Asked; times: number[] }[] = [];
  try {
    for (const folder of folders) {
      const one = await launchWithExtension(browser, folder, { headless: true });
      const tabId = await one.tabOf(await one.open('about:blank'));
      running.push({
        browser: one,
        asked: asked ?? { name: 'getPage', request: { tabId } },
        times: [],
      });
    }
    for (let count = 0; count < WAKINGS; count++) {
      for (const each of running) each.times.push(await wake(each.browser, each.asked));
    }
    return running.map(({ times }) => median(times));
  } finally {
    for (const each of running) await each.browser.close();
  }
}
