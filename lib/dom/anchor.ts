/** Twin of `describe.ts`: selectors, as the words they mean on the page now. */
import { matchQuote } from '../core/annotation/match-quote';
import { normaliseText } from '../core/annotation/normal-text';
import type { Selectors } from '../core/annotation/types';
import { mapText, type TextMap } from './text-map';

export type Anchor =
  /** Never empty: one range for each tree (document, shadow root) that has a part of the words. */
  { status: 'anchored'; ranges: StaticRange[] } | { status: 'ambiguous' } | { status: 'orphan' };

/** Looks for all of them in one reading of the page, in the order given. */
export function anchorAll(
  wanted: readonly Selectors[],
  map: TextMap = mapText(document.documentElement),
): Anchor[] {
  if (wanted.length === 0) return [];
  const normal = normaliseText(map.text);
  return wanted.map((selectors) => {
    const match = matchQuote(normal.text, selectors);
    if (match.status !== 'anchored') return { status: match.status };
    const span = { start: normal.toRaw(match.start), end: normal.toRawEnd(match.end) };
    const ranges = map.rangesAt(span);
    return ranges.length > 0 ? { status: 'anchored', ranges } : { status: 'orphan' };
  });
}
