/**
 * What a page can learn of us, tried from the page's own world in each way we know of. `SECURITY.md`
 * and the extension's privacy page say the same in words: nothing without a mark; with marks, their
 * places and a sheet; with a card, one closed element.
 */
import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, inject, it } from 'vitest';
import { toArticlePage } from '../../lib/node/article-page';
import { boxOfText, type Card, readCard, readMarks } from '../../lib/node/page-marks';
import { until } from '../../lib/node/until';
import { HOST, readView, show, useStage } from './stage';

const stage = useStage();

/** Before our script comes: notes what could be heard or caught of it. */
const LISTENING = `<script>
  window.heard = [];
  const say = (what) => window.heard.push(what);
  for (const type of ['message', 'messageerror', 'storage', 'securitypolicyviolation', 'error', 'unhandledrejection', 'rejectionhandled'])
    addEventListener(type, () => say(type), true);
  for (const [owner, names] of [
    [Element.prototype, ['attachShadow', 'append', 'setAttribute', 'insertAdjacentElement', 'attachInternals']],
    [Node.prototype, ['appendChild', 'insertBefore']],
    [Document.prototype, ['createElement', 'createElementNS', 'elementFromPoint']],
    [EventTarget.prototype, ['dispatchEvent', 'addEventListener']],
    [CSSStyleSheet.prototype, ['replaceSync', 'replace', 'insertRule']],
    [window, ['getComputedStyle', 'getSelection', 'postMessage', 'requestIdleCallback', 'fetch', 'MutationObserver', 'Highlight', 'StaticRange', 'BroadcastChannel']],
  ]) for (const name of names) {
    const own = owner[name];
    if (!own) continue;
    owner[name] = new Proxy(own, {
      apply: (f, self, words) => { say('call of ' + name); return Reflect.apply(f, self, words); },
      construct: (f, words) => { say('new ' + name); return Reflect.construct(f, words); },
    });
  }
  window.globalsBefore = new Set(Object.getOwnPropertyNames(window));
  window.globalsBefore.add('globalsBefore');
</script>`;

const article = (text: string): string =>
  toArticlePage({ title: 'News', lang: 'en', text }).replace('</head>', `${LISTENING}</head>`);

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard);

/** All that a page can list without knowing where to look. */
const traces = (page: Page) =>
  page.evaluate(() => {
    const own = window as unknown as {
      globalsBefore: Set<string>;
      chrome?: object;
      browser?: object;
    };
    const sheets = [...document.adoptedStyleSheets];
    return {
      highlights: CSS.highlights.size,
      adopted: document.adoptedStyleSheets.length,
      rules: sheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join(' ')),
      elements: [...document.documentElement.children].map((each) => each.localName),
      globals: Object.getOwnPropertyNames(window).filter((name) => !own.globalsBefore.has(name)),
      api: [
        ...(own.browser ? ['browser'] : []),
        ...Object.keys(own.chrome ?? {}).filter((name) => /runtime|storage|extension/.test(name)),
      ],
      loaded: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /extension:/.test(name)),
      animations: document.getAnimations().length,
      fonts: document.fonts.size,
      stored: [localStorage.length, sessionStorage.length, document.cookie],
    };
  });

const NOTHING = {
  highlights: 0,
  adopted: 0,
  rules: [],
  elements: ['head', 'body'],
  globals: [],
  api: [],
  loaded: [],
  animations: 0,
  fonts: 0,
  stored: [0, 0, ''],
};

async function open(text: string, marks: number): Promise<Page> {
  const page = await show(stage(), article(text));
  await readView(stage(), page);
  await expect.poll(() => readMarks(page)).toHaveLength(marks);
  await page.bringToFront();
  return page;
}

const STORY = 'Kraken fights a summons of the IRS.';

/** Opens the card as a reader does. */
async function openCard(page: Page): Promise<Card> {
  const { x, y } = (await boxOfText(page, 'Kraken'))!;
  await page.mouse.move(x + 5, y + 5);
  return until(() => readCard(stage().browser, page), 'the card to open');
}

it('without a mark a page learns nothing', async () => {
  const page = await open('The weather will be fine.', 0);
  expect(await traces(page)).toEqual(NOTHING);
  expect(await heard(page)).toEqual([]);
});

