/** A clean page for each DOM test, and the few questions that many of them ask of it. */
import { afterEach, beforeEach } from 'vitest';
import { commands } from 'vitest/browser';

/** Puts markup of a test's own making into the page. Never used with anything else. */
export function fill(markup: string, into: Element = document.body): void {
  into.replaceChildren(document.createRange().createContextualFragment(markup));
}

/** An open shadow root with markup, on a new or an existing element. */
export function shadow(markup: string, host: Element = document.createElement('div')): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.createRange().createContextualFragment(markup));
  if (!host.isConnected) document.body.append(host);
  return root;
}

/** A signal for each test, aborted after it, whatever it did. */
export function useSignal(): () => AbortSignal {
  let controller = new AbortController();
  beforeEach(() => {
    controller = new AbortController();
  });
  afterEach(() => {
    controller.abort();
    document.body.replaceChildren();
  });
  return () => controller.signal;
}

/** The middle of an element or range, in pixels of the window that holds the test's frame. */
export function middleOf(target: Element | Range): { x: number; y: number } {
  const frame = window.frameElement?.getBoundingClientRect();
  const rect = target.getClientRects()[0] as DOMRect;
  return {
    x: (frame?.x ?? 0) + rect.x + rect.width / 2,
    y: (frame?.y ?? 0) + rect.y + rect.height / 2,
  };
}

/** Moves the real pointer there. */
export async function pointAt(target: Element | Range): Promise<void> {
  const { x, y } = middleOf(target);
  await commands.mouseMove(x, y);
}

/** A range over the first occurrence of some words within one text node. */
export function rangeOver(words: string, root: Node = document.body): Range {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`"${words}" is not in the page`);
}
