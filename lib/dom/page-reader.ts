/**
 * Keeps the blocks of a page and what was found in them in step with the page: reads it once, then
 * what changes. Knows neither marks nor messages.
 */
import type { Matcher, PageContext } from '../core/mention/types';
import { BlockList, type Entry, firstNode } from './block-list';
import { findBefore, nodesOf, type Work } from './changes';
import { collectBlocks, type Ending, type Listener, type Span } from './collect';
import type { PageBlock } from './page-block';
import { parentOf } from './parent-of';
import type { Slices } from './slices';
import { type Surroundings, surroundingsOf, TOP } from './surroundings';
import { hiddenParts, isSeen, isShown, withoutHidden } from './visibility';

/** UTF-16 units after which a page is read no further. A long book has a million. */
const MOST_TEXT = 5_000_000;
/** Times that a first reading starts again because the page was changed under it. */
const MOST_ATTEMPTS = 5;

export class PageReader {
  private list = new BlockList();
  private units = 0;
  private blocks = 0;
  /** True when the page was longer than is read. */
  capped = false;

  constructor(
    private readonly document: Document,
    private readonly matcher: Matcher,
    private readonly slices: Slices,
    private readonly listener: Listener,
    private readonly signal: AbortSignal,
  ) {}

  get entries(): Iterable<Entry> {
    return this.list;
  }

  /** What the page says of itself beside its text. */
  get context(): PageContext {
    const { document } = this;
    return {
      title: document.title.slice(0, 2_000),
      lang: document.documentElement?.getAttribute('lang')?.trim().slice(0, 100) ?? '',
      host: document.location?.hostname ?? '',
    };
  }

  /**
   * Reads the whole page, in slices. Blocks that are as they were keep what is known of them.
   * @param onSlice is called between slices, at the beginning of the next, and awaited
   */
  async readAll(onSlice?: () => Promise<void>): Promise<void> {
    const known = new Map<Text, Entry>();
    let ending: Ending = 'interrupted';
    for (let attempt = 0; ending === 'interrupted' && attempt < MOST_ATTEMPTS; attempt += 1) {
      for (const entry of this.list) known.set(firstNode(entry.raw), entry);
      this.list = new BlockList();
      this.units = 0;
      this.blocks = 0;
      this.capped = false;
      const root = this.document.documentElement;
      // An editor from edge to edge: the reader writes here.
      if (!root || this.document.designMode === 'on') return;
      this.slices.begin();
      ending = await this.readSpan({ first: root, last: root }, TOP, undefined, known, onSlice);
    }
  }

  /** @returns `interrupted` when the page was changed so that the way is lost */
  private async readSpan(
    span: Span,
    around: Surroundings,
    after: Entry | undefined,
    known: ReadonlyMap<Text, Entry>,
    onSlice?: () => Promise<void>,
  ): Promise<Ending> {
    const { slices, signal } = this;
    const blocks = collectBlocks(span, around, this.listener);
    let last = after;
    let paused = false;
    for (;;) {
      const step = blocks.next(paused);
      if (step.done) return step.value;
      paused = false;
      if (step.value) {
        if (this.units >= MOST_TEXT) {
          this.capped = true;
          return 'complete';
        }
        last = this.take(step.value, last, known);
      }
      if (slices.isOver()) {
        await slices.pause();
        if (signal.aborted) return 'complete';
        // At the beginning of a slice: added to a full one it would keep the page waiting for both.
        await onSlice?.();
        if (signal.aborted) return 'complete';
        paused = true;
      }
    }
  }

