/** The popup as a test sees it: opened for a tab, unfolded, and read. */
import type { Page } from 'puppeteer-core';
import type { Stage } from './stage';

/** Opens the popup for the tab of a page, in a tab of its own, and waits until it has an answer. */
export async function openPopup({ browser }: Stage, page: Page): Promise<Page> {
  const tabId = await browser.tabOf(page);
  const popup = await browser.openOwnPage(`popup.html?tab=${tabId}`);
  await popup.waitForSelector('main[data-state="loaded"]');
  return popup;
}

/** Unfolds everything that can be unfolded, also what shows only then. */
export const unfoldAll = (popup: Page): Promise<void> =>
  popup.evaluate(async () => {
    for (;;) {
      const folded = document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]');
      if (folded.length === 0) return;
      for (const button of folded) button.click();
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  });

/** Visible words of the first element that fits; empty when there is none. */
export const textOf = (popup: Page, selector: string): Promise<string> =>
  popup.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    return (element?.innerText ?? '').replace(/\s+/g, ' ').trim();
  }, selector);

/** Ids of the incidents that the popup lists, in its order. */
export const listedIncidents = (popup: Page): Promise<string[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-incident]')].map(
      (each) => each.dataset.incident!,
    ),
  );

/** Counts by entity in one frame's list; the page itself is frame 0. */
export const listedEntities = (
  popup: Page,
  frame = '[data-frame="0"]',
): Promise<Record<string, number>> =>
  popup.evaluate((list) => {
    const rows = document.querySelectorAll<HTMLElement>(`${list} [data-entity]`);
    return Object.fromEntries(
      [...rows].map((row) => [row.dataset.entity, Number(row.dataset.count)]),
    );
  }, frame);
