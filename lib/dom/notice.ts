/**
 * A sentence in a corner of the page for a few seconds, in a closed shadow root: the page can see that
 * something is there and not what it says. Moves no focus, takes no key, and is read out politely.
 */

import style from './notice.css?inline';

/** Milliseconds that a sentence stands, by its length: slow readers have the time for it. */
const SHORTEST = 4_000;
const PER_UNIT = 60;
/** Longer when there is something to press. */
const WITH_ACTION = 8_000;

/** Something that can be done about what was said. */
export interface NoticeAction {
  words: string;
  run(): void;
}

export class Notice {
  private host: HTMLElement | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly document: Document,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.close());
  }

  /** Shows a sentence in the place of the one before. */
  say(text: string, action?: NoticeAction): void {
    this.close();
    const { document, signal } = this;
    const { defaultView } = document;
    if (signal.aborted || !defaultView || !document.documentElement) return;
    // An element without a name of its own: pages style and count what they know.
    const host = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    const line = document.createElementNS('http://www.w3.org/1999/xhtml', 'p') as HTMLElement;
    line.setAttribute('role', 'status');
    line.setAttribute('dir', 'auto');
    line.setAttribute('popover', 'manual');
    root.append(line);
    document.documentElement.append(host);
    // In the top layer, above whatever the page has open.
    line.showPopover();
    // Only what comes into a status that is there already is read out.
    defaultView.requestAnimationFrame(() => {
      line.textContent = text;
      if (action) line.append(button(document, action));
    });
    line.addEventListener('click', () => this.close());
    this.host = host;
    const time = (action ? WITH_ACTION : SHORTEST) + text.length * PER_UNIT;
    const closeSoon = (): void => {
      this.timer = setTimeout(() => {
        // Somebody is about to press it.
        if (root.activeElement || line.matches(':hover')) closeSoon();
        else this.close();
      }, time);
    };
    closeSoon();
  }

  private close(): void {
    clearTimeout(this.timer);
    this.host?.remove();
    this.host = undefined;
  }
}

function button(document: Document, { words, run }: NoticeAction): HTMLElement {
  const element = document.createElementNS('http://www.w3.org/1999/xhtml', 'button') as HTMLElement;
  element.textContent = words;
  element.addEventListener('click', (event) => {
    if (event.isTrusted) run();
  });
  return element;
}
