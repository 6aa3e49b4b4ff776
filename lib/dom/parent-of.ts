/** One step up through a page, out of shadow roots. */
/** The parent element, a shadow root's host being the parent of what is in the root. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE
    ? ((parent as Partial<ShadowRoot>).host ?? null)
    : null;
}
