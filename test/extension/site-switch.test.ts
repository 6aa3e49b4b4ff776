/** On and off: the popup's switch, this page only, the menu, on-click mode, and what open pages do. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, inject, it } from 'vitest';
import { toArticlePage } from '../../lib/node/article-page';
import { askBackground } from '../../lib/node/ask-extension';
import { boxOfText, readCard, readMarks } from '../../lib/node/page-marks';
import { until } from '../../lib/node/until';
import { inBackground } from './background';
import { openPopup, textOf } from './popup-page';
import { HOST, readView, useStage } from './stage';

const stage = useStage();
const kind = inject('browserKind');

const OTHER_HOST = 'http://other.test';
let count = 0;

/** Opens a page of a host that may be kept in the back/forward cache. */
async function open(host: string, text = 'Kraken and the IRS.'): Promise<Page> {
  const url = `${host}/site-${count++}`;
  stage().pages.set(url, {
    body: toArticlePage({ title: 'News', lang: 'en', text }),
    headers: { 'cache-control': 'max-age=600' },
  });
  const page = await stage().browser.open(url);
  // Only a new document would forget this.
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  return page;
}

const isSameDocument = (page: Page) =>
  page.evaluate(() => (window as { sameDocument?: boolean }).sameDocument === true);
const marked = async (page: Page) => {
  await page.bringToFront();
  return (await readMarks(page)).map(({ text }) => text);
};
const expectMarks = (page: Page, ...words: string[]) =>
  expect.poll(() => marked(page), { timeout: 15_000 }).toEqual(words);

/** What the icon says in the tab of a page. No browser tells the picture itself: a unit test does. */
async function readIcon(page: Page): Promise<{ title: string; badge: string }> {
  const tabId = await stage().browser.tabOf(page);
  return stage().browser.inExtension(
    async (id) => ({
      title: await chrome.action.getTitle({ tabId: id }),
      badge: await chrome.action.getBadgeText({ tabId: id }),
    }),
    tabId,
  );
}

async function restOn(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const box = (await boxOfText(page, words))!;
  await page.mouse.move(box.x + box.width / 2, box.y + 100);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

const setStored = (values: Record<string, unknown>) =>
  stage().browser.inExtension((items) => chrome.storage.local.set(items), values);

const press = (popup: Page, selector: string) =>
  popup.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.click(), selector);

afterEach(async () => {
  // Back to the settings of the first day, with the browser as it is.
  await stage().browser.inExtension(() => chrome.storage.local.clear());
  for (const page of await stage().browser.driver.pages()) {
    if (page.url().startsWith('http')) await page.close();
  }
});

it('stands first in the popup, labelled with the host', async () => {
  const page = await open(HOST);
  await expectMarks(page, 'Kraken', 'IRS');
  const popup = await openPopup(stage(), page);
  await popup.waitForSelector('.site');
  const first = await popup.evaluate(() => {
    const control = document.querySelector('button, input, a[href], select')!;
    return {
      role: control.getAttribute('role'),
      label: control.closest('label')?.textContent,
      next: document.querySelectorAll<HTMLElement>('button, a[href]')[0]!.textContent,
    };
  });
  expect(first).toEqual({
    role: 'switch',
    label: 'Sidelight is on for news.test',
    next: 'Off for this page only',
  });
  expect(await textOf(popup, '[data-why]')).toContain('on everywhere but on the sites');
  await popup.close();
});

it('goes off at once in every tab of the host, without a reload, and on again', async () => {
  const pages = [await open(HOST), await open(HOST, 'Coinbase spoke.')];
  const other = await open(OTHER_HOST);
  await expectMarks(pages[0]!, 'Kraken', 'IRS');
  await expectMarks(pages[1]!, 'Coinbase');
  await expectMarks(other, 'Kraken', 'IRS');
  await expect.poll(() => readIcon(pages[0]!)).toMatchObject({ badge: '2' });

  const popup = await openPopup(stage(), pages[0]!);
  await popup.waitForSelector('.site');
  await press(popup, '.site input');
  await popup.waitForSelector('.site[data-on="false"]');
  expect(await textOf(popup, '.site .switch')).toBe('Sidelight is off for news.test');
  expect(await textOf(popup, '[data-why="your-choice"]')).toMatch(/^You switched it off here on /);
  expect(await popup.$('[data-entity]')).toBeNull();

  for (const page of pages) {
    await expectMarks(page);
    expect(await isSameDocument(page)).toBe(true);
    await expect
      .poll(() => readIcon(page))
      .toEqual({ title: 'Sidelight is off on this page', badge: '' });
  }
  await expectMarks(other, 'Kraken', 'IRS');

  // No card either: the pointer rests where the mark was, then where it still is.
  await restOn(pages[0]!, 'Kraken');
  await restOn(other, 'Kraken');
  await until(() => readCard(stage().browser, other), 'the card of the other site');
  expect(await readCard(stage().browser, pages[0]!)).toBeUndefined();

  await press(popup, '.site input');
  await popup.waitForSelector('.site[data-on="true"]');
  await expectMarks(pages[0]!, 'Kraken', 'IRS');
  await expectMarks(pages[1]!, 'Coinbase');
  await expect.poll(() => readIcon(pages[0]!)).toMatchObject({ badge: '2' });
  await popup.close();
});

