/**
 * One word twice in a sentence: `Kraken haben acht Arme, die Kryptobörse Kraken hat zwei`. Who
 * tells the second from the first by a word beside it means something else by the first; and an
 * acronym that one place in a sentence shows to be another body is that body in the other place too.
 */
import type { Candidate } from './candidate';
import type { PageState } from './page-state';
import { isBeside, type Sides } from './sense';

const isPointedOut = (page: PageState, candidate: Candidate, exchange: number): boolean =>
  page
    .cuesOf(candidate.scan, candidate.block)
    .some(
      (cue) =>
        cue.id === exchange &&
        cue.sentence === candidate.hit.sentence &&
        cue.to <= candidate.hit.from &&
        isBeside(candidate.hit, cue),
    );

/**
 * The candidates whose name stands again later in their sentence, and only there with the kind of
 * venue before it. One pass: a sentence is only compared with itself.
 * @param all candidates of the page in order
 * @param sidesOf what speaks for and against a candidate
 */
export function* findContrasted(
  page: PageState,
  all: readonly Candidate[],
  sidesOf: (candidate: Candidate) => Sides,
): Generator<undefined, Set<Candidate>> {
  const found = new Set<Candidate>();
  const exchange = page.idOf('exchange');
  /** Names of the sentence that waited for a venue's word before them. */
  let waiting = new Map<string, Candidate[]>();
  let before: Candidate | undefined;
  for (const candidate of all) {
    if (before?.scan !== candidate.scan || before.hit.sentence !== candidate.hit.sentence) {
      if (waiting.size > 0) waiting = new Map();
    }
    before = candidate;
    yield;
    const { folded } = candidate;
    const earlier = waiting.get(folded);
    if (earlier === undefined) waiting.set(folded, [candidate]);
    else if (!isPointedOut(page, candidate, exchange)) earlier.push(candidate);
    else {
      for (const one of earlier) {
        if (page.last.has(folded) || !sidesOf(one).for.has(exchange)) continue;
        if (!isPointedOut(page, one, exchange)) found.add(one);
      }
      earlier.length = 0;
    }
  }
  return found;
}
