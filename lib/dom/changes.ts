/**
 * Makes of mutation records the parts of a page that must be read again: for each change the line of
 * text around it, from one block's edge to the next. Small batches are kept one by one; past a limit
 * there is a flood, and the page is read again as a whole.
 */
import type { Span } from './collect';
import { isApart, partOf, TELLING_ATTRIBUTES } from './elements';

/** Nodes and records kept between two readings. A page that makes more is read again whole. */
const MOST = 4_000;

/** Attributes whose change may show or hide text, or part words; `class` and `style` most often do not. */
export const WATCHED_ATTRIBUTES = [...TELLING_ATTRIBUTES, 'hidden', 'open', 'class', 'style'];

/** What is to be done after a batch of changes. */
export interface Work {
  /** Nodes that were taken out of their place since the last time. */
  removed: Node[];
  /** To be read again. Each lies in one parent. */
  spans: Span[];
  /** Something may have been shown or hidden. */
  restyled: boolean;
}

/** Gathers changes until somebody takes the work they make. Quick, as it runs after each of them. */
export class Changes {
  private lists: MutationRecord[] = [];
  /** Places of other changes, each once however often it changes: clocks, tickers, animations. */
  private places = new Set<Node>();
  private restyled = false;
  private flooded = false;
  private size = 0;

  /** Whether there is anything to take. */
  get any(): boolean {
    return this.flooded || this.restyled || this.lists.length > 0 || this.places.size > 0;
  }

  add(records: readonly MutationRecord[]): void {
    if (this.flooded) return;
    for (const record of records) {
      const { type, target } = record;
      if (type === 'childList') {
        this.lists.push(record);
        this.size += 1 + record.addedNodes.length + record.removedNodes.length;
      } else if (type === 'characterData') {
        this.touch(target);
      } else {
        this.restyled = true;
        // By name only: no question about styles here, between two steps of the page's own work.
        const part = partOf(target as Element);
        const isTelling = TELLING_ATTRIBUTES.includes(record.attributeName ?? '');
        if (isTelling || (part !== 'block' && part !== 'closed')) this.touch(target);
      }
    }
    if (this.size > MOST) this.flood();
  }

  /** Says that there is something new at a place, which no record tells of. */
  touch(node: Node): void {
    if (this.places.has(node)) return;
    this.places.add(node);
    this.size += 1;
  }

  /** Says that the whole page must be read again. */
  flood(): void {
    this.clear();
    this.flooded = true;
  }

  private clear(): void {
    this.lists = [];
    this.places = new Set();
    this.restyled = false;
    this.flooded = false;
    this.size = 0;
  }

  /** @returns `flood` when single changes are too many to follow */
  take(): Work | 'flood' {
    const { lists, places, restyled, flooded } = this;
    this.clear();
    return flooded ? 'flood' : { ...workOf(lists, places), restyled };
  }
}

function workOf(
  lists: readonly MutationRecord[],
  places: Iterable<Node>,
): Pick<Work, 'removed' | 'spans'> {
  const touched = new Touched();
  const removed: Node[] = [];
  for (const place of places) touched.add(place);
  for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of lists) {
    for (const node of addedNodes) touched.add(node);
    if (removedNodes.length === 0) continue;
    removed.push(...removedNodes);
    // What stood either side of them may be one line now.
    if (previousSibling?.parentNode === target) touched.add(previousSibling);
    if (nextSibling?.parentNode === target) touched.add(nextSibling);
    // An emptied element or shadow root leaves no sibling to tell of the line that it was part of.
    const left = (target as Partial<ShadowRoot>).host ?? target;
    if (left.nodeType === Node.ELEMENT_NODE && !isApart(left as Element)) touched.add(left);
  }
  return { removed, spans: touched.spans() };
}

/** Changed places, brought up to the children of the block that holds their line. */
class Touched {
  private readonly byParent = new Map<Node, Set<Node>>();

