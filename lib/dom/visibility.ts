/**
 * Leaves hidden text out of a block. Asked of blocks once read, not of every element on the way: the
 * browser answers from styles it has already, without layout.
 */

import type { PageBlock } from './page-block';
import { parentOf } from './parent-of';
import { slice } from './run';

/** Text that only screen readers meet, by the usual recipe: clipped to nothing. */
const CLIPPED = /^(?:rect\(0(?:px)?, 0(?:px)?, 0(?:px)?, 0(?:px)?\)|inset\((?:50|100)%\))/;

/**
 * What an element or text is drawn in: its slot, or its parent, or the host of its shadow root.
 * @returns `null` when it is drawn nowhere, because the shadow root beside it has no slot for it
 */
function drawnIn(node: Element | Text): Element | null {
  const parent = parentOf(node);
  // A child of a host has a parent node; the top of a shadow root has a host and is drawn in it.
  return parent?.shadowRoot && node.parentNode === parent ? node.assignedSlot : parent;
}

/** Whether text in this element can be seen, apart from where the page is scrolled to. */
export function isShown(element: Element): boolean {
  // `visibilityProperty` is the newer name; browsers pass over the one they do not know.
  const options = { visibilityProperty: true, checkVisibilityCSS: true };
  if (element.checkVisibility(options)) return true;
  // Without a box of its own an element counts as not visible, though what is in it may be. Asked
  // first, as the way up from each hidden text is long.
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.display !== 'contents' || style.visibility !== 'visible') return false;
  const around = drawnIn(element);
  return around !== null && isShown(around);
}

/** As `isShown`, and not clipped away either. Costs a computed style: for text that holds a name. */
export function isSeen(element: Element): boolean {
  if (!isShown(element)) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return true;
  if (style.fontSize === '0px') return false;
  return !(
    style.position === 'absolute' &&
    (CLIPPED.test(style.clip) || CLIPPED.test(style.clipPath))
  );
}

/**
 * Which parts of a block are hidden, as a string to compare with later: one sign per text node, or
 * the empty string when all of it is shown.
 */
export function hiddenParts(block: PageBlock, isVisible: (element: Element) => boolean): string {
  let parts = '';
  let hidden = false;
  let last: Element | null | undefined;
  let sign = '.';
  // Text goes in and out of the same elements: a paragraph is asked once, not after each link in it.
  let known: Map<Element | null | undefined, string> | undefined;
  for (const node of block.nodes) {
    const around = node ? drawnIn(node) : last;
    if (around !== last) {
      const before = known?.get(around);
      sign = before ?? (around && isVisible(around) ? '.' : '#');
      if (before === undefined && block.nodes.length > 2) {
        known ??= new Map();
        known.set(around, sign);
      }
      last = around;
    }
    if (sign === '#') hidden = true;
    parts += sign;
  }
  return hidden ? parts : '';
}

/**
 * The block without its hidden parts.
 * @param parts as `hiddenParts` gave them
 * @returns `undefined` when nothing is left
 */
export function withoutHidden(block: PageBlock, parts: string): PageBlock | undefined {
  if (parts === '') return block;
  if (!parts.includes('.')) return undefined;
  let text = '';
  const nodes: (Text | null)[] = [];
  const starts: number[] = [];
  const edges: number[] = [];
  let skip = 0;
  block.nodes.forEach((node, index) => {
    if (parts[index] !== '.') return;
    const from = block.starts[index] as number;
    const to = block.starts[index + 1] ?? block.text.length;
    const piece = slice(block, from, to);
    if (nodes.length === 0) skip = piece.skip;
    // Where something was taken out, an element began or ended.
    if (text !== '') edges.push(text.length);
    for (const edge of piece.edges) edges.push(text.length + edge);
    nodes.push(node);
    starts.push(text.length);
    text += piece.text;
  });
  if (text.trim() === '') return undefined;
  return { text, kind: block.kind, lang: block.lang, edges, nodes, starts, skip };
}
