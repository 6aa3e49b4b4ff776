/**
 * Finds shadow roots that were attached after their host was read, which no mutation record tells of:
 * to custom elements, looked at whenever the page changes, and to any other element, by a search in
 * idle time after changes.
 */
import { delay, Slices, whenIdle } from './slices';

/** Milliseconds between two searches of the whole page. */
const PAUSE = 2_000;
/** A busy page may keep a search waiting as long as it likes, almost. */
const PATIENCE = 5_000;
/** Elements looked at between two looks at the clock. */
const STEP = 256;

export class LateRoots {
  private readonly expected = new Set<Element>();
  private readonly known = new WeakSet<ShadowRoot>();
  private left = 0;
  private searching = false;

  /** @param onRoot is called with the host of each root found */
  constructor(
    private readonly document: Document,
    private readonly onRoot: (host: Element) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** A root that was read. */
  know(root: ShadowRoot): void {
    this.known.add(root);
  }

  /** A custom element that has no root yet. */
  expect(element: Element): void {
    this.expected.add(element);
  }

  /** Looks at the elements that are expected to get a root. */
  check(): void {
    for (const element of this.expected) {
      if (element.isConnected && !element.shadowRoot) continue;
      this.expected.delete(element);
      if (element.isConnected) this.found(element);
    }
  }

  private found(host: Element): void {
    if (!host.shadowRoot || this.known.has(host.shadowRoot)) return;
    this.known.add(host.shadowRoot);
    this.onRoot(host);
  }

  /** Searches the whole page so many times, in idle time and with long pauses before each. */
  search(times: number): void {
    this.left = Math.max(this.left, times);
    if (!this.searching) void this.searchSoon();
  }

  private async searchSoon(): Promise<void> {
    this.searching = true;
    while (this.left > 0) {
      this.left -= 1;
      await delay(PAUSE, this.signal);
      const window = this.liveWindow;
      if (!window) break;
      await whenIdle(window, PATIENCE);
      await this.searchNow();
    }
    this.searching = false;
  }

  /** The page's window while there is one and we are welcome: a frame may be taken out at any time. */
  private get liveWindow(): (Window & typeof globalThis) | null {
    return this.signal.aborted ? null : this.document.defaultView;
  }

  private async searchNow(): Promise<void> {
    const window = this.liveWindow;
    if (!window) return;
    const slices = new Slices(window);
    this.check();
    // A live list: what the page adds or takes away meanwhile shifts it, and is read by other ways.
    const elements = this.document.getElementsByTagName('*');
    slices.begin();
    for (let index = 0; index < elements.length; index += 1) {
      const element = elements[index] as Element;
      if (element.shadowRoot) this.found(element);
      if (index % STEP === 0 && slices.isOver()) {
        await slices.pause();
        if (!this.liveWindow) return;
      }
    }
  }
}