  add(node: Node): void {
    if (!node.isConnected) return;
    let at = node;
    for (let parent = at.parentNode; parent; parent = at.parentNode) {
      if (parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
        // A shadow root is part of the line around its host, unless the host stands apart.
        const { host } = parent as ShadowRoot;
        if (isApart(host)) {
          this.put(parent, at);
          return;
        }
        at = host;
        continue;
      }
      if (parent.nodeType !== Node.ELEMENT_NODE) {
        this.put(parent, at);
        return;
      }
      const part = partOf(parent as Element);
      if (part !== 'inline' && part !== 'custom' && part !== 'block') return;
      if (part === 'block' || isApart(parent as Element)) {
        this.put(parent, at);
        return;
      }
      at = parent;
    }
  }

  private put(parent: Node, child: Node): void {
    const children = this.byParent.get(parent);
    if (children) children.add(child);
    else this.byParent.set(parent, new Set([child]));
  }

  /** The lines around all these places, those that meet joined. Inner ones go with the outer one. */
  spans(): Span[] {
    const spans: (Span & { parent: Node })[] = [];
    const covered = new Set<Node>();
    for (const [parent, children] of this.byParent) {
      const seen = new Set<Node>();
      for (const child of children) {
        if (seen.has(child)) continue;
        const first = reach(child, (node) => node.previousSibling, children, seen);
        const last = reach(child, (node) => node.nextSibling, children, seen);
        const span = { parent, first, last };
        for (const node of nodesOf(span)) covered.add(node);
        spans.push(span);
      }
    }
    return spans.filter(({ parent }) => !isWithin(covered, parent));
  }
}

/** The siblings of a span. */
export function* nodesOf({ first, last }: Span): Generator<Node> {
  for (let node: Node | null = first; node; node = node.nextSibling) {
    yield node;
    if (node === last) return;
  }
}

/** Whether a node is one of these or in one of them. */
function isWithin(nodes: ReadonlySet<Node>, node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOrHost(at)) if (nodes.has(at)) return true;
  return false;
}

const parentOrHost = (node: Node): Node | null =>
  node.nodeType === Node.DOCUMENT_FRAGMENT_NODE
    ? ((node as Partial<ShadowRoot>).host ?? null)
    : node.parentNode;

/** How far the line goes in one direction; over other changed nodes too, so that they are one span. */
function reach(
  from: Node,
  step: (node: Node) => Node | null,
  changed: ReadonlySet<Node>,
  seen: Set<Node>,
): Node {
  let end = from;
  seen.add(from);
  for (let next = step(end); next; next = step(end)) {
    const isChanged = changed.has(next);
    if (!isChanged && next.nodeType === Node.ELEMENT_NODE && isApart(next as Element)) break;
    if (isChanged) seen.add(next);
    end = next;
  }
  return end;
}

/**
 * The nearest Text node before a place for which `isKnown` holds, shadow roots counted at the place of
 * their host, as `collectBlocks` goes.
 */
export function findBefore(
  from: Node,
  top: Node,
  isKnown: (node: Text) => boolean,
): Text | undefined {
  let node: Node | null = from;
  while (node && node !== top) {
    const before: Node | null = node.previousSibling;
    node = before ? deepestLast(before) : above(node);
    if (node?.nodeType === Node.TEXT_NODE && isKnown(node as Text)) return node as Text;
  }
  return undefined;
}

function deepestLast(node: Node): Node {
  let at = node;
  for (;;) {
    const last: Node | null = at.lastChild ?? shadowRootOf(at)?.lastChild ?? null;
    if (!last) return at;
    at = last;
  }
}

/** From a first child: into the shadow root of its parent, if it has one, or up. */
function above(node: Node): Node | null {
  const parent = parentOrHost(node);
  // A shadow root is the first thing in its host.
  if (!parent || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return parent;
  const root = shadowRootOf(parent);
  return root?.lastChild ? deepestLast(root.lastChild) : parent;
}

const shadowRootOf = (node: Node): ShadowRoot | null =>
  node.nodeType === Node.ELEMENT_NODE ? (node as Element).shadowRoot : null;
