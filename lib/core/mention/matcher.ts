/** The twin of `packMatchingData`: reads its result once and finds names in any number of blocks. */
import type { Decision } from './candidate';
import { decidePage } from './decide';
import { Knowledge } from './knowledge';
import type { PackedPatterns, PackedSenses } from './packed';
import { PatternIndex } from './pattern-index';
import type { Readings } from './reading';
import { createScanner, type Scan } from './scan';
import type { Block, BlockScan, Matcher, Mention, PageContext } from './types';

/** A matcher that also tells what it refused and why. */
export interface ExplainingMatcher extends Matcher {
  /** Every candidate of every block, refused ones included, in page order. */
  explain(context: PageContext, blocks: readonly Block[], readings?: Readings): Decision[][];
}

export interface MatchingSource {
  names: PackedPatterns;
  /** What deciding takes, or the way to get it: most pages never need it. */
  senses: PackedSenses | (() => Promise<PackedSenses>);
}

/** Takes all steps of a piece of work at once. */
const finish = <Result>(work: Generator<undefined, Result>): Result => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

const toMentions = (decisions: readonly Decision[]): Mention[] =>
  decisions
    .filter((decision) => decision.accepted)
    .map(({ start, end, entity, evidence }) => ({ start, end, entity, evidence }));

/** @param source result of `packMatchingData`, as parsed from JSON, or its parts as they come */
export const createMatcher = ({ names, senses }: MatchingSource): ExplainingMatcher => {
  const scan = createScanner(new PatternIndex(names));
  let loaded = typeof senses === 'function' ? undefined : senses;
  let loading: Promise<PackedSenses> | undefined;
  let knowledge: Knowledge | undefined;
  const decideAll = (context: PageContext, scans: readonly BlockScan[], readings?: Readings) => {
    if (!loaded) throw new Error('Names are decided before `prepare` has ended.');
    knowledge ??= new Knowledge(loaded);
    const title = scan({ text: context.title, kind: 'heading', lang: context.lang, edges: [] });
    return decidePage(knowledge, context, title, scans as readonly Scan[], readings);
  };
  function* decideInSteps(context: PageContext, scans: readonly BlockScan[], readings?: Readings) {
    const decided = yield* decideAll(context, scans, readings);
    return decided.map(toMentions);
  }
  return {
    scan,
    async prepare() {
      if (typeof senses !== 'function') return;
      loading ??= senses();
      loaded = await loading;
    },
    decideInSteps,
    decide: (context, scans, readings) => finish(decideInSteps(context, scans, readings)),
    explain: (context, blocks, readings) => finish(decideAll(context, blocks.map(scan), readings)),
  };
};
