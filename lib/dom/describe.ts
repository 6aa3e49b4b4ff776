/** Twin of `anchor.ts`: words of the page, as selectors that find them again. */
import { type Described, describeQuote } from '../core/annotation/describe-quote';
import { normaliseText } from '../core/annotation/normal-text';
import { mapText, type TextMap } from './text-map';

/**
 * The words from the first of these ranges to the last.
 * @param ranges in the document or in its open shadow roots, in any order
 */
export function describeRanges(
  ranges: readonly AbstractRange[],
  map: TextMap = mapText(document.documentElement),
): Described {
  const spans = ranges.map((range) => map.spanOf(range)).filter((span) => span !== undefined);
  if (spans.length === 0) return { status: 'empty' };
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const normal = normaliseText(map.text);
  return describeQuote(normal.text, normal.fromRaw(start), normal.fromRaw(end));
}
