/**
 * The blocks of a page in document order, each with what was found in it. Made so that a change in
 * one place costs that place only: blocks are linked, and the first Text node of a run of text knows
 * the run's blocks.
 */
import type { BlockScan } from '../core/mention/types';
import type { PageBlock } from './page-block';
import type { PageMention } from './page-mention';

export interface Entry {
  /** As collected, with hidden text. */
  raw: PageBlock;
  /** What is seen of it, which is what is scanned; `undefined` when it is all hidden. */
  shown: PageBlock | undefined;
  /** Which parts are hidden, as `hiddenParts` tells; `undefined` when not looked at yet. */
  hidden: string | undefined;
  /** A name was found in it once: its looks are worth a closer look. */
  named: boolean;
  scan: BlockScan | undefined;
  mentions: readonly PageMention[];
  previous: Entry | undefined;
  next: Entry | undefined;
  /** False once taken out of the list. */
  listed: boolean;
}

/** The first Text node of a block. */
export const firstNode = (block: PageBlock): Text =>
  block.nodes.find((node) => node !== null) as Text;

export class BlockList {
  first: Entry | undefined;
  last: Entry | undefined;
  private readonly byNode = new Map<Text, Entry>();

  /** The first block of the run that begins with this node. */
  at(node: Text): Entry | undefined {
    return this.byNode.get(node);
  }

  /** Puts a block after another one, or before all when there is none. */
  insert(entry: Entry, after: Entry | undefined): void {
    const next = after ? after.next : this.first;
    entry.previous = after;
    entry.next = next;
    entry.listed = true;
    if (after) after.next = entry;
    else this.first = entry;
    if (next) next.previous = entry;
    else this.last = entry;
    const node = firstNode(entry.raw);
    if (!this.byNode.has(node)) this.byNode.set(node, entry);
  }

  /**
   * Takes out the blocks of the run that begins with a node.
   * @returns them in order; none when no run begins there
   */
  removeRun(node: Text): Entry[] {
    const removed: Entry[] = [];
    let entry = this.byNode.get(node);
    while (entry?.raw.continues && entry.previous) entry = entry.previous;
    while (entry) {
      const next: Entry | undefined = entry.next;
      const begins = firstNode(entry.raw);
      if (this.byNode.get(begins) === entry) this.byNode.delete(begins);
      this.unlink(entry);
      removed.push(entry);
      entry = next?.raw.continues ? next : undefined;
    }
    return removed;
  }

  private unlink(entry: Entry): void {
    const { previous, next } = entry;
    if (previous) previous.next = next;
    else this.first = next;
    if (next) next.previous = previous;
    else this.last = previous;
    entry.previous = undefined;
    entry.next = undefined;
    entry.listed = false;
  }

  /** Every block in document order. */
  *[Symbol.iterator](): Generator<Entry> {
    for (let entry = this.first; entry; entry = entry.next) yield entry;
  }
}