it('stays off for a page that is opened afterwards, "www." or not', async () => {
  await setStored({ exceptList: 'www.news.test' });
  const page = await open(HOST);
  await expect.poll(() => readIcon(page)).toMatchObject({ title: 'Sidelight is off on this page' });
  expect(await marked(page)).toEqual([]);
  const www = await open('http://www.news.test');
  await expect.poll(() => readIcon(www)).toMatchObject({ title: 'Sidelight is off on this page' });
  const popup = await openPopup(stage(), www);
  await popup.waitForSelector('[data-why="list"]');
  expect(await textOf(popup, '[data-why]')).toContain('sites to leave alone has “news.test”');
  await popup.close();
});

it('goes off for this page only, and keeps that', async () => {
  const page = await open(HOST);
  const sibling = await open(HOST);
  await expectMarks(page, 'Kraken', 'IRS');
  const popup = await openPopup(stage(), page);
  await popup.waitForSelector('.site-page');
  await press(popup, '.site-page');
  await popup.waitForSelector('.site[data-reason="this-page"]');
  expect(await textOf(popup, '.site .switch')).toBe('Sidelight is on for news.test');
  expect(await textOf(popup, '[data-why]')).toContain('off for this page only');
  expect(await popup.$eval('.site-page', (button) => button.getAttribute('aria-pressed'))).toBe(
    'true',
  );
  await expectMarks(page);
  await expectMarks(sibling, 'Kraken', 'IRS');

  await page.reload();
  await expect.poll(() => readIcon(page)).toMatchObject({ title: 'Sidelight is off on this page' });
  expect(await marked(page)).toEqual([]);

  await press(popup, '.site-page');
  await popup.waitForSelector('.site[data-reason="default"]');
  await expectMarks(page, 'Kraken', 'IRS');
  await popup.close();
});

it('follows in a page that returns from the back/forward cache', async () => {
  const page = await open(HOST);
  await expectMarks(page, 'Kraken', 'IRS');
  const tabId = await stage().browser.tabOf(page);
  await page.evaluate(() => {
    addEventListener('pageshow', (event) => Object.assign(window, { returned: event.persisted }));
  });
  const away = `${OTHER_HOST}/away-${count++}`;
  stage().pages.set(away, { body: toArticlePage({ title: 'Away', lang: 'en', text: 'Nothing.' }) });
  await page.goto(away, { waitUntil: 'domcontentloaded' });
  await setStored({ exceptList: 'news.test' });
  await page.evaluate(() => history.back());
  // Asked of the extension: Firefox tells its driver nothing of a page that returns.
  const look = (id: number) =>
    stage().browser.inExtension(async (tab) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab },
        world: 'MAIN',
        func: () => ({
          host: location.host,
          returned: (window as { returned?: boolean }).returned,
          marks: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
        }),
      });
      return frame?.result;
    }, id);
  await expect.poll(() => look(tabId)).toEqual({ host: 'news.test', returned: true, marks: 0 });
  const title = () =>
    stage().browser.inExtension((id) => chrome.action.getTitle({ tabId: id }), tabId);
  await expect.poll(title).toBe('Sidelight is off on this page');
});

it('is in the context menu, with the same effect', async () => {
  const page = await open(HOST);
  await expectMarks(page, 'Kraken', 'IRS');
  const tabId = await stage().browser.tabOf(page);
  if (kind === 'firefox') {
    // Firefox gives a test no way to a menu or to the background: site-menu.test.ts calls the
    // registered listener, which ends in the same message as the popup's switch.
    await askBackground(stage().browser, 'switchSite', { tabId, on: false });
  } else {
    // No test can open a menu: the listener that is registered for it is called in the background.
    await inBackground(
      stage().browser,
      (id) => {
        const info = { menuItemId: 'site', checked: false, editable: false, pageUrl: '' };
        (
          chrome.contextMenus.onClicked as unknown as { dispatch: (...all: unknown[]) => void }
        ).dispatch(info, { id });
      },
      tabId,
    );
  }
  await expectMarks(page);
  await expect.poll(() => readIcon(page)).toMatchObject({ title: 'Sidelight is off on this page' });
});

