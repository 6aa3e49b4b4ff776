/**
 * `npm run bench`: how fast names are found, in a real Chromium, as tables in Markdown. Words name the
 * parts to measure; without any, all are. A number says how often each page is opened afresh.
 */
import { cpus, loadavg } from 'node:os';
import { createMatcher } from '@/lib/core/mention/matcher';
import { packMatchingData } from '@/lib/core/mention/pack';
import type { Entity } from '@/lib/core/model';
import { buildExtension } from '@/lib/node/build-extension';
import { findProjectRoot, readDataFiles } from '@/lib/node/data-files';
import { findOrInstallBrowser } from '@/lib/node/find-browser';
import { bundle, launchBenchBrowser } from './bench-browser';
import { type GeneratedPage, generatePage, SCRIPTS, type Script, savedPages } from './bench-pages';
import { packMany } from './many-entities';
import { FIRST_QUESTION, measureWaking, weighScript } from './measure-build';
import {
  type Bundles,
  measureCold,
  measureMarked,
  measureSize,
  measureSlices,
  measureWarm,
  type Timing,
} from './measure-search';
import { median } from './median';
import { ms, printTable, times } from './print-table';

const SIZES = [10e3, 100e3, 500e3, 5e6];
/** A page that large is nobody's first look: it is measured warm and in slices. */
const LARGEST_COLD = 500e3;
const MANY = 10_000;
/** Fresh pages for each of both, unless a number is given. */
const COLD_RUNS = 15;
/** Of saved pages, every so many is measured cold, which takes many pages each. */
const COLD_SAVED = 6;
/** mark.js fails on a thousand. */
const MARKED_NAMES = 300;

const PARTS = ['warm', 'cold', 'slices', 'many', 'build', 'mark'] as const;
type Part = (typeof PARTS)[number];

