/** The twin of `packMatchingData`: reads its result once and finds names in any number of blocks. */
import type { Decision } from './candidate';
import { createDecider } from './decider';
import type { PackedMatching } from './packed';
import { titleBlock, toMentions } from './page-matcher';
import { PatternIndex } from './pattern-index';
import type { Readings } from './reading';
import { createScanner, type Scan } from './scan';
import type { Block, BlockScan, Matcher, Mention, PageContext } from './types';

/** A matcher that has everything, and tells what it refused and why. */
export interface ExplainingMatcher extends Matcher {
  /** As `decideInSteps`, in one go. */
  decide(context: PageContext, scans: readonly BlockScan[], readings?: Readings): Mention[][];
  /** Every candidate of every block, refused ones included, in page order. */
  explain(context: PageContext, blocks: readonly Block[], readings?: Readings): Decision[][];
}

/** @param packed result of `packMatchingData`, as parsed from JSON */
export const createMatcher = ({ names, senses }: PackedMatching): ExplainingMatcher => {
  const scan = createScanner(new PatternIndex(names));
  const decider = createDecider(senses);
  const decideAll = (context: PageContext, scans: readonly BlockScan[], readings?: Readings) =>
    decider(context, scan(titleBlock(context)), scans as readonly Scan[], readings);
  return {
    scan,
    prepare: async () => true,
    *decideInSteps(context, scans, readings) {
      return (yield* decideAll(context, scans, readings)).map(toMentions);
    },
    decide: (context, scans, readings) =>
      finish(decideAll(context, scans, readings)).map(toMentions),
    explain: (context, blocks, readings) => finish(decideAll(context, blocks.map(scan), readings)),
  };
};

/** Takes all steps of a piece of work at once. */
const finish = <Result>(work: Generator<undefined, Result>): Result => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};
