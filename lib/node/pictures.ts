/** Pictures of a page with its marks, of the card, and of the popup on each incident. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageView } from '../browser/messages';
import type { ExtensionBrowser } from './extension-browser';
import { boxOfText, readCard } from './page-marks';
import { until } from './until';

/** Makes room for this run's pictures. @returns the folder */
export function preparePictures(root: string): string {
  const folder = join(root, 'out');
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.png')) rmSync(join(folder, file));
  }
  return folder;
}

/** The size a popup has at most. */
const POPUP = { width: 780, height: 600 };

/** @param start path and beginning of the file names: `out/story` gives `out/story-page.png` … */
export async function takePictures(
  browser: ExtensionBrowser,
  page: Page,
  view: PageView,
  start: string,
): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: `${start}-page.png` as `${string}.png` });
  const first = view.frames.find((frame) => frame.frameId === 0)?.report.mentions[0];
  const box = first && (await boxOfText(page, first.text));
  if (box) {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await until(() => readCard(browser, page), 'the card to open');
    await page.screenshot({ path: `${start}-card.png` as `${string}.png` });
    await page.keyboard.press('Escape');
  }
  const tabId = await browser.tabOf(page);
  const popup = await browser.openOwnPage(`popup.html?tab=${tabId}`);
  await popup.setViewport(POPUP);
  await popup.screenshot({ path: `${start}-popup.png` as `${string}.png`, fullPage: true });
  await popup.close();
}
