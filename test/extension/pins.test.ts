/**
 * Pins: made each way, shown again, listed, noted, removed and brought back, and honest about words
 * that are gone. No test can press a shortcut or a menu: in Chromium the registered listener is
 * called; Firefox has no way in, so that there the message is sent which the listener sends.
 */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Annotation } from '../../lib/core/annotation/types';
import { toArticlePage } from '../../lib/node/article-page';
import { askBackground } from '../../lib/node/ask-extension';
import { boxOfText, readCard } from '../../lib/node/page-marks';
import { until } from '../../lib/node/until';
import { inBackground } from './background';
import { openPopup, textOf } from './popup-page';
import { HOST, readView, useStage } from './stage';

const stage = useStage();
const kind = inject('browserKind');

const STORY = `Kraken fights a summons of the IRS for customer data.
The Internal Revenue Service asked Kraken in 2021 for the records of its customers.
The exchange said that the summons was too broad, and that it would be heard in court.
Weather: it will rain.`;
const article = (text = STORY) => toArticlePage({ title: 'The news', lang: 'en', text });

let count = 0;
/** An address of its own for each test: pins stay with their page. */
function serve(body = article()): string {
  const url = `${HOST}/pins-${kind}-${++count}`;
  stage().pages.set(url, { body });
  return url;
}

async function open(url = serve()): Promise<Page> {
  const page = await stage().browser.open(url);
  await readView(stage(), page);
  await page.bringToFront();
  return page;
}

afterEach(async () => {
  for (const page of await stage().browser.driver.pages()) {
    if (/^http|popup\.html/.test(page.url())) await page.close();
  }
});

/** The words that are filled, in page order: pins have a priority of their own among our marks. */
const pinned = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .filter(({ priority }) => priority === 2)
      .flatMap((highlight) => [...highlight])
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      })
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
      .map(String),
  );
const expectPinned = (page: Page, ...words: string[]) =>
  expect.poll(() => pinned(page), { timeout: 15_000 }).toEqual(words);

/** Selects words as a reader does who drags over them. */
const select = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);

const tabOf = (page: Page) => stage().browser.tabOf(page);

/** What the shortcut does. */
async function pressShortcut(page: Page): Promise<void> {
  const tabId = await tabOf(page);
  if (kind === 'chromium') {
    await inBackground(stage().browser, () => {
      const { onCommand } = chrome.commands as unknown as {
        onCommand: { dispatch(name: string): void };
      };
      onCommand.dispatch('pin');
    });
    await page.bringToFront();
    return;
  }
  await sendPinNow(tabId, 0);
}

/** What the entry of the context menu does, pressed in this frame. */
async function pressMenu(page: Page, frameId = 0): Promise<void> {
  const tabId = await tabOf(page);
  if (kind === 'chromium') {
    await inBackground(
      stage().browser,
      async (id: number, frame: number) => {
        const { onClicked } = chrome.contextMenus as unknown as {
          onClicked: { dispatch(info: object, tab: object): void };
        };
        onClicked.dispatch({ menuItemId: 'pin', frameId: frame }, await chrome.tabs.get(id));
      },
      tabId,
      frameId,
    );
    await page.bringToFront();
    return;
  }
  await sendPinNow(tabId, frameId);
}

const sendPinNow = (tabId: number, frameId: number) =>
  stage().browser.inExtension(
    (tab, frame) =>
      chrome.tabs.sendMessage(tab, { to: 'page', name: 'pinNow', request: {} }, { frameId: frame }),
    tabId,
    frameId,
  );

async function stopBackground(): Promise<void> {
  if (kind === 'chromium') {
    const target = await stage().browser.driver.waitForTarget(
      (each) => each.type() === 'service_worker',
    );
    await (await target.worker())!.close();
    return;
  }
  // Firefox lets nobody stop its event page: it does so itself when nothing has come for 30 s.
  await until(
    () =>
      stage().browser.inExtension(() => {
        const views = (chrome.extension.getViews() as unknown as (typeof globalThis)[]).map(
          ({ location }) => location.pathname,
        );
        return !views.includes('/_generated_background_page.html') || undefined;
      }),
    'the event page to stop',
    60_000,
  );
}

