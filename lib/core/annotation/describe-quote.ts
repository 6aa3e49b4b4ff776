/**
 * Twin of `match-quote.ts`: puts a place in a text into words, so that it can be found again when
 * the text around it has changed. Texts are normalised (`normal-text.ts`), offsets UTF-16.
 */
import { splitsCharacter, toCodePointOffset } from './code-points';
import { LEAST_CONTEXT, lookAlikes, MOST_CONTEXT, sharedAfter, sharedBefore } from './surroundings';
import type { Selectors } from './types';

/** Longest quote that can be pinned, in UTF-16 units: some six hundred words, a passage. */
export const LONGEST_QUOTE = 4000;

export type Described =
  | { status: 'described'; selectors: Required<Selectors> }
  | { status: 'empty' }
  | { status: 'too-long'; length: number; limit: number };

/**
 * The words from `start` to `end` with enough on each side that either side alone tells them from
 * every other place with the same words, where that can be had. Either alone, because an edit
 * usually changes one of them. White space at the ends is left out.
 */
export function describeQuote(text: string, start: number, end: number): Described {
  let from = splitsCharacter(text, start) ? start - 1 : Math.max(0, start);
  let to = splitsCharacter(text, end) ? end + 1 : Math.min(text.length, end);
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  if (from >= to) return { status: 'empty' };
  if (to - from > LONGEST_QUOTE) {
    return { status: 'too-long', length: to - from, limit: LONGEST_QUOTE };
  }

  const exact = text.slice(from, to);
  const near = text.slice(Math.max(0, from - LEAST_CONTEXT), from);
  const next = text.slice(to, to + LEAST_CONTEXT);
  let before = LEAST_CONTEXT;
  let after = LEAST_CONTEXT;
  for (const rival of lookAlikes(text, near, exact, next)) {
    if (rival === from) continue;
    const rivalEnd = rival + exact.length;
    before = Math.max(before, sharedBefore(text, from, text, rival, MOST_CONTEXT) + 1);
    after = Math.max(after, sharedAfter(text, to, text, rivalEnd, MOST_CONTEXT) + 1);
    if (before > MOST_CONTEXT && after > MOST_CONTEXT) break;
  }
  const first = Math.max(0, from - Math.min(before, MOST_CONTEXT));
  const last = Math.min(text.length, to + Math.min(after, MOST_CONTEXT));
  const startPoint = toCodePointOffset(text, from);
  return {
    status: 'described',
    selectors: {
      quote: {
        type: 'TextQuoteSelector',
        exact,
        prefix: text.slice(splitsCharacter(text, first) ? first - 1 : first, from),
        suffix: text.slice(to, splitsCharacter(text, last) ? last + 1 : last),
      },
      position: {
        type: 'TextPositionSelector',
        start: startPoint,
        end: startPoint + toCodePointOffset(exact, exact.length),
      },
    },
  };
}
