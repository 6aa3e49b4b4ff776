/**
 * Decides over all that was read of a page, and keeps the mentions that are as they were: with their
 * ids, so that lists stay good, and their ranges, so that nothing is painted twice.
 */
import type { Readings } from '../core/mention/reading';
import type { BlockScan, Matcher, Mention, PageContext } from '../core/mention/types';
import type { Entry } from './block-list';
import type { PageBlock } from './page-block';
import { type PageMention, rangesOf } from './page-mention';
import type { Slices } from './slices';

/** What is on the page: seen blocks in order, and the mentions of each. */
export interface Findings {
  context: PageContext;
  blocks: readonly PageBlock[];
  mentions: readonly (readonly PageMention[])[];
}

let lastId = 0;

/**
 * Works in slices, so the page may change meanwhile: what changed is read and decided on again.
 * @returns `undefined` when the signal aborted, or there is nothing to decide with
 */
export async function findMentions(
  entries: Iterable<Entry>,
  matcher: Matcher,
  context: PageContext,
  slices: Slices,
  signal: AbortSignal,
  readings?: Readings,
): Promise<Findings | undefined> {
  const seen: Entry[] = [];
  const blocks: PageBlock[] = [];
  const scans: BlockScan[] = [];
  let anyName = false;
  for (const entry of entries) {
    if (!entry.shown || !entry.scan) {
      entry.mentions = [];
      continue;
    }
    seen.push(entry);
    blocks.push(entry.shown);
    scans.push(entry.scan);
    if (entry.scan.candidates.length > 0) anyName = true;
  }
  let decided: Mention[][] = [];
  if (anyName) {
    if (!(await matcher.prepare()) || signal.aborted) return undefined;
    // The wait was none of our work.
    slices.begin();
    const steps = matcher.decideInSteps(context, scans, readings);
    let step = steps.next();
    while (!step.done) {
      if (slices.isOver()) await slices.pause();
      if (signal.aborted) return undefined;
      step = steps.next();
    }
    decided = step.value;
  }
  const mentions: (readonly PageMention[])[] = [];
  for (const [index, entry] of seen.entries()) {
    const found = decided[index] ?? [];
    entry.mentions = keep(entry.mentions, blocks[index] as PageBlock, found);
    mentions.push(entry.mentions);
    if (found.length > 0 && slices.isOver()) {
      await slices.pause();
      if (signal.aborted) return undefined;
    }
  }
  return { context, blocks, mentions };
}

const NONE: readonly PageMention[] = [];

function keep(
  old: readonly PageMention[],
  block: PageBlock,
  mentions: readonly Mention[],
): readonly PageMention[] {
  if (mentions.length === 0) return NONE;
  const left = [...old];
  return mentions.flatMap((mention): PageMention[] => {
    const same = left.findIndex(
      (one) =>
        one.block === block &&
        one.start === mention.start &&
        one.end === mention.end &&
        one.entity === mention.entity,
    );
    if (same >= 0) return left.splice(same, 1);
    // The text around it changed: it is still the same name of the same one, in the same order.
    const alike = left.findIndex(
      (one) => one.entity === mention.entity && textOf(one) === textOf({ ...mention, block }),
    );
    const id = alike >= 0 ? (left.splice(alike, 1)[0] as PageMention).id : `m${++lastId}`;
    return [{ ...mention, id, block, ranges: rangesOf(block, mention.start, mention.end) }];
  });
}

/** The words of a mention as they stand on the page. */
export const textOf = ({ block, start, end }: Pick<PageMention, 'block' | 'start' | 'end'>) =>
  block.text.slice(start, end);