/** What stands in the corner of the page. */
async function notice(page: Page): Promise<string> {
  const tabId = await tabOf(page);
  const found = await stage().browser.inExtension(async (tab) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab },
      func: () => {
        type Opener = { openOrClosedShadowRoot?: ShadowRoot | null };
        const dom = (chrome as { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot | null } })
          .dom;
        return [...document.querySelectorAll('html > div')]
          .map((host) =>
            dom
              ? dom.openOrClosedShadowRoot(host as HTMLElement)
              : (host as Opener).openOrClosedShadowRoot,
          )
          .map((root) => root?.querySelector('[role="status"]')?.textContent ?? '')
          .join('');
      },
    });
    return frame?.result ?? '';
  }, tabId);
  return found;
}
const expectNotice = (page: Page, words: RegExp) =>
  expect.poll(() => notice(page), { timeout: 15_000 }).toMatch(words);

async function stored(page: Page): Promise<Annotation[]> {
  const list = await askBackground(stage().browser, 'listPins', { tabId: await tabOf(page) });
  if (list.status !== 'listed') throw new Error(list.status);
  return list.pins.filter(({ removed }) => !removed).map(({ annotation }) => annotation);
}

async function pinBySelection(page: Page, words: string): Promise<void> {
  await select(page, words);
  await pressMenu(page);
  await expect.poll(() => pinned(page), { timeout: 15_000 }).toContain(words);
}

const press = (popup: Page, selector: string) =>
  popup.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    if (!element) throw new Error(`no ${wanted}`);
    element.click();
  }, selector);

const places = (popup: Page): Promise<string[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-pin]')].map((pin) => pin.dataset.place!),
  );

describe('a pin is made', () => {
  it('of the selection, by the menu, and stored as a W3C Web Annotation', async () => {
    const page = await open();
    await select(page, 'the summons was too broad');
    await pressMenu(page);
    await expectPinned(page, 'the summons was too broad');
    await expectNotice(page, /^Pinned\./);
    const [annotation, ...others] = await stored(page);
    expect(others).toEqual([]);
    expect(annotation).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { sidelight: expect.any(String) }],
      type: 'Annotation',
      target: {
        source: page.url(),
        'sidelight:title': 'The news',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'the summons was too broad',
            prefix: expect.stringMatching(/The exchange said that $/),
            suffix: expect.stringMatching(/^, and that it would be heard/),
          },
          { type: 'TextPositionSelector', start: expect.any(Number), end: expect.any(Number) },
        ],
      },
    });
    expect(annotation).not.toHaveProperty('sidelight:entity');
  });

  it('of the selection, by the shortcut', async () => {
    const page = await open();
    await select(page, 'it will rain');
    await pressShortcut(page);
    await expectPinned(page, 'it will rain');
  });

  it('of a mention, from its card, tied to the organisation and the data request', async () => {
    const page = await open();
    const box = (await boxOfText(page, 'Kraken'))!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const card = await until(() => readCard(stage().browser, page), 'the card');
    const { box: at } = card.controls.find(({ name }) => name === 'Pin')!;
    await page.bringToFront();
    await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    await expectPinned(page, 'Kraken');
    expect(await stored(page)).toMatchObject([
      { 'sidelight:entity': 'kraken', 'sidelight:incident': 'kraken-irs-summons' },
    ]);
  });

  it('of a mention, from the list in the popup', async () => {
    const page = await open();
    const popup = await openPopup(stage(), page);
    await popup.waitForSelector('[data-entity="irs"]');
    await press(popup, '[data-entity="irs"] [aria-expanded="false"]');
    await popup.waitForSelector('[data-entity="irs"] li:nth-child(2) [data-action="pin"]');
    await press(popup, '[data-entity="irs"] li:nth-child(2) [data-action="pin"]');
    await popup.waitForSelector('[data-pin][data-place="anchored"]');
    expect(await textOf(popup, '[data-pin] blockquote')).toBe('Internal Revenue Service');
    await page.bringToFront();
    await expectPinned(page, 'Internal Revenue Service');
    expect(await stored(page)).toMatchObject([{ 'sidelight:entity': 'irs' }]);
  });

  it('in a frame, under the address of the frame', async () => {
    const frame = serve(article(`${STORY}\n${STORY.replaceAll('Kraken', 'Bitstamp')}`));
    const outer = serve(
      `<!doctype html><title>x</title><main><p>A page around it.</p><iframe src="${frame}" width="600" height="500"></iframe></main>`,
    );
    const page = await open(outer);
    const inner = await until(
      () => page.frames().find((each) => each.url() === frame),
      'the frame',
    );
    const tabId = await tabOf(page);
    const view = await until(async () => {
      const found = await askBackground(stage().browser, 'getPage', { tabId });
      return found.frames.find(({ report: { url } }) => url === frame);
    }, 'the report of the frame');
    await page.bringToFront();
    await inner.evaluate(() => {
      const text = document.querySelectorAll('p')[3]!.firstChild!;
      getSelection()!.setBaseAndExtent(text, 9, text, 21);
    });
    await pressMenu(page, view.frameId);
    await expect
      .poll(() => inner.evaluate(() => [...CSS.highlights.values()].map((one) => one.priority)))
      .toContain(2);
    const list = await askBackground(stage().browser, 'listPins', { tabId });
    expect(list).toMatchObject({
      pins: [{ frameId: view.frameId, annotation: { target: { source: frame } } }],
    });
  });
});

