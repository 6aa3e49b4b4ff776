/**
 * Twin of `describe-quote.ts`: finds the place again, and would rather say that it cannot than name
 * a wrong one. Texts are normalised (`normal-text.ts`), offsets UTF-16.
 */
import { toUtf16Offset } from './code-points';
import { LEAST_CONTEXT, lookAlikes, occurrences, sharedAfter, sharedBefore } from './surroundings';
import type { Selectors, TextQuoteSelector } from './types';

export type Match =
  /** `by`: what decided. `position` only ever chooses between places the quote allows. */
  | { status: 'anchored'; start: number; end: number; by: 'quote' | 'position' }
  /** The words are there, at so many places (999 at most), and none is surely the one meant. */
  | { status: 'ambiguous'; places: number }
  /** The words are not there. */
  | { status: 'orphan' };

/**
 * A quote this long is not written twice by chance: found once, it is the passage, wherever it has
 * moved to. Shorter words ("Binance") stand in many places and need what stood around them.
 */
const SPEAKS_FOR_ITSELF = 64;
const MOST_COUNTED = 999;

/** How well a place where the quote's words stand fits: null when anything could stand there. */
function weigh(
  text: string,
  start: number,
  { exact, prefix, suffix }: TextQuoteSelector,
): 'both sides' | 'one side' | null {
  const end = start + exact.length;
  const wholeBefore =
    sharedBefore(text, start, prefix, prefix.length, prefix.length) === prefix.length;
  const wholeAfter = sharedAfter(text, end, suffix, 0, suffix.length) === suffix.length;
  const longBefore = prefix.length >= LEAST_CONTEXT;
  const longAfter = suffix.length >= LEAST_CONTEXT;
  if (wholeBefore && wholeAfter) {
    // A short side met the edge of the page. Alone it says little, unless that edge is still there.
    const atEdges =
      (longBefore || start === prefix.length) && (longAfter || end + suffix.length === text.length);
    return longBefore || longAfter || atEdges ? 'both sides' : null;
  }
  return (wholeBefore && longBefore) || (wholeAfter && longAfter) ? 'one side' : null;
}

function countPlaces(text: string, words: string): number {
  let places = 0;
  for (const _ of occurrences(text, words)) {
    places++;
    if (places === MOST_COUNTED) break;
  }
  return places;
}

/**
 * Where the quote stands in `text` now. Exact words only. A place counts when the surroundings on
 * one side at least are there in full; of several, one with both; of equals, the one at the stored
 * position. `describeQuote` made each side long enough to speak alone.
 */
export function matchQuote(text: string, { quote, position }: Selectors): Match {
  const { exact, prefix, suffix } = quote;
  const anchored = (start: number, by: 'quote' | 'position'): Match => ({
    status: 'anchored',
    start,
    end: start + exact.length,
    by,
  });

  const both: number[] = [];
  const one: number[] = [];
  for (const start of lookAlikes(text, prefix, exact, suffix)) {
    const fit = weigh(text, start, quote);
    if (fit === 'both sides') both.push(start);
    else if (fit === 'one side') one.push(start);
  }
  const best = both.length > 0 ? both : one;
  if (best.length === 1) return anchored(best[0]!, 'quote');
  if (best.length > 1) {
    const stored = position ? toUtf16Offset(text, position.start) : null;
    return best.some((start) => start === stored)
      ? anchored(stored!, 'position')
      : { status: 'ambiguous', places: Math.min(best.length, MOST_COUNTED) };
  }

  const places = countPlaces(text, exact);
  if (places === 0) return { status: 'orphan' };
  return places === 1 && exact.length >= SPEAKS_FOR_ITSELF
    ? anchored(text.indexOf(exact), 'quote')
    : { status: 'ambiguous', places };
}
