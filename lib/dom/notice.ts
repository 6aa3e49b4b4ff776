/**
 * A sentence in a corner of the page for a few seconds, in a closed shadow root: the page can see that
 * something is there and not what it says. Moves no focus, takes no key, and is read out politely.
 */

/** Milliseconds that a sentence stands, by its length: slow readers have the time for it. */
const SHORTEST = 4_000;
const PER_UNIT = 60;
/** Longer when there is something to press. */
const WITH_ACTION = 8_000;

const STYLE = `
  :host { all: initial; }
  p {
    all: unset;
    box-sizing: border-box;
    position: fixed;
    inset-block-end: 1rem;
    inset-inline-end: 1rem;
    inset-block-start: auto;
    inset-inline-start: auto;
    max-inline-size: min(24rem, calc(100vi - 2rem));
    padding: 0.6rem 0.9rem;
    border: 1px solid #cdd4de;
    border-radius: 6px;
    background: #ffffff;
    color: #1b2330;
    color-scheme: light dark;
    box-shadow: 0 2px 12px rgb(0 0 0 / 25%);
    font: 15px/1.45 system-ui, sans-serif;
    overflow-wrap: anywhere;
    cursor: default;
  }
  button {
    all: unset;
    margin-inline-start: 0.6em;
    padding: 0.2em 0.3em;
    border-radius: 3px;
    font-weight: 600;
    text-decoration: underline;
    cursor: pointer;
  }
  button:focus-visible { outline: 2px solid currentColor; }
  p:not(:popover-open) { display: none; }
  @media (prefers-color-scheme: dark) {
    p { border-color: #3b4656; background: #161b23; color: #e8ecf2; }
  }
`;

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
    sheet.replaceSync(STYLE);
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