/** @returns the exit code */
export async function run(words: readonly string[]): Promise<number> {
  const coldRuns = Number(words.find((word) => /^\d+$/.test(word)) ?? COLD_RUNS);
  const parts = words.filter((word) => !/^\d+$/.test(word));
  const unknown = parts.find((word) => !PARTS.includes(word as Part));
  if (unknown !== undefined) {
    console.error(`There is no part "${unknown}"; there are ${PARTS.join(', ')}.`);
    return 2;
  }
  const isWanted = (part: Part) => parts.length === 0 || parts.includes(part);
  const root = findProjectRoot(process.cwd());
  const entities = readDataFiles(root)
    .files.filter(({ kind }) => kind === 'entity')
    .map(({ value }) => value as Entity);
  const names = [...new Set(entities.flatMap(({ aliases }) => Object.values(aliases).flat()))];
  const packed = packMatchingData(entities);
  const { scan } = createMatcher(packed);
  const holdsName = (text: string) =>
    scan({ text, kind: 'body', lang: '', edges: [] }).candidates.length > 0;
  const generated = SIZES.flatMap((bytes) =>
    (Object.keys(SCRIPTS) as Script[]).map((script) =>
      generatePage(root, script, bytes, holdsName),
    ),
  );
  const saved = savedPages(root);
  if (saved.length === 0) console.log('There are no saved pages here: generated ones alone.\n');
  const bundles: Bundles = {
    ours: await bundle(root, 'ours'),
    senses: await bundle(root, 'senses'),
    floor: await bundle(root, 'floor'),
    marked: await bundle(root, 'marked'),
  };
  const installed = findOrInstallBrowser(['chromium'], console.log);
  const browser = await launchBenchBrowser(installed);
  const [cpu] = cpus();
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${browser.version}, ${cpus().length} × ${cpu?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}; ${entities.length} entities, ${names.length} names.`,
  );
  const all = [...generated, ...saved];
  const middle = generated.find((page) => page.bytes >= 500e3) as GeneratedPage;
  try {
    if (isWanted('warm')) {
      const timings: Timing[] = [];
      for (const page of all) timings.push(await measureWarm(browser, page, bundles, names));
      printTimings('Warm: median of 15 runs in one page (goal: 3 × the floor)', timings, generated);
      printGrowth(timings);
      printLoad();
    }
    if (isWanted('cold')) {
      const timings: Timing[] = [];
      const some = [
        ...generated.filter(({ bytes }) => bytes < LARGEST_COLD * 1.1),
        ...saved.filter((_, index) => index % COLD_SAVED === 0),
      ];
      for (const page of some)
        timings.push(await measureCold(browser, page, bundles, names, coldRuns));
      printTimings(
        `Cold: median of ${coldRuns} fresh pages, from the first line to ranges (goal: 1 × the floor)`,
        timings,
        generated,
      );
      printLoad();
    }
    if (isWanted('slices')) {
      const slices = [];
      for (const page of all) slices.push(await measureSlices(browser, page, bundles));
      const longest = [...slices].sort((a, b) => b.read - a.read).slice(0, 3);
      const slowest = [...slices].sort((a, b) => b.decide - a.decide).slice(0, 3);
      printTable(
        'Longest slices of reading (goal: 8 ms)',
        ['page', 'ms'],
        [...longest.map(({ page, read }) => [page, ms(read)])],
      );
      printTable(
        'Longest slices of deciding (goal: 8 ms)',
        ['page', 'ms'],
        [...slowest.map(({ page, decide }) => [page, ms(decide)])],
      );
    }
    if (isWanted('many')) {
      const few = await measureSize(browser, middle, bundles, JSON.stringify(packed));
      const many = await measureSize(
        browser,
        middle,
        bundles,
        JSON.stringify(packMany(entities, MANY)),
      );
      const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
      printTable(
        `${MANY} entities on ${middle.name} (goal: 2 × warm)`,
        ['', `${entities.length} entities`, `${MANY} entities`, 'ratio'],
        [
          ['warm, ms', ms(few.warm), ms(many.warm), times(many.warm / few.warm)],
          ['start, ms', ms(few.start), ms(many.start), times(many.start / few.start)],
          ['memory', mb(few.memory), mb(many.memory), times(many.memory / few.memory)],
        ],
      );
    }
    if (isWanted('mark')) {
      const page = generated.find(({ bytes }) => bytes >= 100e3) as GeneratedPage;
      const taken = names.slice(0, MARKED_NAMES);
      const time = await measureMarked(browser, page, bundles, taken);
      printTable(
        'For scale',
        ['', 'ms'],
        [[`mark.js, ${taken.length} names, ${page.name}, once`, ms(time)]],
      );
    }
  } finally {
    await browser.close();
  }
  if (isWanted('build')) {
    const folder = buildExtension('chromium');
    const bare = buildExtension('chromium', {
      SIDELIGHT_OUT: 'out/without-parser',
      SIDELIGHT_LEAVE_OUT: 'compromise',
    });
    const [waking = 0, bareWaking = 0] = await measureWaking(installed, [folder, bare]);
    const [answering = 0] = await measureWaking(installed, [folder], FIRST_QUESTION);
    const page = weighScript(folder, 'page.js');
    const senses = weighScript(folder, 'senses.js');
    const kb = (bytes: number) => (bytes / 1000).toFixed(1);
    printTable(
      'The build',
      ['', 'now', 'goal'],
      [
        ['page.js without names, card included, kB gzip', kb(page.code), '30'],
        ['its names, kB gzip', kb(page.data), '60'],
        ['senses.js, only where there is a name: code, kB gzip', kb(senses.code), ''],
        ['its words, kB gzip', kb(senses.data), ''],
        ['stopped background answers, ms', ms(waking), ''],
        ['the same without its parser, ms', ms(bareWaking), ''],
        ['what the parser costs it, ms', ms(waking - bareWaking), '30'],
        ['stopped background has parsed a sentence, ms', ms(answering), ''],
      ],
    );
  }
  return 0;
}

/** How busy the machine is, for whoever reads the table before it. */
const printLoad = () =>
  console.log(`\nLoad ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores.`);

/** Generated pages one by one; of saved ones the middle and the worst. */
function printTimings(
  title: string,
  timings: readonly Timing[],
  generated: readonly GeneratedPage[],
): void {
  const isGenerated = ({ page }: Timing) => generated.some(({ name }) => name === page);
  const toRow = (label: string, { ours, floor, ratio, found, parts }: Timing) => [
    label,
    ms(ours),
    ms(floor),
    times(ratio),
    found.join(' / '),
    ...(parts ? [`${ms(parts.unpack)} + ${ms(parts.start)} + ${ms(parts.read)}`] : []),
  ];
  const saved = timings.filter((each) => !isGenerated(each)).sort((a, b) => a.ratio - b.ratio);
  const rows = timings.filter(isGenerated).map((each) => toRow(each.page, each));
  if (saved.length > 0) {
    const [best, worst] = [saved[0] as Timing, saved.at(-1) as Timing];
    const middle = saved[saved.length >> 1] as Timing;
    rows.push(
      toRow(`saved, best of ${saved.length} (${best.page})`, best),
      toRow(`saved, the middle one (${middle.page})`, middle),
      toRow(`saved, worst (${worst.page})`, worst),
    );
  }
  const isCold = timings.some(({ parts }) => parts);
  printTable(
    title,
    [
      'page',
      'ours, ms',
      'floor, ms',
      'ratio',
      'found',
      ...(isCold ? ['unpack + start + read'] : []),
    ],
    rows,
  );
  console.log(`Middle ratio of all: ${times(median(timings.map(({ ratio }) => ratio)))}.`);
}

/** How time grows with text: ten times the text may take twelve times as long. */
function printGrowth(timings: readonly Timing[]): void {
  const rows = Object.keys(SCRIPTS).map((script) => {
    const of = (size: string) => timings.find(({ page }) => page === `${size} ${script}`)?.ours;
    const [small = Number.NaN, large = Number.NaN] = [of('500 kB'), of('5 MB')];
    return [script, ms(small), ms(large), times(large / small)];
  });
  printTable('Growth (goal: 12 ×)', ['script', '500 kB, ms', '5 MB, ms', 'ratio'], rows);
}