it('reads only the listed sites in the other mode, which keeps its own list', async () => {
  await setStored({ siteMode: 'only', onlyList: '*.news.test', exceptList: 'news.test' });
  const page = await open(HOST);
  await expectMarks(page, 'Kraken', 'IRS');
  const other = await open(OTHER_HOST);
  await expect
    .poll(() => readIcon(other))
    .toMatchObject({ title: 'Sidelight is off on this page' });
  const popup = await openPopup(stage(), other);
  await popup.waitForSelector('[data-why="list"]');
  expect(await textOf(popup, '[data-why]')).toContain('this one is not among them');
  await press(popup, '.site input');
  await expectMarks(other, 'Kraken', 'IRS');
  const stored = await stage().browser.inExtension(() => chrome.storage.local.get(null));
  expect(stored.onlyList).toMatch(/^\*\.news\.test\nother\.test # \d{4}-\d{2}-\d{2}\n$/);
  expect(stored.exceptList).toBe('news.test');
  await popup.close();
});

it('reads nothing in on-click mode until the icon is used there, on that page only', async () => {
  await setStored({ onClick: true });
  const page = await open(HOST);
  const sibling = await open(HOST);
  for (const each of [page, sibling]) {
    await expect
      .poll(() => readIcon(each))
      .toMatchObject({ title: 'Sidelight is off on this page' });
    expect(await marked(each)).toEqual([]);
    const tabId = await stage().browser.tabOf(each);
    const view = await askBackground(stage().browser, 'getPage', { tabId });
    expect(view.frames).toEqual([]);
  }
  const popup = await openPopup(stage(), page);
  await popup.waitForSelector('.site[data-reason="on-click"][data-on="true"]');
  expect(await textOf(popup, '[data-why]')).toContain('because you asked for it here');
  await expectMarks(page, 'Kraken', 'IRS');
  expect(await marked(sibling)).toEqual([]);
  await popup.close();
});

it.runIf(kind === 'chromium')('reads in on-click mode when a shortcut is used there', async () => {
  await setStored({ onClick: true });
  const page = await open(HOST);
  await expect.poll(() => readIcon(page)).toMatchObject({ title: 'Sidelight is off on this page' });
  await page.bringToFront();
  // No test can press a shortcut of the browser: the registered listener is called.
  await inBackground(stage().browser, () => {
    (chrome.commands.onCommand as unknown as { dispatch: (name: string) => void }).dispatch(
      'next-mention',
    );
  });
  await expectMarks(page, 'Kraken', 'IRS');
});

it('marks the first mention of each only, while all are listed and counted', async () => {
  const page = await open(HOST, 'Kraken and the IRS.\nKraken answered the IRS.');
  await expectMarks(page, 'Kraken', 'IRS', 'Kraken', 'IRS');
  await setStored({ firstOnly: true });
  await expectMarks(page, 'Kraken', 'IRS');
  const { frames } = await readView(stage(), page);
  expect(frames[0]?.report.mentions).toHaveLength(4);
  expect(frames[0]?.report.digest.counts).toEqual({ kraken: 2, irs: 2 });
  await setStored({ firstOnly: false });
  await expectMarks(page, 'Kraken', 'IRS', 'Kraken', 'IRS');
  expect(await isSameDocument(page)).toBe(true);
});

it('follows each switch of what is shown, and none leaks into another', async () => {
  const page = await open(HOST);
  await expectMarks(page, 'Kraken', 'IRS');
  await expect.poll(() => readIcon(page)).toMatchObject({ badge: '2' });

  await setStored({ marks: false });
  await expectMarks(page);
  expect(await readIcon(page)).toMatchObject({ badge: '2' });
  await setStored({ marks: true, badge: false });
  await expectMarks(page, 'Kraken', 'IRS');
  await expect.poll(() => readIcon(page)).toMatchObject({ badge: '' });

  await setStored({ badge: true, marksHidden: true });
  await expectMarks(page);
  await expect.poll(() => readIcon(page)).toMatchObject({ badge: '2' });
  const popup = await openPopup(stage(), page);
  await popup.waitForFunction(() => document.body.textContent.includes('All marks are hidden'));
  await popup.evaluate(() =>
    [...document.querySelectorAll('button')]
      .find((button) => button.textContent === 'Show them again')!
      .click(),
  );
  await expectMarks(page, 'Kraken', 'IRS');
  await popup.close();
});

it('opens no card when the card is switched off, and opens it again', async () => {
  const page = await open(HOST);
  await expectMarks(page, 'Kraken', 'IRS');
  await setStored({ card: false, badge: false });
  // The badge goes by the same message: when it is gone, the page has been told.
  await expect.poll(() => readIcon(page)).toMatchObject({ badge: '' });
  const other = await open(OTHER_HOST);
  await expectMarks(other, 'Kraken', 'IRS');
  await restOn(page, 'Kraken');
  await page.mouse.down();
  await page.mouse.up();
  // Long enough for a card to open: the next one does.
  await setStored({ card: true });
  await restOn(other, 'Kraken');
  await until(() => readCard(stage().browser, other), 'the card');
  expect(await readCard(stage().browser, page)).toBeUndefined();
});
