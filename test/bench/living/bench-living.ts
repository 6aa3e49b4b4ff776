/**
 * `npm run bench:pages`: what the built extension costs on pages, in a real Chromium, as tables in
 * Markdown. Words name the parts to measure; without any, all are. `--runs=3` takes medians of fewer
 * runs, `--every=4` of the saved pages every fourth.
 */
import { cpus, loadavg } from 'node:os';
import { createMatcher } from '@/lib/core/mention/matcher';
import { packMatchingData } from '@/lib/core/mention/pack';
import type { Entity } from '@/lib/core/model';
import { buildExtension } from '@/lib/node/build-extension';
import { findProjectRoot, readDataFiles } from '@/lib/node/data-files';
import { findOrInstallBrowser } from '@/lib/node/find-browser';
import { type BenchPage, generatePage, savedPages } from '../bench-pages';
import { median } from '../median';
import { ms, printTable, times } from '../print-table';
import {
  CHANGES,
  MARKS,
  measureGrowing,
  measureIdle,
  measureMemory,
  measureOwnWork,
  measureTicker,
  NODES_A_SECOND,
  TICKS,
} from './measure-life';
import { addedBusy, type Load, measureFirstMark, measureLoad } from './measure-load';
import type { Trace } from './trace';
import { compare, launchTwins, type Twins } from './twins';

const PARTS = ['load', 'mark', 'growing', 'work', 'idle', 'memory', 'ticker'] as const;
type Part = (typeof PARTS)[number];

const RUNS = 15;
/** As a telephone of some years ago. */
const THROTTLED = 4;

/** @returns the exit code */
export async function run(words: readonly string[]): Promise<number> {
  const numberOf = (option: string, other: number) =>
    Number(words.find((word) => word.startsWith(`${option}=`))?.split('=')[1] ?? other);
  const runs = numberOf('--runs', RUNS);
  const every = numberOf('--every', 1);
  const parts = words.filter((word) => !/^--(?:runs|every)=\d+$/.test(word));
  const unknown = parts.find((word) => !PARTS.includes(word as Part));
  if (unknown !== undefined || !(runs > 0) || !(every > 0)) {
    console.error(`There are the parts ${PARTS.join(', ')}, and --runs=15 and --every=1.`);
    return 2;
  }
  const isWanted = (part: Part) => parts.length === 0 || parts.includes(part);
  const root = findProjectRoot(process.cwd());
  const saved = savedPages(root);
  if (saved.length === 0) console.log('There are no saved pages here: generated ones alone.\n');
  const own = ownPages(root);
  const pages = [...own, ...saved.filter((_, index) => index % every === 0)];
  const largest = pages.reduce((a, b) => (b.html.length > a.html.length ? b : a));
  const installed = findOrInstallBrowser(['chromium'], console.log);
  const twins = await launchTwins(installed, buildExtension('chromium'));
  const [cpu] = cpus();
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${twins.version}, ${cpus().length} × ${cpu?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}; medians of ${runs} runs.`,
  );
  try {
    if (isWanted('load')) {
      await benchLoad(twins, pages, runs, 1);
      await benchLoad(twins, pages, runs, THROTTLED);
    }
    if (isWanted('mark')) await benchMark(twins, own, runs);
    if (isWanted('growing')) await benchGrowing(twins, runs);
    if (isWanted('work')) await benchWork(twins, runs);
    if (isWanted('idle')) await benchIdle(twins, own[0] as BenchPage, runs);
    if (isWanted('memory')) await benchMemory(twins, largest, runs);
    if (isWanted('ticker')) await benchTicker(twins, runs);
  } finally {
    await twins.close();
  }
  console.log(`\nLoad at the end: ${loadavg()[0]?.toFixed(1)}.`);
  return 0;
}

/** Pages of words, a name among them now and then. */
function ownPages(root: string): BenchPage[] {
  const entities = readDataFiles(root)
    .files.filter(({ kind }) => kind === 'entity')
    .map(({ value }) => value as Entity);
  const { scan } = createMatcher(packMatchingData(entities));
  const holdsName = (text: string) =>
    scan({ text, kind: 'body', lang: '', edges: [] }).candidates.length > 0;
  return [
    generatePage(root, 'Latin', 10e3, holdsName),
    generatePage(root, 'Latin', 100e3, holdsName),
    generatePage(root, 'CJK', 100e3, holdsName),
    generatePage(root, 'Arabic', 100e3, holdsName),
  ];
}

const nameOf = (throttling: number) =>
  throttling === 1 ? '' : `, the processor throttled ${throttling} times`;

async function benchLoad(
  twins: Twins,
  pages: readonly BenchPage[],
  runs: number,
  throttling: number,
): Promise<void> {
  const loads: Load[] = [];
  for (const page of pages) loads.push(await measureLoad(twins, page, runs, throttling));
  loads.sort((a, b) => addedBusy(a) - addedBusy(b));
  const cellsOf = (figure: (load: Load) => number) => loads.map((load) => ms(figure(load)));
  const added = (of: (trace: Trace) => number) => (load: Load) => compare(load.pair, of).added;
  const columns = [
    cellsOf((load) => compare(load.pair, ({ busy }) => busy).empty),
    cellsOf(addedBusy),
    cellsOf(added(({ script }) => script)),
    cellsOf(added(({ layout }) => layout)),
    cellsOf(added(({ paint }) => paint)),
    cellsOf(({ pair }) => compare(pair, ({ longestScript }) => longestScript).ours),
    cellsOf(({ pair }) => compare(pair, ({ evaluation }) => evaluation).ours),
    cellsOf(added(({ blocking }) => blocking)),
  ];
  printTable(
    `### Load${nameOf(throttling)}: ms of the page's thread (goal: 15 added at the middle page, 60 at most; slices 8, evaluation 16, blocking 0)`,
    [
      'page',
      'empty extension',
      'added',
      'script',
      'style, layout',
      'paint',
      'longest slice',
      'evaluation',
      'blocking',
    ],
    loads.map(({ page }, index) => [page, ...columns.map((cells) => cells[index] ?? '')]),
  );
  const middle = (of: (load: Load) => number) => ms(median(loads.map(of)));
  console.log(
    `\nMiddle page: ${middle(addedBusy)} added, ${middle(added(({ blocking }) => blocking))} blocking; most: ${ms(Math.max(...loads.map(addedBusy)))} added.`,
  );
}

