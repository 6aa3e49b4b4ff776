/** Follows changes in a document and in its open shadow roots, and tells of them without delay. */
import { WATCHED_ATTRIBUTES } from './changes';

export class TreeObserver {
  private readonly observer: MutationObserver;
  private readonly roots = new Set<ShadowRoot>();

  /** @param onRecords is called as a microtask after each change: it must be quick */
  constructor(
    private readonly document: Document,
    private readonly onRecords: (records: MutationRecord[]) => void,
    signal: AbortSignal,
  ) {
    this.observer = new MutationObserver((records) => this.onRecords(records));
    this.follow(document);
    signal.addEventListener('abort', () => {
      this.observer.disconnect();
      this.roots.clear();
    });
  }

  private follow(root: Document | ShadowRoot): void {
    this.observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: WATCHED_ATTRIBUTES,
    });
  }

  /** Follows a shadow root too. */
  add(root: ShadowRoot): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    this.follow(root);
  }

  /** Shadow roots that are in the page. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.roots].filter((root) => root.isConnected);
  }

  /** Forgets the shadow roots that left the page. */
  dropLost(): void {
    const lost = [...this.roots].filter((root) => !root.isConnected);
    if (lost.length === 0) return;
    for (const root of lost) this.roots.delete(root);
    this.restart();
  }

  /** An observer cannot leave one root: it leaves all and returns to those that stay. */
  private restart(): void {
    const pending = this.observer.takeRecords();
    this.observer.disconnect();
    this.follow(this.document);
    for (const root of this.roots) this.follow(root);
    if (pending.length > 0) this.onRecords(pending);
  }
}