describe('a pin is not made, and a sentence says why,', () => {
  it('of nothing', async () => {
    const page = await open();
    await pressShortcut(page);
    await expectNotice(page, /^Select some words/);
    expect(await stored(page)).toEqual([]);
  });

  it('of words in a field', async () => {
    const page = await open(
      serve(article().replace('<main>', '<input id="mine" value="my own words"><main>')),
    );
    await page.focus('#mine');
    await page.evaluate(() => document.querySelector('input')!.select());
    await pressShortcut(page);
    await expectNotice(page, /in a field/);
    expect(await stored(page)).toEqual([]);
  });

  it('of a whole book', async () => {
    const page = await open(serve(article('A line of the story of Kraken. '.repeat(400))));
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('main')!));
    await pressShortcut(page);
    await expectNotice(page, /12,?\d{3} characters are selected and a pin holds 4,?000/);
    expect(await stored(page)).toEqual([]);
  });
});

describe('a pin stays', () => {
  it('over a reload, on the same words though the page has grown', async () => {
    const url = serve();
    const page = await open(url);
    await pinBySelection(page, 'the summons was too broad');
    stage().pages.set(url, { body: article(`Breaking news.\n${STORY}\nMore to come.`) });
    await page.reload();
    await expectPinned(page, 'the summons was too broad');
  });

  it('under an address with other tracking keys', async () => {
    const url = serve();
    await pinBySelection(await open(url), 'it will rain');
    await expectPinned(await open(`${url}?utm_source=letter&fbclid=x#part`), 'it will rain');
  });

  it('with its address where a page becomes another without a load', async () => {
    const page = await open();
    await pinBySelection(page, 'it will rain');
    await page.evaluate(() => history.pushState(null, '', `${location.pathname}/next`));
    await expectPinned(page);
    await page.evaluate(() => history.back());
    await expectPinned(page, 'it will rain');
  });

  it('when the background is stopped', async () => {
    const page = await open();
    await pinBySelection(page, 'it will rain');
    await stopBackground();
    await page.bringToFront();
    await page.reload();
    await expectPinned(page, 'it will rain');
    expect(await stored(page)).toHaveLength(1);
  });

  it('beside that of another tab on the same page, and both show both', async () => {
    const url = serve();
    const [one, other] = [await open(url), await open(url)];
    await pinBySelection(one, 'it will rain');
    await other.bringToFront();
    await pinBySelection(other, 'the summons was too broad');
    for (const page of [one, other]) {
      await page.bringToFront();
      await expectPinned(page, 'the summons was too broad', 'it will rain');
    }
    expect(await stored(one)).toHaveLength(2);
  });
});

