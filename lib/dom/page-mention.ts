/** A mention where it stands on the page. */
import type { Mention } from '../core/mention/types';
import { type PageBlock, placesOf } from './page-block';

export interface PageMention extends Mention {
  /** Stable while the mention stays on the page. */
  readonly id: string;
  readonly block: PageBlock;
  /**
   * Usually one; one per Text node where the name runs into a shadow root. Static, as live ranges
   * make the page's own edits dear.
   */
  readonly ranges: readonly StaticRange[];
}

/** Where a mention stands, or an empty list when the page has changed under it. */
export function rangesOf(block: PageBlock, start: number, end: number): StaticRange[] {
  const places = placesOf(block, start, end);
  if (!places) return [];
  const { from, to } = places;
  if (from.node === to.node || from.node.getRootNode() === to.node.getRootNode()) {
    return [rangeBetween(from.node, from.offset, to.node, to.offset)];
  }
  const ranges: StaticRange[] = [];
  block.nodes.forEach((node, index) => {
    if (!node) return;
    const nodeStart = block.starts[index] as number;
    const nodeEnd = block.starts[index + 1] ?? block.text.length;
    const part = placesOf(block, Math.max(start, nodeStart), Math.min(end, nodeEnd));
    if (part) ranges.push(rangeBetween(node, part.from.offset, node, part.to.offset));
  });
  return ranges;
}

const rangeBetween = (
  startContainer: Text,
  startOffset: number,
  endContainer: Text,
  endOffset: number,
): StaticRange => new StaticRange({ startContainer, startOffset, endContainer, endOffset });

/** A live range over the same place, for measuring; `undefined` when the page has changed under it. */
export function liveRange({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: StaticRange): Range | undefined {
  const document = startContainer.ownerDocument;
  if (!document || !startContainer.isConnected || !endContainer.isConnected) return undefined;
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch (error) {
    // The text became shorter than it was when it was read; the next reading will tell.
    if (error instanceof DOMException && error.name === 'IndexSizeError') return undefined;
    throw error;
  }
  return range.collapsed ? undefined : range;
}
