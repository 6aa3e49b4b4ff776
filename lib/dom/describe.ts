/** Twin of `anchor.ts`: words of the page, as selectors that find them again. */
import { type Described, describeQuote } from '../core/annotation/describe-quote';
import { normaliseText } from '../core/annotation/normal-text';
import { mapText, type TextMap } from './text-map';

/** @param range in the document or in one of its open shadow roots */
export function describeRange(
  range: AbstractRange,
  map: TextMap = mapText(document.documentElement),
): Described {
  const span = map.spanOf(range);
  if (!span) return { status: 'empty' };
  const normal = normaliseText(map.text);
  return describeQuote(normal.text, normal.fromRaw(span.start), normal.fromRaw(span.end));
}
