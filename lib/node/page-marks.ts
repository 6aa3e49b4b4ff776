/**
 * Reads from outside what the page script has drawn: the marks, which every script of the page may
 * list, and the card, whose closed shadow root only the extension's own world may open.
 */
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser';

/** A mark as a reader sees it. */
export interface Mark {
  text: string;
  /**
   * UTF-16 offsets in the text of the page's `<main>`, its paragraphs joined by line feeds; -1 where
   * the mark stands outside of them.
   */
  start: number;
  end: number;
}

/** All marks of a page's own frame in page order, each place once, whatever it is painted with. */
export const readMarks = (page: Page): Promise<Mark[]> =>
  page.evaluate(() => {
    const starts = new Map<Element, number>();
    let length = 0;
    for (const paragraph of document.querySelectorAll('main > p')) {
      starts.set(paragraph, length);
      length += (paragraph.textContent ?? '').length + 1;
    }
    const toRange = (from: Node, fromOffset: number, to: Node, toOffset: number) => {
      const range = document.createRange();
      range.setStart(from, fromOffset);
      range.setEnd(to, toOffset);
      return range;
    };
    const ranges = [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((each) =>
        toRange(each.startContainer, each.startOffset, each.endContainer, each.endOffset),
      ),
    );
    ranges.sort((one, other) => {
      const sameTree = one.startContainer.getRootNode() === other.startContainer.getRootNode();
      return sameTree ? one.compareBoundaryPoints(Range.START_TO_START, other) : 0;
    });
    const marks: { text: string; start: number; end: number }[] = [];
    let previous: Range | undefined;
    for (const range of ranges) {
      const isSame =
        previous?.startContainer === range.startContainer &&
        previous.startOffset === range.startOffset;
      previous = range;
      if (isSame) continue;
      const text = range.toString();
      const paragraph = range.startContainer.parentElement?.closest('main > p');
      const before = paragraph
        ? starts.get(paragraph)! +
          toRange(paragraph, 0, range.startContainer, range.startOffset).toString().length
        : -1;
      marks.push({ text, start: before, end: before < 0 ? -1 : before + text.length });
    }
    return marks;
  });

/** A place in the window, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Scrolls to the first place where these words stand. @returns the box of their first line */
export const boxOfText = (page: Page, words: string): Promise<Box | undefined> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getClientRects()[0];
      if (box) return { x: box.x, y: box.y, width: box.width, height: box.height };
    }
    return undefined;
  }, words);

export interface Card {
  /** As shown, hidden parts left out. */
  text: string;
  box: Box;
  /** Its controls in order, with the name that is read out and the place to click. */
  controls: { name: string; box: Box }[];
  /** Name of the control that has the keyboard; empty when none has. */
  focused: string;
}

/** The card that is open on a page. @returns undefined when none is */
export async function readCard(browser: ExtensionBrowser, page: Page): Promise<Card | undefined> {
  const tabId = await browser.tabOf(page);
  const card = await browser.inExtension(async (tab) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab },
      func: lookAtCard,
    });
    return frame?.result ?? null;

    /** Runs in the extension's world inside the page, the only one that sees into closed roots. */
    function lookAtCard() {
      type Opener = { openOrClosedShadowRoot?: ShadowRoot | null };
      const open = (element: Element): ShadowRoot | null | undefined =>
        typeof chrome !== 'undefined' && 'dom' in chrome
          ? (
              chrome as { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } }
            ).dom.openOrClosedShadowRoot(element)
          : (element as Opener).openOrClosedShadowRoot;
      const toBox = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
      const nameOf = (control: Element) =>
        (control.getAttribute('aria-label') ?? control.textContent ?? '').trim();
      for (const host of document.querySelectorAll<HTMLElement>('html > *, body > *')) {
        if (host.shadowRoot) continue;
        const root = open(host);
        const dialog = root?.querySelector<HTMLElement>(
          '[role="dialog"], dialog, section, article',
        );
        if (!root || !dialog || dialog.getClientRects().length === 0) continue;
        const controls = [...root.querySelectorAll('button, a[href], summary')];
        return {
          text: dialog.innerText,
          box: toBox(dialog.getBoundingClientRect()),
          controls: controls.map((each) => ({
            name: nameOf(each),
            box: toBox(each.getBoundingClientRect()),
          })),
          focused: root.activeElement ? nameOf(root.activeElement) : '',
        };
      }
      return null;
    }
  }, tabId);
  return card ?? undefined;
}