  /**
   * Reads again what changed, in slices.
   * @returns whether any text changed, came, went, was shown or hidden; `interrupted` when the whole
   *   page must be read again
   */
  async readChanges(work: Work): Promise<boolean | 'interrupted'> {
    const retired = new Map<Text, Entry>();
    this.slices.begin();
    // First everything that is no longer as it was, so that no block is sought beside a wrong one.
    for (const node of work.removed) this.retire(node, retired);
    for (const span of work.spans) for (const node of nodesOf(span)) this.retire(node, retired);
    let changed = retired.size > 0;
    for (const span of work.spans) {
      const { first, last } = span;
      if (!first.isConnected || first.parentNode !== last.parentNode) continue;
      const parent = parentOf(first);
      const around = parent ? surroundingsOf(parent) : TOP;
      if (!around || this.document.designMode === 'on') continue;
      const count = this.blocks;
      const ending = await this.readSpan(span, around, this.findBefore(first), retired);
      if (ending === 'interrupted') return 'interrupted';
      if (this.signal.aborted) return false;
      if (this.blocks !== count) changed = true;
    }
    if (work.restyled && this.lookAgain()) changed = true;
    return changed;
  }

  /** The last block before a place. */
  private findBefore(place: Node): Entry | undefined {
    const node = findBefore(place, this.document, (text) => this.list.at(text) !== undefined);
    let entry = node && this.list.at(node);
    while (entry?.next?.raw.continues) entry = entry.next;
    return entry;
  }

  /** Takes out the blocks of all texts in a node, also of nodes that left the page. */
  private retire(node: Node, retired: Map<Text, Entry>): void {
    if (node.nodeType === Node.TEXT_NODE) {
      this.retireRun(node as Text, retired);
      return;
    }
    const walker = this.document.createTreeWalker(
      node,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    for (let at: Node | null = node; at; at = walker.nextNode()) {
      if (at.nodeType === Node.TEXT_NODE) this.retireRun(at as Text, retired);
      else if (at.nodeType === Node.ELEMENT_NODE) {
        const root = (at as Element).shadowRoot;
        if (root) this.retire(root, retired);
      }
    }
  }

  private retireRun(node: Text, retired: Map<Text, Entry>): void {
    for (const entry of this.list.removeRun(node)) {
      retired.set(firstNode(entry.raw), entry);
      this.units -= entry.raw.text.length;
      this.blocks -= 1;
    }
  }

  /** Puts a block into the list, with what is known of it if it was there before. */
  private take(raw: PageBlock, after: Entry | undefined, known: ReadonlyMap<Text, Entry>): Entry {
    const old = known.get(firstNode(raw));
    const entry: Entry =
      old && isSame(old.raw, raw)
        ? { ...old }
        : {
            raw,
            shown: undefined,
            hidden: undefined,
            named: false,
            scan: undefined,
            mentions: old?.mentions ?? [],
            previous: undefined,
            next: undefined,
            listed: false,
          };
    this.look(entry);
    this.units += raw.text.length;
    this.blocks += 1;
    this.list.insert(entry, after);
    return entry;
  }

  /**
   * Brings up to date what is seen of a block and what is in it.
   * @returns whether anything is different
   */
  private look(entry: Entry): boolean {
    let changed = false;
    for (;;) {
      // Only where there is a name is it worth asking for clipped text, which costs more.
      const hidden = hiddenParts(entry.raw, entry.named ? isSeen : isShown);
      if (hidden === entry.hidden) return changed;
      changed = true;
      entry.hidden = hidden;
      entry.shown = withoutHidden(entry.raw, hidden);
      entry.scan = entry.shown && this.matcher.scan(entry.shown);
      if (entry.named || !entry.scan?.candidates.length) return changed;
      entry.named = true;
      // What decides comes while the rest is read.
      void this.matcher.prepare();
    }
  }

  /**
   * Looks which texts are shown now that something of the page's looks has changed: those with names,
   * which may be hidden now, and those that were hidden. The others have nothing to lose.
   */
  private lookAgain(): boolean {
    let changed = false;
    for (const entry of this.list) {
      if ((entry.named || entry.hidden !== '') && this.look(entry)) changed = true;
    }
    return changed;
  }
}

const isSame = (a: PageBlock, b: PageBlock): boolean =>
  a.text === b.text &&
  a.kind === b.kind &&
  a.lang === b.lang &&
  a.nodes.length === b.nodes.length &&
  a.nodes.every((node, index) => node === b.nodes[index]) &&
  a.edges.length === b.edges.length &&
  a.edges.every((edge, index) => edge === b.edges[index]);
