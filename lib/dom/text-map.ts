/**
 * The whole text of a page as one string, with the way back from its offsets to places in the page
 * and from places to offsets. Blocks stand on lines of their own. Built anew for each use: it holds
 * only as long as the page does not change.
 */
import { collectBlocks } from './collect';
import { offsetIn, type PageBlock, type Place, placeOf } from './page-block';
import { TOP } from './surroundings';

export interface Span {
  /** UTF-16 offsets in `TextMap.text`, end exclusive. */
  start: number;
  end: number;
}

export interface TextMap {
  readonly text: string;
  /**
   * Where a span stands in the page: one range for the document and one for each shadow root that
   * has a part of it, in the order of the text. Empty when nothing of it is in a Text node.
   */
  rangesAt(span: Span): StaticRange[];
  /** The offset of a place in the page, or `undefined` when it is not of this text. */
  offsetOf(node: Text, offset: number): number | undefined;
  /** The text that a range of the page covers, or `undefined` when there is none that is read. */
  spanOf(range: AbstractRange): Span | undefined;
}

/** Reads all of `root` at once, open shadow roots included. */
export function mapText(root: Node): TextMap {
  const blocks: PageBlock[] = [];
  for (const block of collectBlocks({ first: root, last: root }, TOP)) {
    if (block) blocks.push(block);
  }
  return mapBlocks(blocks);
}

/** The same for blocks that have been read already, in document order. */
export function mapBlocks(blocks: readonly PageBlock[]): TextMap {
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const [index, block] of blocks.entries()) {
    if (index > 0 && !block.continues) {
      pieces.push('\n');
      length += 1;
    }
    starts.push(length);
    pieces.push(block.text);
    length += block.text.length;
  }

  const blockAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  let blocksOf: Map<Text, number[]> | undefined;
  const offsetOf = (node: Text, offset: number): number | undefined => {
    blocksOf ??= indexNodes(blocks);
    for (const index of blocksOf.get(node) ?? []) {
      const found = offsetIn(blocks[index]!, node, offset);
      if (found !== undefined) return starts[index]! + found;
    }
    return undefined;
  };

  return {
    text: pieces.join(''),
    offsetOf,

    rangesAt({ start, end }) {
      const ends = new Map<Node, { from: Place; to: Place }>();
      for (let index = blockAt(start); index < blocks.length; index++) {
        const first = starts[index]!;
        if (first >= end) break;
        const block = blocks[index]!;
        const last = Math.min(block.text.length, end - first);
        for (const piece of piecesOf(block, Math.max(0, start - first), last)) {
          const root = piece.from.node.getRootNode();
          const known = ends.get(root);
          if (known) known.to = piece.to;
          else ends.set(root, piece);
        }
      }
      return [...ends.values()].map(toRange);
    },

    spanOf(range) {
      const live = toLiveRange(range);
      if (!live || live.collapsed) return undefined;
      let start: number | undefined;
      let end: number | undefined;
      for (const [index, block] of blocks.entries()) {
        for (const node of block.nodes) {
          if (!node || !live.intersectsNode(node)) continue;
          const from = node === live.startContainer ? live.startOffset : 0;
          const to = node === live.endContainer ? live.endOffset : node.length;
          // A node that was split between two blocks answers for its part only.
          const low = offsetIn(block, node, from) ?? (from === 0 ? 0 : undefined);
          const high =
            offsetIn(block, node, to) ?? (to === node.length ? block.text.length : undefined);
          if (low !== undefined) start ??= starts[index]! + low;
          if (high !== undefined) end = starts[index]! + high;
        }
      }
      return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
    },
  };
}

function indexNodes(blocks: readonly PageBlock[]): Map<Text, number[]> {
  const found = new Map<Text, number[]>();
  for (const [index, block] of blocks.entries()) {
    for (const node of block.nodes) {
      if (!node) continue;
      const known = found.get(node);
      if (known) known.push(index);
      else found.set(node, [index]);
    }
  }
  return found;
}

/** The parts of a block's span, one for each Text node. */
function* piecesOf(
  block: PageBlock,
  start: number,
  end: number,
): Generator<{ from: Place; to: Place }> {
  for (const [index, node] of block.nodes.entries()) {
    const first = Math.max(start, block.starts[index]!);
    const last = Math.min(end, block.starts[index + 1] ?? block.text.length) - 1;
    if (!node || last < first) continue;
    const from = placeOf(block, first);
    const to = placeOf(block, last);
    if (from && to) yield { from, to: { node: to.node, offset: to.offset + 1 } };
  }
}

const toRange = ({ from, to }: { from: Place; to: Place }): StaticRange =>
  new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });

/** @returns `undefined` when the ends are no longer in one tree, or not that far into their nodes */
function toLiveRange(range: AbstractRange): Range | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (startContainer.getRootNode() !== endContainer.getRootNode()) return undefined;
  const live = (startContainer.ownerDocument ?? document).createRange();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return live;
  } catch {
    // The page took away text since the range was made.
    return undefined;
  }
}
