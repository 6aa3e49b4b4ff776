/** How far two places agree in what stands around them. Offsets and lengths are UTF-16. */

/** Characters either side that count as a context of their own. What other tools write, too. */
export const LEAST_CONTEXT = 32;
/**
 * And the most that is kept: a table of five thousand equal rows would otherwise store the whole
 * page. Where this is not enough to tell two places apart, the position does.
 */
export const MOST_CONTEXT = 1024;
/** Look-alikes that are looked at; more is a page made to waste time. */
const MOST_PLACES = 5000;

/** Every place where `words` begin, overlapping ones included, in order. */
export function* occurrences(text: string, words: string): Generator<number> {
  if (words === '') return;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) yield at;
}

/**
 * Where `exact` stands with the nearest of `before` in front or the nearest of `after` behind; a
 * side shorter than `LEAST_CONTEXT` counts only together with the other. Far fewer places than
 * those of a short word alone. In order, at most `MOST_PLACES`.
 */
export function lookAlikes(text: string, before: string, exact: string, after: string): number[] {
  const near = before.slice(-LEAST_CONTEXT);
  const next = after.slice(0, LEAST_CONTEXT);
  const places = new Set<number>();
  const collect = (words: string, lead: number): void => {
    for (const at of occurrences(text, words)) {
      if (places.size >= MOST_PLACES) return;
      places.add(at + lead);
    }
  };
  if (near.length >= LEAST_CONTEXT) collect(near + exact, near.length);
  if (next.length >= LEAST_CONTEXT) collect(exact + next, 0);
  if (places.size === 0) collect(near + exact + next, near.length);
  return [...places].sort((a, b) => a - b);
}

/** Number of equal characters straight before `offset` in `text` and `place` in `other`. */
export function sharedBefore(
  text: string,
  offset: number,
  other: string,
  place: number,
  most: number,
): number {
  const limit = Math.min(most, offset, place);
  let shared = 0;
  while (
    shared < limit &&
    text.charCodeAt(offset - shared - 1) === other.charCodeAt(place - shared - 1)
  ) {
    shared++;
  }
  return shared;
}

/** Number of equal characters straight from `offset` in `text` and `place` in `other` on. */
export function sharedAfter(
  text: string,
  offset: number,
  other: string,
  place: number,
  most: number,
): number {
  const limit = Math.min(most, text.length - offset, other.length - place);
  let shared = 0;
  while (shared < limit && text.charCodeAt(offset + shared) === other.charCodeAt(place + shared)) {
    shared++;
  }
  return shared;
}
