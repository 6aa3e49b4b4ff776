/** The matcher of the page script: searches at once, and decides with what it is brought. */
import type { Decision } from './candidate';
import type { Decider } from './decider';
import type { PackedPatterns } from './packed';
import { PatternIndex } from './pattern-index';
import { createScanner, type Scan } from './scan';
import type { Matcher, Mention, PageContext } from './types';

/** What deciding is told of a title. */
export const titleBlock = ({ title, lang }: PageContext) =>
  ({ text: title, kind: 'heading', lang, edges: [] }) as const;

export const toMentions = (decisions: readonly Decision[]): Mention[] =>
  decisions
    .filter((decision) => decision.accepted)
    .map(({ start, end, entity, evidence }) => ({ start, end, entity, evidence }));

/**
 * @param names as parsed from JSON
 * @param bring gets what decides; asked once there is a name, and again if nothing came
 */
export const createPageMatcher = (
  names: PackedPatterns,
  bring: () => Promise<Decider | undefined>,
): Matcher => {
  const scan = createScanner(new PatternIndex(names));
  let decider: Decider | undefined;
  let coming: Promise<Decider | undefined> | undefined;
  return {
    scan,
    async prepare() {
      coming ??= bring();
      decider = await coming;
      if (!decider) coming = undefined;
      return decider !== undefined;
    },
    *decideInSteps(context, scans, readings) {
      if (!decider) throw new Error('`prepare` comes first.');
      const title = scan(titleBlock(context));
      const decided = yield* decider(context, title, scans as readonly Scan[], readings);
      return decided.map(toMentions);
    },
  };
};
