/** What the extension adds to the load of a page that does nothing itself. */
import type { BenchPage } from '../bench-pages';
import { type Trace, traced } from './trace';
import { compare, type Pair, type Twins } from './twins';

/** Milliseconds after the load event that still count as load: the last look at the page is in them. */
const AFTER_LOAD = 2_500;
/** Milliseconds after which a page that has no mark gets none. */
const NO_MARK = 10_000;

export interface Load {
  page: string;
  pair: Pair<Trace>;
}

export const measureLoad = async (
  twins: Twins,
  page: BenchPage,
  runs: number,
  throttling: number,
): Promise<Load> => ({
  page: page.name,
  pair: await twins.measure(page.html, runs, throttling, ({ tab, url }) =>
    traced(tab, async () => {
      await tab.goto(url, { waitUntil: 'load' });
      await pass(AFTER_LOAD);
    }),
  ),
});

const pass = (ms: number) => new Promise((passed) => setTimeout(passed, ms));

export const addedBusy = ({ pair }: Load): number => compare(pair, ({ busy }) => busy).added;

/** Milliseconds from the text being there to the first mark; NaN where there is none. */
export const measureFirstMark = async (
  twins: Twins,
  page: BenchPage,
  runs: number,
  throttling: number,
): Promise<number[]> => {
  const { ours } = await twins.measure(page.html, runs, throttling, async ({ tab, url }) => {
    await tab.evaluateOnNewDocument(watchForMark);
    await tab.goto(url, { waitUntil: 'load' });
    const marked = await tab
      .waitForFunction('globalThis.benchMarked', { timeout: NO_MARK })
      .catch(() => undefined);
    return marked ? Number(await marked.jsonValue()) : Number.NaN;
  });
  return ours;
};

/** In the page: looks at every turn whether there is a mark. */
function watchForMark(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const begun = performance.now();
    const look = () => {
      if (CSS.highlights.size === 0) setTimeout(look, 4);
      else Object.assign(globalThis, { benchMarked: performance.now() - begun });
    };
    look();
  });
}
