/** Which mention is at a place of the window. */

import { liveRange, type PageMention } from './page-mention';
import { parentOf } from './parent-of';

/**
 * The element that is seen at a place, through open shadow roots. What covers the words gets the
 * pointer, so that a mention under it is not there for the reader.
 */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/** The boxes of a mention, one per line, in CSS pixels of the window. */
export function boxesOf(mention: PageMention): DOMRect[] {
  return mention.ranges.flatMap((range) => {
    const live = liveRange(range);
    return live ? Array.from(live.getClientRects()) : [];
  });
}

const isIn = ({ left, top, right, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** @param mentions those that are marked */
export function mentionAt(
  document: Document,
  mentions: readonly PageMention[],
  x: number,
  y: number,
): PageMention | undefined {
  const element = elementAt(document, x, y);
  if (!element) return undefined;
  // Boxes are asked only of words in the element that is pointed at, or in one around them.
  return mentions.find(
    (mention) =>
      mention.ranges.some(
        ({ startContainer, endContainer }) =>
          isAround(element, startContainer) || isAround(element, endContainer),
      ) && boxesOf(mention).some((box) => isIn(box, x, y)),
  );
}

const isAround = (element: Element, node: Node): boolean =>
  parentOf(node) === element || element.contains(node);
