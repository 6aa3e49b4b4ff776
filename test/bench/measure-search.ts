/** Measures the search and what it is compared with, each number on pages of their own. */
import type { Page } from 'puppeteer-core';
import { type BenchBrowser, memoryOf } from './bench-browser';
import type { BenchPage } from './bench-pages';
import { median } from './median';

/** Runs of each in one page of which the median is taken, and the turns that they are divided into. */
const WARM_RUNS = 15;
const WARM_TURNS = 3;

export interface Bundles {
  ours: string;
  /** The second part of ours, for pages that have a name. */
  senses: string;
  floor: string;
  marked: string;
}

export interface Timing {
  page: string;
  ours: number;
  floor: number;
  ratio: number;
  /** Names found by each. */
  found: [ours: number, floor: number];
  /** Of a cold run, in ms. */
  parts?: { unpack: number; start: number; read: number };
}

/** Lets the page ask for the second part of ours, as the page script asks the background. */
const offerSenses = (tab: Page, { senses }: Bundles) =>
  tab.exposeFunction('bringDecider', () => tab.evaluate(`${senses}\nvoid 0`));

/** Both in the same page, by turns, so that other work on the machine meets both alike. */
export function measureWarm(
  browser: BenchBrowser,
  page: BenchPage,
  bundles: Bundles,
  names: readonly string[],
): Promise<Timing> {
  return browser.onFreshPage(page, async (tab) => {
    type Warm = { ms: number[]; found: number };
    const time = async (code: string, call: string) =>
      (await tab.evaluate(`${code}\n${call}`)) as Warm;
    await offerSenses(tab, bundles);
    const [floors, own]: [number[], number[]] = [[], []];
    let found: [number, number] = [0, 0];
    for (let turn = 0; turn < WARM_TURNS; turn++) {
      const floor = await time(
        turn === 0 ? bundles.floor : '',
        `floor.warm(${JSON.stringify(names)}, ${WARM_RUNS / WARM_TURNS})`,
      );
      const ours = await time(
        turn === 0 ? bundles.ours : '',
        `ours.warm(${WARM_RUNS / WARM_TURNS})`,
      );
      floors.push(...floor.ms);
      own.push(...ours.ms);
      found = [ours.found, floor.found];
    }
    return {
      page: page.name,
      ours: median(own),
      floor: median(floors),
      ratio: median(own) / median(floors),
      found,
    };
  });
}

/** Each run in a page and a process that have run no script before. */
export async function measureCold(
  browser: BenchBrowser,
  page: BenchPage,
  bundles: Bundles,
  names: readonly string[],
  runs: number,
): Promise<Timing> {
  type Cold = { total: number; found: number; unpack: number; start: number; read: number };
  const first = 'const begun = performance.now();';
  const run = (code: string, call: string) =>
    browser.onFreshPage(page, async (tab) => {
      await offerSenses(tab, bundles);
      return (await tab.evaluate(`${first}\n${code}\n${call}`)) as Cold;
    });
  const ours: Cold[] = [];
  const floor: Cold[] = [];
  for (let count = 0; count < runs; count++) {
    ours.push(await run(bundles.ours, 'ours.cold(begun)'));
    floor.push(await run(bundles.floor, `floor.cold(begun, ${JSON.stringify(names)})`));
  }
  const of = (runs: Cold[], part: keyof Cold) => median(runs.map((each) => each[part]));
  return {
    page: page.name,
    ours: of(ours, 'total'),
    floor: of(floor, 'total'),
    ratio: of(ours, 'total') / of(floor, 'total'),
    found: [of(ours, 'found'), of(floor, 'found')],
    parts: { unpack: of(ours, 'unpack'), start: of(ours, 'start'), read: of(ours, 'read') },
  };
}

/** The longest slice of reading a page, and of deciding after it, in ms. */
export const measureSlices = (browser: BenchBrowser, page: BenchPage, bundles: Bundles) =>
  browser.onFreshPage(page, async (tab) => {
    await offerSenses(tab, bundles);
    const slices = (await tab.evaluate(`${bundles.ours}\nours.slices()`)) as {
      read: number;
      decide: number;
    };
    return { page: page.name, ...slices };
  });

export interface Size {
  /** Milliseconds of the start, the names parsed already. */
  start: number;
  /** Bytes that the started matcher holds. */
  memory: number;
  /** Milliseconds of a warm run. */
  warm: number;
}

/** @param packed names in place of ours, as JSON */
export const measureSize = (
  browser: BenchBrowser,
  page: BenchPage,
  bundles: Bundles,
  packed: string,
): Promise<Size> =>
  browser.onFreshPage(page, async (tab) => {
    await offerSenses(tab, bundles);
    await tab.evaluate(`${bundles.ours}\n${bundles.senses}\nvoid 0`);
    const before = await memoryOf(tab);
    const start = (await tab.evaluate(
      `ours.start(JSON.parse(${JSON.stringify(packed)}))`,
    )) as number;
    const memory = (await memoryOf(tab)) - before;
    const { ms } = (await tab.evaluate(`ours.warm(${WARM_RUNS})`)) as { ms: number[] };
    return { start, memory, warm: median(ms) };
  });

/** Milliseconds that mark.js takes for some of the names, once. */
export const measureMarked = (
  browser: BenchBrowser,
  page: BenchPage,
  { marked }: Bundles,
  names: readonly string[],
): Promise<number> =>
  browser.onFreshPage(
    page,
    async (tab) =>
      (await tab.evaluate(`${marked}\nmarked.once(${JSON.stringify(names)})`)) as number,
  );