it('no file of ours answers a page, whatever way it asks', async () => {
  const page = await open('The weather will be fine.', 0);
  const files = readdirSync(inject('buildFolder'), { recursive: true, encoding: 'utf8' });
  const addresses = files
    .filter((file) => file.includes('.'))
    .map((file) => stage().browser.origin + file);
  const got = await page.evaluate(async (urls) => {
    const load = (tag: 'img' | 'script' | 'link', url: string) =>
      new Promise<boolean>((done) => {
        const element = document.createElement(tag);
        element.addEventListener('load', () => done(true));
        element.addEventListener('error', () => done(false));
        if (element instanceof HTMLLinkElement) {
          element.rel = 'stylesheet';
          element.href = url;
        } else element.src = url;
        document.body.append(element);
      });
    const answers: string[] = [];
    for (const url of urls) {
      const fetched = await fetch(url).then(
        () => true,
        () => false,
      );
      const tries = [
        fetched,
        ...(await Promise.all((['img', 'script', 'link'] as const).map((tag) => load(tag, url)))),
      ];
      if (tries.some(Boolean)) answers.push(url);
    }
    return { asked: urls.length, answers };
  }, addresses);
  expect(got.asked).toBeGreaterThan(10);
  expect(got.answers).toEqual([]);
});

it('nobody of ours answers a message of a page', async () => {
  const page = await open(STORY, 2);
  const answers = await page.evaluate(async (id) => {
    const answered: unknown[] = [];
    addEventListener('message', ({ data, source }) => {
      if (source !== window || !(data as { mine?: true })?.mine) answered.push(data);
    });
    const own = (
      window as unknown as {
        chrome?: { runtime?: { sendMessage?: (...words: unknown[]) => unknown } };
      }
    ).chrome?.runtime;
    const message = { to: 'background', name: 'getPage', request: { tabId: 1 } };
    postMessage({ mine: true, ...message }, '*');
    postMessage({ mine: true, to: 'page', name: 'nextMention', request: {} }, '*');
    new BroadcastChannel('sidelight').postMessage(message);
    for (const type of [`${id}:content:started`, 'wxt:content-script-started', 'sidelight'])
      for (const target of [window, document])
        target.dispatchEvent(new CustomEvent(type, { detail: message }));
    try {
      answered.push(
        ...[await own?.sendMessage?.(id, message)].filter((answer) => answer !== undefined),
      );
    } catch {
      // As it must be: the browser lets no page speak to us.
    }
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return answered;
  }, stage().browser.extensionId);
  expect(answers).toEqual([]);
  expect(await readCard(stage().browser, page)).toBeUndefined();
});

it('with marks it learns their places, a name drawn at random and a sheet', async () => {
  const page = await open(STORY, 2);
  const seen = await traces(page);
  const name = await page.evaluate(() => [...CSS.highlights.keys()].join());
  expect(name).toMatch(/^[a-z][a-z0-9-]{7,}$/i);
  expect(name).not.toMatch(/sidelight|kraken|irs/i);
  expect(seen).toEqual({ ...NOTHING, highlights: 1, adopted: 1, rules: [expect.any(String)] });
  expect(seen.rules[0]).toMatch(/^@media not print \{\s*::highlight\([\w-]+\) \{[^}]*\}\s*\}$/);
  const ranges = await page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => [
        Object.prototype.toString.call(range),
        Object.getOwnPropertyNames(range).join(),
        range.startContainer.nodeValue?.slice(range.startOffset, range.endOffset),
      ]),
    ),
  );
  expect(ranges.map(([kind]) => kind)).toEqual(['[object StaticRange]', '[object StaticRange]']);
  expect(ranges.map(([, extra]) => extra)).toEqual(['', '']);
  expect(ranges.map(([, , words]) => words).sort()).toEqual(['IRS', 'Kraken']);
  expect(await heard(page)).toEqual([]);
});

it('with a card open it learns that there is one element, and nothing that the card says', async () => {
  const page = await open(STORY, 2);
  const { text, box } = await openCard(page);
  const line = text.split('\n').find((each) => each.includes('Payward'))!;
  const caught = await heard(page);
  const seen = await page.evaluate(
    ({ words, x, y }) => {
      type Finder = { find(words: string): boolean };
      const host = document.documentElement.lastElementChild as HTMLElement;
      const at = document.elementFromPoint(x, y);
      const caret = document.caretPositionFromPoint?.(x, y);
      // Browsers find words in closed roots: who guesses them learns that they are there, no more.
      (window as unknown as Finder).find(words);
      const paths: string[] = [];
      document.addEventListener(
        'pointermove',
        (event) => paths.push(...event.composedPath().map(String)),
        true,
      );
      return {
        elements: [...document.documentElement.children].map((each) => each.localName),
        attributes: host
          .getAttributeNames()
          .filter((name) => name !== 'style' && name !== 'popover'),
        children: host.childNodes.length,
        open: host.shadowRoot,
        texts: [
          host.textContent,
          host.innerText,
          document.documentElement.innerText.includes(words),
          document.documentElement.textContent?.includes(words),
        ],
        serialized: host.getHTML({ serializableShadowRoots: true }),
        isHost: at === host,
        caretInside: caret
          ? host !== caret.offsetNode &&
            !document.body.contains(caret.offsetNode) &&
            document.documentElement !== caret.offsetNode
          : false,
        animations: document.getAnimations().length,
      };
    },
    { words: line.slice(0, 30), x: box.x + box.width / 2, y: box.y + 30 },
  );
  expect(seen).toEqual({
    elements: ['head', 'body', expect.any(String)],
    attributes: [],
    children: 0,
    open: null,
    texts: ['', '', false, false],
    serialized: '',
    isHost: true,
    caretInside: false,
    animations: 0,
  });
  expect(caught).toEqual([]);
});