async function benchMark(twins: Twins, pages: readonly BenchPage[], runs: number): Promise<void> {
  const rows: string[][] = [];
  for (const page of pages) {
    const cells = [page.name];
    for (const throttling of [1, THROTTLED]) {
      const delays = await measureFirstMark(twins, page, runs, throttling);
      cells.push(ms(median(delays)), ms(Math.max(...delays)));
    }
    rows.push(cells);
  }
  printTable(
    '### First mark: ms after the text is there (goal: 150)',
    ['page', 'middle', 'most', 'throttled, middle', 'throttled, most'],
    rows,
  );
}

async function benchGrowing(twins: Twins, runs: number): Promise<void> {
  const rows: string[][] = [];
  for (const throttling of [1, THROTTLED]) {
    const pair = await measureGrowing(twins, runs, throttling);
    const { ours, empty, added } = compare(pair, ({ share }) => share);
    const delay = median(pair.ours.map((each) => each.delay));
    const percent = (share: number) => `${share.toFixed(1)} %`;
    rows.push([
      throttling === 1 ? 'as it is' : `throttled ${throttling} times`,
      percent(empty),
      percent(ours),
      percent(added),
      ms(delay),
    ]);
  }
  printTable(
    `### A page that adds ${NODES_A_SECOND} nodes a second (goal: 3 % of a core, marks within 300 ms)`,
    ['processor', 'empty extension', 'ours', 'added', 'slowest mark, ms'],
    rows,
  );
}

async function benchWork(twins: Twins, runs: number): Promise<void> {
  const rows: string[][] = [];
  for (const throttling of [1, THROTTLED]) {
    const { ours, empty } = compare(await measureOwnWork(twins, runs, throttling), (time) => time);
    rows.push([
      throttling === 1 ? 'as it is' : `throttled ${throttling} times`,
      ms(empty),
      ms(ours),
      times(ours / empty),
    ]);
  }
  printTable(
    `### The page's own work: ${CHANGES} inserts and removals in a list with ${MARKS} marks (goal: 1.1 ×)`,
    ['processor', 'empty extension, ms', 'ours, ms', 'ratio'],
    rows,
  );
}

async function benchIdle(twins: Twins, page: BenchPage, runs: number): Promise<void> {
  const pair = await measureIdle(twins, page, runs);
  const row = (name: string, of: (trace: Trace) => number) => {
    const { ours, empty, added } = compare(pair, of);
    return [name, ms(empty), ms(ours), ms(added)];
  };
  printTable(
    `### A page at rest for five seconds (${page.name}; goal: nothing)`,
    ['', 'empty extension', 'ours', 'added'],
    [
      row('thread, ms', ({ busy }) => busy),
      row('calls of scripts', ({ calls }) => calls),
      row('timers and idle callbacks', ({ timers }) => timers),
    ],
  );
}

const mb = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

async function benchMemory(twins: Twins, page: BenchPage, runs: number): Promise<void> {
  const { ours, empty, added } = compare(await measureMemory(twins, page, runs), (bytes) => bytes);
  printTable(
    '### Memory of a tab (goal: 6 MB added on the largest page)',
    ['page', 'empty extension', 'ours', 'added'],
    [[page.name, mb(empty), mb(ours), mb(added)]],
  );
}

async function benchTicker(twins: Twins, runs: number): Promise<void> {
  const { ours, empty, added } = compare(await measureTicker(twins, runs), (bytes) => bytes);
  printTable(
    `### Growth of a ticker's page over ${TICKS} mutations (goal: none)`,
    ['', 'empty extension', 'ours', 'added'],
    [['memory', mb(empty), mb(ours), mb(added)]],
  );
}
