/** What the extension costs on pages that change, and on one that does not. */
import type { Page } from 'puppeteer-core';
import { memoryOf } from '../bench-browser';
import type { BenchPage } from '../bench-pages';
import { traced } from './trace';
import type { Twins } from './twins';

/** Milliseconds after which a page is at rest: two late looks at it lie before. */
const AT_REST = 6_000;
const IDLE = 5_000;
/** Of the page that grows. */
const GROWING = 5_000;
export const NODES_A_SECOND = 1_000;
export const MARKS = 5_000;
export const CHANGES = 2_000;
export const TICKS = 100_000;
/** A wait for marks that never come. */
const NO_MARKS = 60_000;

const pass = (ms: number) => new Promise((passed) => setTimeout(passed, ms));

const pageOf = (inside: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Living</title><main>${inside}</main></html>`;

async function whenMarked(tab: Page, count: number): Promise<void> {
  await tab.waitForFunction(
    (wanted: number) => {
      let size = 0;
      for (const highlight of CSS.highlights.values()) size += highlight.size;
      return size >= wanted;
    },
    { timeout: NO_MARKS, polling: 100 },
    count,
  );
}

/** Whether the tab's browser is the one that marks: told by a first mark coming. */
async function isMarked(tab: Page): Promise<boolean> {
  return tab
    .waitForFunction('CSS.highlights.size > 0', { timeout: 5_000, polling: 50 })
    .then(() => true)
    .catch(() => false);
}

/** Share of a core while the page adds 1,000 nodes a second, and ms until each name among them is marked. */
export const measureGrowing = (twins: Twins, runs: number, throttling: number) =>
  twins.measure(
    pageOf('<p>Coinbase answered the request.</p>'),
    runs,
    throttling,
    async ({ tab, url }) => {
      await tab.goto(url, { waitUntil: 'load' });
      await isMarked(tab);
      let delays: number[] = [];
      const { busy } = await traced(tab, async () => {
        delays = await tab.evaluate(grow, GROWING, NODES_A_SECOND);
      });
      return {
        share: (busy / GROWING) * 100,
        delay: delays.length > 0 ? Math.max(...delays) : Number.NaN,
      };
    },
  );

/** In the page: adds paragraphs, a name in every half second's first. */
function grow(lasting: number, perSecond: number): Promise<number[]> {
  const list = document.querySelector('main') as Element;
  const sizeOf = () => {
    let size = 0;
    for (const highlight of CSS.highlights.values()) size += highlight.size;
    return size;
  };
  return new Promise((resolve) => {
    const begun = performance.now();
    const delays: number[] = [];
    let added = 0;
    let named = 0;
    let waiting: { since: number; size: number } | undefined;
    const tick = () => {
      const now = performance.now();
      if (waiting && sizeOf() > waiting.size) {
        delays.push(now - waiting.since);
        waiting = undefined;
      }
      if (now - begun >= lasting) {
        clearInterval(timer);
        resolve(delays);
        return;
      }
      const due = Math.floor(((now - begun) / 1_000) * perSecond);
      for (; added < due; added += 2) {
        const line = document.createElement('p');
        const isNamed = now - begun >= named * 500;
        line.textContent = isNamed
          ? `Coinbase told of request ${added}.`
          : `The weather of day ${added} was fair.`;
        if (isNamed) {
          named += 1;
          waiting ??= { since: now, size: sizeOf() };
        }
        // An element and its text: two nodes.
        list.append(line);
      }
    };
    const timer = setInterval(tick, 10);
  });
}

/** Milliseconds that the page takes for its own inserts and removals among marks. */
export const measureOwnWork = (twins: Twins, runs: number, throttling: number) =>
  twins.measure(
    pageOf(
      `<ul>${Array.from({ length: MARKS }, (_, index) => `<li>Coinbase answered request ${index}.</li>`).join('')}</ul>`,
    ),
    runs,
    throttling,
    async ({ tab, url }) => {
      await tab.goto(url, { waitUntil: 'load' });
      const ours = await isMarked(tab);
      if (ours) await whenMarked(tab, MARKS);
      await pass(AT_REST);
      // One task, by the time that the thread was at work: others may have the core meanwhile.
      const { longestScript } = await traced(tab, () => tab.evaluate(edit, CHANGES));
      return longestScript;
    },
  );

/** In the page: a line comes, another goes, all over the list, until the page has been laid out. */
async function edit(changes: number): Promise<void> {
  const list = document.querySelector('ul') as Element;
  const lines = [...list.children];
  for (let index = 0; index < changes / 2; index += 1) {
    const line = document.createElement('li');
    line.textContent = `A line of no name, ${index}.`;
    list.insertBefore(line, lines[(index * 37) % lines.length] as Element);
    const gone = (index * 259 + 1) % lines.length;
    // Another line takes its place, so that none is asked for twice.
    lines[gone]?.remove();
    lines[gone] = line;
  }
  // What waits for the end of the task is the page's wait too: our observer is called there.
  await undefined;
  list.getBoundingClientRect();
}

/** A page at rest: what its thread does, and what was asked to be done later. */
export const measureIdle = (twins: Twins, page: BenchPage, runs: number) =>
  twins.measure(page.html, runs, 1, async ({ tab, url }) => {
    await tab.goto(url, { waitUntil: 'load' });
    await pass(AT_REST);
    return traced(tab, async () => {
      await pass(IDLE);
    });
  });

/** Bytes of all scripts of a page at rest. */
export const measureMemory = (twins: Twins, page: BenchPage, runs: number) =>
  twins.measure(page.html, runs, 1, async ({ tab, url }) => {
    await tab.goto(url, { waitUntil: 'load' });
    await pass(AT_REST);
    return memoryOf(tab);
  });

/** Bytes that a ticker's page has grown by from the first tenth of its changes to the last. */
export const measureTicker = (twins: Twins, runs: number) =>
  twins.measure(
    pageOf(`<p id="ticker">Coinbase</p><p>Coinbase answered the request.</p>`),
    runs,
    1,
    async ({ tab, url }) => {
      await tab.goto(url, { waitUntil: 'load' });
      await isMarked(tab);
      await tab.evaluate(tickOn, TICKS / 10);
      await pass(AT_REST);
      const before = await memoryOf(tab);
      await tab.evaluate(tickOn, TICKS);
      await pass(AT_REST);
      return (await memoryOf(tab)) - before;
    },
  );

/** In the page: a price changes, by text and by element in turns. */
async function tickOn(changes: number): Promise<void> {
  const ticker = document.querySelector('#ticker') as Element;
  for (let index = 0; index < changes; index += 1) {
    if (index % 2 === 0) ticker.textContent = `Coinbase ${index}`;
    else (ticker.firstChild as Text).data = `Binance ${index}`;
    if (index % 100 === 99) await new Promise((later) => setTimeout(later, 4));
  }
}