describe('the list in the popup', () => {
  it('goes to a pin', async () => {
    const filler = 'A line of the story.\n'.repeat(200);
    const page = await open(serve(article(`${filler}${STORY}`)));
    await pinBySelection(page, 'it will rain');
    await page.evaluate(() => scrollTo(0, 0));
    const popup = await openPopup(stage(), page);
    await popup.waitForSelector('[data-pin] [data-action="go"]');
    await press(popup, '[data-pin] [data-action="go"]');
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  });

  it('copies a pin with its source and date', async () => {
    const page = await open();
    await pinBySelection(page, 'it will rain');
    const popup = await openPopup(stage(), page);
    await popup.waitForSelector('[data-pin] [data-action="copy"]');
    // The clipboard of a headless browser is closed to tests; what is put into it is caught.
    await popup.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.body.dataset.copied = text;
      };
    });
    await press(popup, '[data-pin] [data-action="copy"]');
    await expect.poll(() => textOf(popup, '[data-pins-status]')).toMatch(/^Copied/);
    expect(await popup.evaluate(() => document.body.dataset.copied)).toMatch(
      new RegExp(`^“it will rain”\n\nThe news\n${page.url()}\nPinned on .*\\d{4}$`),
    );
  });

  it('removes a pin from page and list, and brings it back, note and all', async () => {
    const page = await open();
    await pinBySelection(page, 'it will rain');
    await askBackground(stage().browser, 'setPinNote', {
      id: (await stored(page))[0]!.id,
      note: 'Ask about this.',
    });
    const popup = await openPopup(stage(), page);
    await popup.waitForSelector('[data-pin] [data-action="remove"]');
    await press(popup, '[data-pin] [data-action="remove"]');
    await popup.waitForSelector('[data-pin][data-place="removed"]');
    await expect
      .poll(() => popup.evaluate(() => (document.activeElement as HTMLElement).dataset.action))
      .toBe('restore');
    await page.bringToFront();
    await expectPinned(page);
    // A popup that was closed meanwhile offers it still.
    await popup.close();
    const again = await openPopup(stage(), page);
    await again.waitForSelector('[data-action="restore"]');
    await press(again, '[data-action="restore"]');
    await again.waitForSelector('[data-pin][data-place="anchored"]');
    expect(await textOf(again, '[data-note]')).toBe('Ask about this.');
    await page.bringToFront();
    await expectPinned(page, 'it will rain');
  });

  it('says that the words are gone, with the words, and when they are back', async () => {
    const url = serve();
    const page = await open(url);
    await pinBySelection(page, 'the summons was too broad');
    stage().pages.set(url, { body: article('Kraken and the IRS. The story was withdrawn.') });
    await page.reload();
    await readView(stage(), page);
    const popup = await openPopup(stage(), page);
    await expect.poll(() => places(popup)).toEqual(['orphan']);
    const text = await textOf(popup, '[data-pin]');
    expect(text).toContain('The words of this pin are not found on this page now.');
    expect(text).toContain('the summons was too broad');
    expect(await popup.evaluate(() => document.querySelector('[data-action="go"]'))).toBeNull();
    stage().pages.set(url, { body: article() });
    await page.reload();
    await expect.poll(() => places(popup), { timeout: 15_000 }).toEqual(['anchored']);
  });

  it('says that the words are there but not surely the place', async () => {
    const url = serve();
    const page = await open(url);
    await pinBySelection(page, 'rain');
    stage().pages.set(url, { body: article('Kraken again.\nThe rain in Spain, and Kraken.') });
    await page.reload();
    const popup = await openPopup(stage(), page);
    await expect.poll(() => places(popup), { timeout: 15_000 }).toEqual(['ambiguous']);
    await page.bringToFront();
    await expectPinned(page);
  });
});

