/** "Not this one": from the card to every open tab, and back from the notice, the popup and the options. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { toArticlePage } from '../../lib/node/article-page';
import { boxOfText, readCard, readMarks } from '../../lib/node/page-marks';
import { until } from '../../lib/node/until';
import { brokenRules } from './broken-rules';
import { listedEntities, openPopup, unfoldAll } from './popup-page';
import { HOST, readView, show, useStage } from './stage';

const stage = useStage();

const STORY = toArticlePage({
  title: 'News',
  lang: 'en',
  text: 'Coinbase spoke first.\nThen came Bitstamp, and COINBASE again.',
});

const open = async (): Promise<Page> => {
  const page = await show(stage(), STORY);
  await readView(stage(), page);
  await marksAre(page, ['Coinbase', 'Bitstamp', 'COINBASE']);
  return page;
};
const marksAre = (page: Page, texts: string[]) =>
  expect.poll(async () => (await readMarks(page)).map(({ text }) => text)).toEqual(texts);

async function pressInCard(page: Page, name: string): Promise<void> {
  const control = await until(async () => {
    const card = await readCard(stage().browser, page);
    const found = card?.controls.find((each) => each.name === name);
    return found && found.box.width > 0 ? found : undefined;
  }, `“${name}” in the card`);
  const { x, y, width, height } = control.box;
  await page.mouse.click(x + width / 2, y + height / 2);
}

async function mute(page: Page, words: string, scope: string): Promise<void> {
  await page.bringToFront();
  const { x, y, width, height } = (await boxOfText(page, words))!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await pressInCard(page, 'Not this one');
  await pressInCard(page, scope);
  // The name that it was opened for is gone.
  await expect.poll(() => readCard(stage().browser, page)).toBeUndefined();
}

const stored = () =>
  stage().browser.inExtension(() => chrome.storage.local.get(['muted', 'mutedOnPages']));

/** Presses a button of a page of ours by its words. */
const press = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent?.trim() === wanted,
    );
    if (!button) throw new Error(`There is no “${wanted}” to press.`);
    button.click();
  }, words);

afterEach(async () => {
  await stage().browser.inExtension(() => chrome.storage.local.clear());
});

it('mutes a name on this page only, in every tab of it, and out of badge and popup', async () => {
  const page = await open();
  const other = await open();
  const again = await stage().browser.open(page.url());
  await marksAre(again, ['Coinbase', 'Bitstamp', 'COINBASE']);
  await mute(page, 'COINBASE', 'On this page');
  await marksAre(page, ['Bitstamp']);
  await marksAre(again, ['Bitstamp']);
  await marksAre(other, ['Coinbase', 'Bitstamp', 'COINBASE']);
  const tabId = await stage().browser.tabOf(page);
  await expect
    .poll(() =>
      stage().browser.inExtension((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId),
    )
    .toBe('1');
  const popup = await openPopup(stage(), page);
  expect(await listedEntities(popup)).toEqual({ bitstamp: 1 });
  await popup.waitForSelector('.muted-here');
  await unfoldAll(popup);
  expect(
    await popup.$eval('[data-muted="page"]', (row) => (row as HTMLElement).innerText),
  ).toContain('“COINBASE” for Coinbase');
  expect(await brokenRules(popup)).toEqual([]);
  await press(popup, 'Mark again');
  await marksAre(page, ['Coinbase', 'Bitstamp', 'COINBASE']);
  await expect.poll(() => popup.$('.muted-here')).toBeNull();
  await expect.poll(() => listedEntities(popup)).toEqual({ coinbase: 2, bitstamp: 1 });
});

it('mutes a name on the site, and after a load, until the options undo it', async () => {
  const page = await open();
  const other = await open();
  await mute(page, 'Coinbase', 'On this site');
  await marksAre(other, ['Bitstamp']);
  await page.reload();
  await marksAre(page, ['Bitstamp']);
  const { muted } = await stored();
  expect(muted).toMatchObject([{ entity: 'coinbase', scope: 'site', where: 'news.test' }]);
  const options = await stage().browser.openOwnPage('options.html');
  const row = await options.waitForSelector('[data-section="muted"] [data-muted="site"]');
  expect(await row!.evaluate((each) => (each as HTMLElement).innerText)).toMatch(
    /“Coinbase” for Coinbase.*news\.test.*since .*20\d\d/,
  );
  await press(options, 'Mark again');
  await marksAre(page, ['Coinbase', 'Bitstamp', 'COINBASE']);
  // And back again, as with every change there.
  await options.waitForSelector('.status-box button');
  await press(options, 'Undo');
  await marksAre(other, ['Bitstamp']);
  await options.close();
});

it('mutes a name everywhere, and undoes it from the notice on the page', async () => {
  const page = await open();
  stage().pages.set('http://other.test/', { body: STORY });
  const elsewhere = await stage().browser.open('http://other.test/');
  await marksAre(elsewhere, ['Coinbase', 'Bitstamp', 'COINBASE']);
  await mute(page, 'Coinbase', 'Everywhere');
  await marksAre(elsewhere, ['Bitstamp']);
  expect(page.url()).toContain(HOST);
  const undo = await until(() => findUndo(page), 'the notice');
  await page.mouse.click(undo.x, undo.y);
  await marksAre(elsewhere, ['Coinbase', 'Bitstamp', 'COINBASE']);
  await marksAre(page, ['Coinbase', 'Bitstamp', 'COINBASE']);
  await expect.poll(async () => (await stored()).muted).toEqual([]);
});

/** Where the notice's button is, seen as only the extension's own world can. */
async function findUndo(page: Page): Promise<{ x: number; y: number } | undefined> {
  const tabId = await stage().browser.tabOf(page);
  const place = await stage().browser.inExtension(async (tab) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab },
      func: () => {
        type Opener = { openOrClosedShadowRoot?: ShadowRoot | null };
        for (const host of document.querySelectorAll<HTMLElement>('html > div')) {
          const root =
            'dom' in chrome
              ? (
                  chrome as { dom: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } }
                ).dom.openOrClosedShadowRoot(host)
              : (host as Opener).openOrClosedShadowRoot;
          const box = root?.querySelector('[role="status"] button')?.getBoundingClientRect();
          if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        return null;
      },
    });
    return frame?.result ?? null;
  }, tabId);
  return place ?? undefined;
}
