/**
 * What goes wrong around us: a background that is stopped, two hundred tabs at once, tabs that the
 * browser unloads or prepares ahead of time, a browser that is killed, a database that is damaged.
 * Nothing is lost, and the reader gets one plain sentence at most. Updates are in `install.test.ts`, the
 * back/forward cache in `site-switch.test.ts`, storage that rejects in `lib/browser/setting-store.test.ts`,
 * a clock that is set back in `lib/browser/tab-record.test.ts`.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { toArticlePage } from '../../lib/node/article-page';
import { askBackground } from '../../lib/node/ask-extension';
import { boxOfText, readCard, readMarks } from '../../lib/node/page-marks';
import { until } from '../../lib/node/until';
import { openPopup, textOf } from './popup-page';
import { closeStage, HOST, openStage, readView, type Stage, show } from './stage';

const kind = inject('browserKind');
const ARTICLE = toArticlePage({ title: 'News', lang: 'en', text: 'Kraken and the IRS.' });

let stage: Stage;
/** That outlives its browser. */
let profile: string | undefined;
afterEach(async () => {
  await closeStage(stage);
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  profile = undefined;
});

const marked = async (page: Page) => (await readMarks(page)).map(({ text }) => text);
const badgeOf = (tabId: number) =>
  stage.browser.inExtension((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId);

/** Ends the background, or in Firefox waits until it has ended by itself. */
async function stopBackground(): Promise<void> {
  if (kind === 'chromium') {
    const target = await stage.browser.driver.waitForTarget(
      (each) => each.type() === 'service_worker' && each.url().startsWith(stage.browser.origin),
    );
    await (await target.worker())!.close();
    return;
  }
  await until(
    () =>
      stage.browser.inExtension(() => {
        const views = (chrome.extension.getViews() as unknown as (typeof globalThis)[]).map(
          ({ location }) => location.pathname,
        );
        return !views.includes('/_generated_background_page.html') || undefined;
      }),
    'the event page to stop',
    60_000,
  );
}

it('goes on after the background was stopped, at whatever moment', async () => {
  stage = await openStage({
    // Firefox stops it by itself after so many milliseconds without work.
    preferences: { 'extensions.background.idle.timeout': 500 },
  });
  const page = await show(stage, ARTICLE);
  const view = await readView(stage, page);
  const tabId = await stage.browser.tabOf(page);
  await stopBackground();
  // What was found is known to the next one.
  expect(await askBackground(stage.browser, 'getPage', { tabId })).toMatchObject({
    frames: [{ frameId: 0, report: { mentions: view.frames[0]!.report.mentions } }],
  });
  await stopBackground();
  // A report that finds nobody wakes it.
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('p')!.append(' And Binance.'));
  await expect.poll(() => marked(page)).toEqual(['Kraken', 'IRS', 'Binance']);
  await expect.poll(() => badgeOf(tabId)).toBe('3');
  await stopBackground();
  // So does a card.
  await page.bringToFront();
  const box = (await boxOfText(page, 'Kraken'))!;
  await page.mouse.move(box.x + 5, box.y + 5);
  expect((await until(() => readCard(stage.browser, page), 'the card')).text).toContain('Payward');
  await stopBackground();
  // And a setting, which reaches the page through it.
  await stage.browser.inExtension(() => chrome.storage.local.set({ exceptList: 'news.test' }));
  await expect.poll(() => marked(page)).toEqual([]);
});

it('reads two hundred tabs that open at once', { timeout: 240_000 }, async () => {
  stage = await openStage();
  const url = `${HOST}/many`;
  stage.pages.set(url, { body: ARTICLE });
  const ids = await stage.browser.inExtension(async (address) => {
    const tabs = await Promise.all(
      Array.from({ length: 200 }, () => chrome.tabs.create({ url: address, active: false })),
    );
    return tabs.map(({ id }) => id!);
  }, url);
  const badges = () =>
    stage.browser.inExtension(
      (tabs) => Promise.all(tabs.map((tabId) => chrome.action.getBadgeText({ tabId }))),
      ids,
    );
  await expect
    .poll(async () => (await badges()).filter((text) => text !== '2').length, { timeout: 200_000 })
    .toBe(0);
  const known = await stage.browser.inExtension(() => chrome.storage.session.get(null));
  expect(Object.keys(known).filter((key) => key.startsWith('tab:'))).toHaveLength(200);
});

it('leaves a tab alone that the browser has unloaded, and reads it on return', async () => {
  stage = await openStage();
  const page = await show(stage, ARTICLE);
  await readView(stage, page);
  const url = page.url();
  const first = await stage.browser.tabOf(page);
  await stage.browser.openOwnPage('manifest.json');
  const discarded = await stage.browser.inExtension(async (id) => {
    await chrome.tabs.discard(id);
    const all = await chrome.tabs.query({});
    return all.find((tab) => tab.discarded)?.id;
  }, first);
  expect(discarded).toBeTypeOf('number');
  // A change of settings loads it no more than anything else does.
  await stage.browser.inExtension(() => chrome.storage.local.set({ firstOnly: true }));
  expect(
    await stage.browser.inExtension(
      (id) => chrome.tabs.get(id).then((tab) => tab.discarded),
      discarded!,
    ),
  ).toBe(true);
  await stage.browser.inExtension((id) => chrome.tabs.update(id, { active: true }), discarded!);
  await expect.poll(() => badgeOf(discarded!)).toBe('2');
  expect(stage.server.requests.filter((request) => request.endsWith(url))).toHaveLength(2);
});

