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

/** A popup's own width; its length is that of what it says, so that the picture shows all of it. */
const POPUP = { width: 720, height: 600 };

/** @param start path and beginning of the file names: `out/story` gives `out/story-page.png` … */
export async function takePictures(
  browser: ExtensionBrowser,
  page: Page,
  view: PageView,
  start: string,
): Promise<void> {
  await page.bringToFront();
  await save(page, `${start}-page`);
  await pictureCard(browser, page, view, start);
  const tabId = await browser.tabOf(page);
  const popup = await browser.openOwnPage(`popup.html?tab=${tabId}`);
  await popup.setViewport(POPUP);
  await popup.waitForSelector('main[data-state="loaded"]');
  if (view.ranked.length === 0) await save(popup, `${start}-popup`, true);
  for (const { id } of view.ranked) {
    await popup.evaluate(openOnly, id);
    await save(popup, `${start}-popup-${id}`, true);
  }
  await popup.close();
}

async function pictureCard(
  browser: ExtensionBrowser,
  page: Page,
  view: PageView,
  start: string,
): Promise<void> {
  const first = view.frames.find((frame) => frame.frameId === 0)?.report.mentions[0];
  const box = first && (await boxOfText(page, first.text));
  if (!box) return;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await until(() => readCard(browser, page), 'the card to open');
  await save(page, `${start}-card`);
  await page.keyboard.press('Escape');
}

const save = (page: Page, path: string, fullPage = false): Promise<unknown> =>
  page.screenshot({ path: `${path}.png`, fullPage });

/** Runs in the popup: unfolds one incident and folds the others. */
function openOnly(wanted: string): void {
  for (const entry of document.querySelectorAll<HTMLElement>('[data-incident]')) {
    const button = entry.querySelector<HTMLElement>('button[aria-expanded]');
    const isOpen = button?.getAttribute('aria-expanded') === 'true';
    if (isOpen !== (entry.dataset.incident === wanted)) button?.click();
  }
}
