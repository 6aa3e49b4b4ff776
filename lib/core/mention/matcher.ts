/** The twin of `packMatchingData`: reads its result once and finds names in any number of blocks. */
import type { Decision } from './candidate';
import { decidePage } from './decide';
import { Knowledge } from './knowledge';
import type { PackedMatching } from './packed';
import { PatternIndex } from './pattern-index';
import { PatternRoles } from './roles';
import { createScanner, type Scan } from './scan';
import type { Block, BlockScan, Matcher, Mention, PageContext } from './types';

/** A matcher that also tells what it refused and why. */
export interface ExplainingMatcher extends Matcher {
  /** Every candidate of every block, refused ones included, in page order. */
  explain(context: PageContext, blocks: readonly Block[]): Decision[][];
}

/** @param packed result of `packMatchingData`, as parsed from JSON */
export const createMatcher = (packed: PackedMatching): ExplainingMatcher => {
  const scanner = createScanner(new PatternIndex(packed.patterns), new PatternRoles(packed));
  let knowledge: Knowledge | undefined;
  const decideAll = (context: PageContext, scans: readonly BlockScan[]): Decision[][] => {
    knowledge ??= new Knowledge(packed);
    const title = scanner({ text: context.title, kind: 'heading', lang: context.lang, edges: [] });
    return decidePage(knowledge, context, title, scans as readonly Scan[]);
  };
  return {
    scan: (block) => scanner(block),
    decide: (context, scans) =>
      decideAll(context, scans).map((decisions): Mention[] =>
        decisions
          .filter((decision) => decision.accepted)
          .map(({ start, end, entity, evidence }) => ({ start, end, entity, evidence })),
      ),
    explain: (context, blocks) => decideAll(context, blocks.map(scanner)),
  };
};