describe('a note', () => {
  async function openNote(page: Page): Promise<Page> {
    const popup = await openPopup(stage(), page);
    await popup.waitForSelector('[data-pin] [data-action="note"]');
    await press(popup, '[data-action="note"]');
    await popup.waitForSelector('textarea');
    await popup.bringToFront();
    return popup;
  }
  const bodies = async (page: Page) =>
    (await stored(page)).map(({ body }) => body?.[0]?.value ?? '');

  it('is saved by Ctrl and Enter', async () => {
    const page = await open();
    await pinBySelection(page, 'it will rain');
    const popup = await openNote(page);
    await popup.type('textarea', 'Ask about this.\nTwice.');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('Enter');
    await popup.keyboard.up('Control');
    await expect.poll(() => textOf(popup, '[data-note]')).toBe('Ask about this. Twice.');
    expect(await bodies(page)).toEqual(['Ask about this.\nTwice.']);
  });

  it('is saved when the field is left', async () => {
    const page = await open();
    await pinBySelection(page, 'it will rain');
    const popup = await openNote(page);
    await popup.type('textarea', 'Left');
    await popup.evaluate(() => document.querySelector('textarea')!.blur());
    await expect.poll(() => bodies(page)).toEqual(['Left']);
  });

  it('is put aside by Escape, not saved, and there when the popup opens again', async () => {
    const page = await open();
    await pinBySelection(page, 'it will rain');
    const popup = await openNote(page);
    await popup.type('textarea', 'Half a');
    await popup.keyboard.press('Escape');
    await expect.poll(() => textOf(popup, '[data-pin]')).toContain('A draft of a note');
    expect(await bodies(page)).toEqual(['']);
    await popup.close();
    const again = await openPopup(stage(), page);
    await expect.poll(() => textOf(again, '[data-pin]')).toContain('A draft of a note');
    await press(again, '[data-action="note"]');
    await expect
      .poll(() => again.evaluate(() => document.querySelector('textarea')?.value))
      .toBe('Half a');
  });

  it('is saved when the popup is closed while it is typed', async () => {
    const page = await open();
    await pinBySelection(page, 'it will rain');
    const popup = await openNote(page);
    await popup.type('textarea', 'In a hurry');
    await popup.close();
    await openPopup(stage(), page);
    await expect.poll(() => bodies(page)).toEqual(['In a hurry']);
  });
});

it('the page is told nothing of pins but what is painted', async () => {
  const page = await open();
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const type of ['message', 'messageerror', 'storage', 'focusin', 'keydown', 'copy']) {
      addEventListener(type, (event) => heard.push(event.type), true);
    }
  });
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await pinBySelection(page, 'it will rain');
  const popup = await openPopup(stage(), page);
  await popup.waitForSelector('[data-pin]');
  await askBackground(stage().browser, 'setPinNote', {
    id: (await stored(page))[0]!.id,
    note: 'a secret of mine',
  });
  await page.bringToFront();
  await expect.poll(() => notice(page), { timeout: 20_000 }).toBe('');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
});

describe('pictures', () => {
  it.each([
    ['light', 'en'],
    ['dark', 'en'],
    ['light', 'ar'],
  ] as const)('of a page with pins, %s, %s', async (scheme, lang) => {
    const text =
      lang === 'ar'
        ? 'طلبت دائرة الإيرادات الداخلية الأمريكية من منصة كراكن بيانات العملاء.\nوقالت كراكن إن الطلب واسع جدا، وإنها ستجيب أمام المحكمة.\nتأتي هذه القضية بعد سنوات.'
        : STORY;
    const page = await open(serve(toArticlePage({ title: 'The news', lang, text })));
    if (kind === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    }
    await pinBySelection(page, lang === 'ar' ? 'إن الطلب واسع جدا' : 'the summons was too broad');
    await pinBySelection(page, lang === 'ar' ? 'كراكن' : 'asked Kraken in 2021');
    await page.evaluate(() => getSelection()!.removeAllRanges());
    mkdirSync('out', { recursive: true });
    await page.screenshot({ path: `out/pins-${kind}-${lang}-${scheme}.png` });
    const popup = await openPopup(stage(), page);
    await popup.setViewport({ width: 720, height: 600 });
    if (kind === 'chromium') {
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    }
    await expect.poll(() => places(popup)).toEqual(['anchored', 'anchored']);
    await press(popup, '[data-pin]:nth-child(2) [data-action="note"]');
    await popup.waitForSelector('textarea');
    await popup.type('textarea', 'Ask about this.');
    await popup.screenshot({ path: `out/pins-${kind}-${lang}-${scheme}-popup.png` });
  });
});
