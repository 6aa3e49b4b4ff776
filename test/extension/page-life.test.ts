/** A page that changes, and a page that listens: marks follow, and nothing of ours can be heard. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { toArticlePage } from '../../lib/node/article-page';
import { boxOfText, readCard, readMarks } from '../../lib/node/page-marks';
import { until } from '../../lib/node/until';
import { HOST, readView, show, useStage } from './stage';

const stage = useStage();

const article = (text: string) => toArticlePage({ title: 'News', lang: 'en', text });
const marked = async (page: Page) => (await readMarks(page)).map((mark) => mark.text);

it('follows added, changed and removed text', async () => {
  const page = await show(stage(), article('Coinbase spoke.\nNothing here.'));
  await expect.poll(() => marked(page)).toEqual(['Coinbase']);
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = 'Then Bitstamp spoke.';
    document.querySelector('main')!.append(added);
  });
  await expect.poll(() => marked(page)).toEqual(['Coinbase', 'Bitstamp']);
  await page.evaluate(() => {
    document.querySelectorAll('p')[1]!.firstChild!.nodeValue = 'Now Bitfinex is here.';
  });
  await expect.poll(() => marked(page)).toEqual(['Coinbase', 'Bitfinex', 'Bitstamp']);
  await page.evaluate(() => document.querySelector('p')!.remove());
  await expect.poll(() => marked(page)).toEqual(['Bitfinex', 'Bitstamp']);
  await page.evaluate(() => document.querySelector('main')!.replaceChildren());
  await expect.poll(() => marked(page)).toEqual([]);
});

it('reads open shadow roots, those attached late included', async () => {
  const page = await show(stage(), article('Coinbase spoke.'));
  await expect.poll(() => marked(page)).toEqual(['Coinbase']);
  await page.evaluate(() => {
    const host = document.createElement('div');
    document.querySelector('main')!.append(host);
    const inside = document.createElement('p');
    inside.textContent = 'Bitstamp spoke in the shadow.';
    host.attachShadow({ mode: 'open' }).append(inside);
  });
  await expect.poll(async () => (await marked(page)).sort()).toEqual(['Bitstamp', 'Coinbase']);
});

it('follows a navigation without a load', async () => {
  const page = await show(stage(), article('Coinbase spoke.'));
  await readView(stage(), page);
  await page.evaluate(() => {
    history.pushState({}, '', '/another-story');
    document.title = 'Another story';
    document.querySelector('p')!.textContent = 'Bitstamp and Bitfinex spoke.';
  });
  await expect.poll(() => marked(page)).toEqual(['Bitstamp', 'Bitfinex']);
  await expect
    .poll(async () => (await readView(stage(), page)).frames[0]?.report)
    .toMatchObject({
      url: `${HOST}/another-story`,
      digest: { counts: { bitstamp: 1, bitfinex: 1 } },
    });
});

/** Writes down every event that no person and no browser made, every message, and every change of the page. */
const LISTENING = `<script>
  window.heard = [];
  const own = ['message', 'messageerror', 'wxt:content-script-started', 'wxt:locationchange'];
  for (const target of [window, document, HTMLElement.prototype]) {
    const names = [];
    for (const name in target) if (name.startsWith('on')) names.push(name.slice(2));
    for (const name of [...own, ...names]) {
      const at = target === HTMLElement.prototype ? document.documentElement : target;
      at.addEventListener(name, (event) => {
        if (!event.isTrusted || own.includes(name)) window.heard.push(name);
      }, true);
    }
  }
  const post = window.postMessage;
  const dispatch = EventTarget.prototype.dispatchEvent;
  window.postMessage = function () { window.heard.push('postMessage'); return post.apply(this, arguments); };
  EventTarget.prototype.dispatchEvent = function (event) { window.heard.push(event.type); return dispatch.call(this, event); };
  addEventListener('DOMContentLoaded', () => {
    window.names = Object.getOwnPropertyNames(window).sort().join();
    window.before = document.documentElement.outerHTML;
    new MutationObserver((records) => window.heard.push(...records.map((each) => each.type)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;

it('lets the page hear nothing and leaves its content byte for byte', async () => {
  const html = article('Kraken and the IRS.\nBinance too.').replace(
    '</head>',
    `${LISTENING}</head>`,
  );
  const page = await show(stage(), html);
  await expect.poll(() => marked(page)).toEqual(['Kraken', 'IRS', 'Binance']);
  await readView(stage(), page);
  const state = await page.evaluate(() => {
    const own = window as unknown as { heard: string[]; names: string; before: string };
    return {
      heard: own.heard,
      sameNames:
        Object.getOwnPropertyNames(window)
          .sort()
          .join()
          .replace(/names,|before,/g, '') === own.names.replace(/names,|before,/g, ''),
      sameContent: document.documentElement.outerHTML === own.before,
    };
  });
  expect(state).toEqual({ heard: [], sameNames: true, sameContent: true });
});

it('takes the card away without a trace', async () => {
  const page = await show(stage(), article('Kraken and the IRS.'));
  await expect.poll(() => marked(page)).toEqual(['Kraken', 'IRS']);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await page.bringToFront();
  const box = (await boxOfText(page, 'Kraken'))!;
  await page.mouse.move(box.x + 5, box.y + 5);
  await until(() => readCard(stage().browser, page), 'the card');
  await page.keyboard.press('Escape');
  await expect.poll(() => readCard(stage().browser, page)).toBeUndefined();
  await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

it('draws another name for its marks on every load', async () => {
  const nameOf = async () => {
    const page = await show(stage(), article('Kraken and the IRS.'));
    await expect.poll(() => marked(page)).toHaveLength(2);
    return page.evaluate(() => [...CSS.highlights.keys()].join());
  };
  expect(await nameOf()).not.toBe(await nameOf());
});
