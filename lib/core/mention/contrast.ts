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
 * Whether the name stands again later in its sentence, and only there with the kind of venue before it.
 * @param all candidates of the page in order
 */
export const isContrasted = (
  page: PageState,
  candidate: Candidate,
  all: readonly Candidate[],
  sides: Sides,
): boolean => {
  const exchange = page.idOf('exchange');
  if (!sides.for.has(exchange) || page.last.has(candidate.folded)) return false;
  const later = all.filter(
    (other) =>
      other.scan === candidate.scan &&
      other.folded === candidate.folded &&
      other.hit.sentence === candidate.hit.sentence &&
      other.hit.from > candidate.hit.from,
  );
  return (
    later.length > 0 &&
    !isPointedOut(page, candidate, exchange) &&
    later.some((other) => isPointedOut(page, other, exchange))
  );
};
