/** What the reader has selected, and whether it is something that can be pinned. */

export type Selected =
  | { status: 'selected'; range: AbstractRange }
  | { status: 'nothing' }
  /** In a field, an editor, or another part of the page that is not read. */
  | { status: 'not-readable' };

/** Newer than our floors: Chrome 137, Firefox 142. */
interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}
/** Chrome only, and gone one day: the way in before `getComposedRanges`. */
interface SelectingRoot {
  getSelection?(): Selection | null;
}

/** The element that has the focus, through open shadow roots; `shadows` are those passed through. */
function findFocus(): { element: Element | null; shadows: ShadowRoot[] } {
  const shadows: ShadowRoot[] = [];
  let element = document.activeElement;
  while (element?.shadowRoot) {
    shadows.push(element.shadowRoot);
    element = element.shadowRoot.activeElement;
  }
  return { element, shadows };
}

/** A field keeps its selection to itself: the page's own selection is empty then. */
function hasFieldSelection(element: Element | null): boolean {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
    return false;
  // A field of numbers or a date has a selection that cannot be asked for.
  const { selectionStart, selectionEnd } = element;
  return selectionStart !== null && selectionStart !== selectionEnd;
}

const isEditable = (node: Node): boolean => {
  const element = node instanceof Element ? node : node.parentElement;
  return element instanceof HTMLElement && element.isContentEditable;
};

/** @param roots open shadow roots of the page, in which words may be selected too */
export function readSelection(roots: Iterable<ShadowRoot> = []): Selected {
  const { element, shadows } = findFocus();
  if (hasFieldSelection(element)) return { status: 'not-readable' };
  const range = findRange([...new Set([...shadows, ...roots])]);
  if (!range || range.collapsed) return { status: 'nothing' };
  if (isEditable(range.startContainer) || isEditable(range.endContainer)) {
    return { status: 'not-readable' };
  }
  return { status: 'selected', range };
}

function findRange(roots: ShadowRoot[]): AbstractRange | undefined {
  const selection = document.getSelection() as (Selection & ComposedSelection) | null;
  if (!selection || selection.rangeCount === 0) return undefined;
  const plain = selection.getRangeAt(0);
  if (!plain.collapsed) return plain;
  // Seen from outside, a selection in a shadow root is a place. So is one in a field, which Chrome
  // then gives as the field itself: only words within one of our roots count.
  const composed = selection.getComposedRanges?.({ shadowRoots: roots })[0];
  if (composed && roots.some((root) => root === composed.startContainer.getRootNode())) {
    return composed;
  }
  for (const root of roots) {
    const inner = (root as SelectingRoot).getSelection?.();
    if (inner && inner.rangeCount > 0 && !inner.isCollapsed) return inner.getRangeAt(0);
  }
  return undefined;
}