it('events that a page makes up do nothing at the card', async () => {
  const page = await open(STORY, 2);
  // None opens it.
  const box = (await boxOfText(page, 'Kraken'))!;
  const fake = (x: number, y: number) =>
    page.evaluate(
      ({ clientX, clientY }) => {
        const init = {
          bubbles: true,
          composed: true,
          cancelable: true,
          clientX,
          clientY,
          view: window,
        };
        const targets = [
          document.elementFromPoint(clientX, clientY),
          document.documentElement.lastElementChild,
          document,
          window,
        ];
        for (const target of targets) {
          for (const type of [
            'pointerover',
            'pointerenter',
            'pointermove',
            'pointerdown',
            'pointerup',
            'pointerleave',
            'click',
          ])
            target?.dispatchEvent(new PointerEvent(type, { ...init, pointerType: 'mouse' }));
          for (const type of [
            'mouseover',
            'mousemove',
            'mousedown',
            'mouseup',
            'click',
            'contextmenu',
          ])
            target?.dispatchEvent(new MouseEvent(type, init));
          for (const key of ['Escape', 'Enter', 'Tab', ' ', 'M'])
            target?.dispatchEvent(
              new KeyboardEvent('keydown', {
                ...init,
                key,
                altKey: key === 'M',
                shiftKey: key === 'M',
              }),
            );
          for (const type of [
            'focus',
            'blur',
            'scroll',
            'resize',
            'visibilitychange',
            'prerenderingchange',
          ])
            target?.dispatchEvent(new Event(type, init));
        }
        (document.documentElement.lastElementChild as HTMLElement).click();
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      },
      { clientX: x, clientY: y },
    );
  await fake(box.x + 5, box.y + 5);
  expect(await readCard(stage().browser, page)).toBeUndefined();
  // None closes it, and none presses what is in it.
  const card = await openCard(page);
  for (const control of card.controls) {
    await fake(control.box.x + control.box.width / 2, control.box.y + control.box.height / 2);
  }
  const after = await readCard(stage().browser, page);
  expect(after?.text).toBe(card.text);
  expect(
    stage()
      .browser.driver.targets()
      .some((target) => /popup\.html/.test(target.url())),
  ).toBe(false);
  expect(await readMarks(page)).toHaveLength(2);
});

it('a frame of another site learns nothing of the page around it, nor the page of the frame', async () => {
  const address = `${HOST.replace('news', 'other')}/framed`;
  const long = 'A story of more than two hundred characters needs words that say nothing. '.repeat(
    4,
  );
  stage().pages.set(address, { body: article(`Bitstamp spoke. ${long}`) });
  const page = await show(
    stage(),
    article(STORY).replace(
      '</main>',
      `</main><iframe src="${address}" width="500" height="400"></iframe>`,
    ),
  );
  await expect.poll(async () => (await readView(stage(), page)).frames.length).toBe(2);
  const frame = page.frames().find((each) => each.url() === address)!;
  const names = await frame.evaluate(() => [...CSS.highlights.keys()]);
  expect(names).toHaveLength(1);
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).not.toEqual(names);
  expect(await heard(page)).toEqual([]);
});

it('the page about privacy says the same, and the options lead to it', async () => {
  const { browser } = stage();
  const options = await browser.openOwnPage('options.html');
  const link = await options.waitForSelector('a[href="/privacy.html"]');
  expect(await link?.evaluate((each) => (each as HTMLAnchorElement).href)).toBe(
    `${browser.origin}privacy.html`,
  );
  const privacy = await browser.openOwnPage('privacy.html');
  await privacy.waitForSelector('#learned');
  const parts = await privacy.$$eval('section', (all) => all.map((each) => each.innerText));
  expect(parts).toHaveLength(3);
  expect(parts[0]).toContain('no code that speaks to a network');
  expect(parts[2]).toContain('A page without a mark learns nothing');
});
