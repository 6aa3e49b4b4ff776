/**
 * Brings the reader to a mention and back to where they were: scroll positions of the window and of
 * every scrolling part on the way, and the focus.
 */

import type { boxesOf } from './hit-test';
import { liveRange } from './page-mention';
import { HERE_LOOK, Painter } from './paint';
import { parentOf } from './parent-of';

/** Milliseconds that the place is shown more strongly. */
const EMPHASIS = 2_500;

export class Journey {
  private readonly painter: Painter;
  private readonly scrolls = new Map<Element, { left: number; top: number }>();
  private focus: Element | null | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param markName of the place that is shown: a CSS identifier that the page cannot guess */
  constructor(
    private readonly document: Document,
    markName: string,
    signal: AbortSignal,
  ) {
    this.painter = new Painter(document, markName, HERE_LOOK, signal);
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** Whether there is a way back. */
  get isAway(): boolean {
    return this.focus !== undefined;
  }

  /**
   * Scrolls to a place and shows it for a moment. The first time remembers where the reader was.
   * @returns false when the place is gone
   */
  goTo(ranges: readonly StaticRange[]): boolean {
    const first = ranges[0] && liveRange(ranges[0]);
    const element = first && parentOf(first.startContainer);
    if (!first || !element) return false;
    if (this.focus === undefined) this.focus = this.document.activeElement;
    for (const scroller of scrollersOf(element)) {
      if (this.scrolls.has(scroller)) continue;
      this.scrolls.set(scroller, { left: scroller.scrollLeft, top: scroller.scrollTop });
    }
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    // In a part taller than the window its middle may be far from the words.
    for (const scroller of scrollersOf(element)) bringIntoView(scroller, first);
    this.emphasize(ranges);
    return true;
  }

  private emphasize(ranges: readonly StaticRange[]): void {
    clearTimeout(this.timer);
    this.painter.paint(ranges);
    this.timer = setTimeout(() => this.painter.paint([]), EMPHASIS);
  }

  /** @returns false when the reader was nowhere else */
  goBack(): boolean {
    if (this.focus === undefined) return false;
    for (const [scroller, { left, top }] of this.scrolls) {
      if (scroller.isConnected) scroller.scrollTo({ left, top, behavior: 'instant' });
    }
    const { focus } = this;
    this.forget();
    if (focus?.isConnected && focus !== this.document.activeElement) {
      (focus as Partial<HTMLElement>).focus?.({ preventScroll: true });
    }
    return true;
  }

  /** The reader stays here: there is no way back any more. */
  forget(): void {
    clearTimeout(this.timer);
    this.painter.paint([]);
    this.scrolls.clear();
    this.focus = undefined;
  }
}

/** The elements that scroll what is in `element`, from the inside out; the window's is the last. */
function scrollersOf(element: Element): Element[] {
  const scrollers: Element[] = [];
  const top = element.ownerDocument.scrollingElement;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at !== top && (at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth)) {
      scrollers.push(at);
    }
  }
  if (top) scrollers.push(top);
  return scrollers;
}

function bringIntoView(scroller: Element, place: Range): void {
  const words = place.getClientRects()[0];
  if (!words) return;
  const { clientHeight } = scroller;
  const isWindow = scroller === scroller.ownerDocument.scrollingElement;
  const top = isWindow ? 0 : scroller.getBoundingClientRect().top;
  if (words.top >= top && words.bottom <= top + clientHeight) return;
  scroller.scrollBy({
    top: words.top - top - (clientHeight - words.height) / 2,
    behavior: 'instant',
  });
}

/** Whether any line of a place is within the window. */
export function isInView(document: Document, boxes: ReturnType<typeof boxesOf>): boolean {
  const { clientHeight, clientWidth } = document.documentElement;
  return boxes.some(
    ({ left, top, right, bottom }) =>
      bottom > 0 && right > 0 && top < clientHeight && left < clientWidth,
  );
}
