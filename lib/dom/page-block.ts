/** A block of a page's text together with the way back from its offsets to the page's Text nodes. */
import type { Block } from '../core/mention/types';

/**
 * `text` is the data of `nodes` one after another, a node of `null` being one character that stands
 * for a line break or an object. `starts[i]` is where `nodes[i]` begins. When a long text was split,
 * the first node of a later part begins at its own offset `skip`.
 */
export interface PageBlock extends Block {
  readonly nodes: readonly (Text | null)[];
  readonly starts: readonly number[];
  readonly skip: number;
  /** True for the later parts of a text that was split. */
  readonly continues?: true;
}

/** A place in the page: what a boundary of a range is. */
export interface Place {
  node: Text;
  offset: number;
}

/** Index of the node that holds the character at `offset`. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place in the page of the character at `offset`, or `undefined` where it is not of a Text node. */
export function placeOf(block: PageBlock, offset: number): Place | undefined {
  const index = indexAt(block.starts, offset);
  const node = block.nodes[index];
  if (!node) return undefined;
  return {
    node,
    offset: offset - (block.starts[index] as number) + (index === 0 ? block.skip : 0),
  };
}

/**
 * Where a span of a block stands in the page, as the boundaries of a range: from its first character
 * to after its last one, so that neither boundary is in a node that shows nothing of the span.
 * @returns `undefined` when an end of the span is not in a Text node
 */
export function placesOf(
  block: PageBlock,
  start: number,
  end: number,
): { from: Place; to: Place } | undefined {
  if (end <= start) return undefined;
  const from = placeOf(block, start);
  const last = placeOf(block, end - 1);
  if (!from || !last) return undefined;
  return { from, to: { node: last.node, offset: last.offset + 1 } };
}

/** The offset in the block of a place in the page, or `undefined` when it is not of this block. */
export function offsetIn(block: PageBlock, node: Text, offset: number): number | undefined {
  const index = block.nodes.indexOf(node);
  if (index < 0) return undefined;
  const start = block.starts[index] as number;
  const found = start + offset - (index === 0 ? block.skip : 0);
  const end = block.starts[index + 1] ?? block.text.length;
  return found < start || found > end ? undefined : found;
}
