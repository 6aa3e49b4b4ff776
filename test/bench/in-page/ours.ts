/**
 * Our side of the bench, inside the page: the same classes that the page script wires together, from
 * the packed names to ranges, without marks, messages and card. What decides is brought from outside
 * of the page, as the background brings it.
 */
import { loadNames } from '@/lib/catalog/matching-packed';
import type { Decider } from '@/lib/core/mention/decider';
import type { PackedMatching } from '@/lib/core/mention/packed';
import { createPageMatcher } from '@/lib/core/mention/page-matcher';
import type { Matcher } from '@/lib/core/mention/types';
import { findMentions } from '@/lib/dom/find-mentions';
import { PageReader } from '@/lib/dom/page-reader';
import { Slices } from '@/lib/dom/slices';
import { timeWarm } from './time-warm';

/** Work in one go: what it costs, without the pauses in which the page runs. */
class OneSlice extends Slices {
  override isOver(): boolean {
    return false;
  }
}

/** The slices of the page script, each with its length. */
class TimedSlices extends Slices {
  readonly lengths: number[] = [];
  private from = 0;

  override begin(): void {
    super.begin();
    this.from = performance.now();
  }

  override end(): void {
    super.end();
    this.lengths.push(performance.now() - this.from);
  }
}

const reader = (matcher: Matcher, slices: Slices) =>
  new PageReader(document, matcher, slices, {}, never);

const never = new AbortController().signal;

const findIn = async (page: PageReader, matcher: Matcher, slices: Slices) =>
  (await findMentions(page.entries, matcher, page.context, slices, never))?.mentions ?? [];

/** Asks the bench for the second part of the script, which then is a global. */
declare const bringDecider: () => Promise<void>;
declare const senses: typeof import('./senses');

async function bring(): Promise<Decider> {
  await bringDecider();
  return senses.decider;
}

const load = async () => createPageMatcher(await loadNames(), bring);

/** @returns how many ranges were made */
async function readOnce(matcher: Matcher): Promise<number> {
  const slices = new OneSlice(window);
  const page = reader(matcher, slices);
  await page.readAll();
  const found = await findIn(page, matcher, slices);
  return found.flat().reduce((sum, { ranges }) => sum + ranges.length, 0);
}

/** Milliseconds from `begun`, the script's first line, to ranges, and the parts of it. */
export async function cold(begun: number) {
  const names = await loadNames();
  const unpacked = performance.now();
  const matcher = createPageMatcher(names, bring);
  const started = performance.now();
  const found = await readOnce(matcher);
  const done = performance.now();
  return {
    total: done - begun,
    unpack: unpacked - begun,
    start: started - unpacked,
    read: done - started,
    found,
  };
}

let kept: Matcher | undefined;

/** Starts a matcher with other names than ours, and keeps it. @returns ms of the start */
export async function start(packed: PackedMatching): Promise<number> {
  await bringDecider();
  const begun = performance.now();
  kept = createPageMatcher(packed.names, async () => senses.createDecider(packed.senses));
  return performance.now() - begun;
}

/** @returns so many runs in milliseconds, and what was found */
export async function warm(runs: number): Promise<{ ms: number[]; found: number }> {
  const matcher = kept ?? (await load());
  kept = matcher;
  return timeWarm(() => readOnce(matcher), runs);
}

/** Reads and decides as on a page of somebody's: the longest slice of each, in ms. */
export async function slices(): Promise<{ read: number; decide: number }> {
  const matcher = kept ?? (await load());
  kept = matcher;
  const timed = new TimedSlices(window);
  const page = reader(matcher, timed);
  await page.readAll();
  timed.end();
  const read = Math.max(...timed.lengths.splice(0));
  await matcher.prepare();
  timed.begin();
  await findIn(page, matcher, timed);
  timed.end();
  return { read, decide: Math.max(...timed.lengths) };
}