// Firefox prepares no pages ahead of time.
it.runIf(kind === 'chromium')('tells nothing of a page before it is shown', async () => {
  stage = await openStage();
  const next = `${HOST}/next`;
  stage.pages.set(next, {
    body: toArticlePage({
      title: 'Next',
      lang: 'en',
      text: 'Kraken, Binance, Bitstamp and the IRS.',
    }),
  });
  const rules = JSON.stringify({ prerender: [{ urls: [next], eagerness: 'immediate' }] });
  const page = await show(
    stage,
    ARTICLE.replace(
      '</main>',
      `</main><a href="${next}">next</a><script type="speculationrules">${rules}</script>`,
    ),
  );
  await readView(stage, page);
  const tabId = await stage.browser.tabOf(page);
  await until(
    () => stage.server.requests.includes(`GET ${next}`) || undefined,
    'the next page to be prepared',
  );
  await page.evaluate(() => document.querySelector('p')!.append(' Coinbase.'));
  await expect.poll(() => badgeOf(tabId)).toBe('3');
  const view = await askBackground(stage.browser, 'getPage', { tabId });
  expect(view.frames.map(({ report }) => report.url)).toEqual([page.url()]);
  await page.click('a');
  await expect
    .poll(async () => {
      const [tab] = await stage.browser.inExtension((url) => chrome.tabs.query({ url }), next);
      return tab?.id === undefined ? undefined : badgeOf(tab.id);
    })
    .toBe('4');
});

describe('a browser that is killed', () => {
  /** Kept over both runs, as the extension's own data is. */
  const preferences = {
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.sessionstore.resume_from_crash': false,
  };
  const url = `${HOST}/pinned`;

  /** A pin and a setting, and then the end. */
  async function liveAndDie(): Promise<void> {
    profile = mkdtempSync(join(tmpdir(), 'sidelight-killed-'));
    stage = await openStage({ profile, preferences });
    stage.pages.set(url, { body: ARTICLE });
    const page = await stage.browser.open(url);
    const view = await readView(stage, page);
    const tabId = await stage.browser.tabOf(page);
    const mention = view.frames[0]!.report.mentions[0]!.id;
    const { outcome } = await askBackground(stage.browser, 'pinMention', {
      tabId,
      frameId: 0,
      mention,
    });
    expect(outcome.status).toBe('saved');
    await stage.browser.inExtension(() => chrome.storage.local.set({ exceptList: 'away.test' }));
    const ended = new Promise((gone) => stage.browser.driver.process()!.once('exit', gone));
    stage.browser.driver.process()!.kill('SIGKILL');
    await ended;
    await stage.server.close();
  }

  async function comeBack(): Promise<Page> {
    stage = await openStage({ profile: profile!, preferences });
    stage.pages.set(url, { body: ARTICLE });
    const page = await stage.browser.open(url);
    await readView(stage, page);
    return page;
  }

  it('has lost nothing that the reader made', async () => {
    await liveAndDie();
    const page = await comeBack();
    const tabId = await stage.browser.tabOf(page);
    const list = await askBackground(stage.browser, 'listPins', { tabId });
    expect(list).toMatchObject({ status: 'listed', unreadable: 0 });
    expect(list.status === 'listed' && list.pins).toHaveLength(1);
    const stored = await stage.browser.inExtension(() => chrome.storage.local.get('exceptList'));
    expect(stored).toEqual({ exceptList: 'away.test' });
  });

  it('and whose database is damaged says so in one sentence, and reads pages as ever', async () => {
    await liveAndDie();
    const files = readdirSync(profile!, { recursive: true, encoding: 'utf8' }).filter((file) =>
      kind === 'chromium'
        ? /IndexedDB\/chrome-extension_.*\.leveldb\/.*(?:\.log|\.ldb|MANIFEST-\d+|CURRENT)$/.test(
            file,
          )
        : /moz-extension.*\/idb\/.*\.sqlite$/.test(file),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) writeFileSync(join(profile!, file), 'damaged, every byte of it');
    const page = await comeBack();
    await expect.poll(() => marked(page)).toEqual(['Kraken', 'IRS']);
    const tabId = await stage.browser.tabOf(page);
    const list = await askBackground(stage.browser, 'listPins', { tabId });
    const popup = await openPopup(stage, page);
    const said = await textOf(popup, '[data-part="pins"], .pins');
    // Either browser may have put the damaged files aside by itself: then there are no pins.
    expect(list.status === 'failed' || (list.status === 'listed' && list.pins.length === 0)).toBe(
      true,
    );
    if (list.status === 'failed') expect(said).not.toBe('');
  });
});
