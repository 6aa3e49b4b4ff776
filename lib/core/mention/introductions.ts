/** `Long Form (ACR)`: what a page says an acronym means holds for all of the page. */
import type { Candidate } from './candidate';
import { explainsAcronym } from './expansion';
import type { PageState } from './page-state';

/** `भारतीय राजस्व सेवा (IRS)`: a phrase that speaks against the name stands in front of its bracket. */
const isForeignBracket = (page: PageState, candidate: Candidate): boolean => {
  const { hit, claims } = candidate;
  if (!/[(（]["'“«]?$/u.test(hit.before)) return false;
  const against = new Set(claims.flatMap((claim) => claim.gates.flatMap((gate) => gate.a)));
  return page
    .cuesOf(candidate.scan, candidate.block)
    .some((cue) => against.has(cue.id) && cue.to <= hit.from && hit.from - cue.to <= 3);
};

const introduces = (long: Candidate, acronym: Candidate): boolean => {
  if (long.hit.to <= acronym.hit.from) {
    const gap = acronym.hit.from - long.hit.to;
    return gap <= 14 && /^[^.;]*[(（[]["'“«]?$/u.test(acronym.hit.before.slice(-gap));
  }
  const gap = long.hit.from - acronym.hit.to;
  return gap >= 0 && gap <= 3 && /^\s?[(（]/u.test(acronym.hit.after);
};

/** `Long Form (ACR)`: remembers what the page says an acronym means. */
export function* readIntroductions(
  page: PageState,
  all: readonly Candidate[],
): Generator<undefined, void> {
  for (let i = 0; i < all.length; i++) {
    const candidate = all[i] as Candidate;
    const acronym = candidate.folded;
    if (candidate.shape !== 'U' || !/^[\p{L}.]{2,8}$/u.test(acronym)) continue;
    yield;
    const long = all
      .slice(Math.max(0, i - 3), i + 4)
      .find(
        (other) =>
          other.scan === candidate.scan &&
          other.folded.length > acronym.length &&
          introduces(other, candidate),
      );
    if (long) {
      const ours = candidate.claims.find((claim) =>
        long.claims.some((other) => other.entity === claim.entity),
      );
      if (ours) {
        page.introduced.set(acronym, ours.entity);
        continue;
      }
    }
    if (
      explainsAcronym(acronym, candidate.hit.before, candidate.hit.after) ||
      isForeignBracket(page, candidate)
    ) {
      page.introduced.set(acronym, -1);
    }
  }
}
