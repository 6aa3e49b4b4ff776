/**
 * What is read of a page from inside it. These functions are sent there whole and may use nothing from
 * around them, and nothing that a page may have replaced.
 */

export interface Seen {
  /** The document with its open shadow roots. */
  markup: string;
  title: string;
  /** Names of all globals. */
  globals: string;
  scroll: string;
  selected: string;
  active: string;
  /** Sum of what Chromium calls layout shift; 0 in Firefox, which does not tell. */
  shift: number;
  violations: string;
  told: string;
}

/** Before any script of the page: keeps what it needs, notes layout shifts and breaches of policy. */
export function watchQuietly(): void {
  const { stringify } = JSON;
  const { getOwnPropertyNames } = Object;
  const query = Document.prototype.querySelectorAll;
  const queryInRoot = DocumentFragment.prototype.querySelectorAll;
  let shift = 0;
  let violations = '';
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    violations += `${violatedDirective} ${blockedURI}\n`;
  });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  }

  const rootsIn = (found: NodeListOf<Element>): string => {
    let markup = '';
    for (let at = 0; at < found.length; at++) {
      const root = found[at]?.shadowRoot;
      if (root) markup += `\n#shadow ${root.innerHTML}${rootsIn(queryInRoot.call(root, '*'))}`;
    }
    return markup;
  };
  const nameOf = (node: Node | null | undefined) => `${node?.nodeName} ${node?.nodeValue ?? ''}`;

  const look = (): Seen => {
    const told = stringify(window.told) ?? '';
    const selection = document.getSelection();
    return {
      markup: document.documentElement.outerHTML + rootsIn(query.call(document, '*')),
      title: document.title,
      globals: getOwnPropertyNames(window).sort().join(),
      scroll: `${scrollX} ${scrollY}`,
      selected: `${selection?.toString()} from ${nameOf(selection?.anchorNode)} ${selection?.anchorOffset}`,
      active: document.activeElement?.localName ?? '',
      shift,
      violations: violations.split('\n').sort().join('\n'),
      told,
    };
  };
  const draw = requestAnimationFrame.bind(window);
  const Pledge = Promise;
  const drawn = () => new Pledge<void>((done) => draw(() => draw(() => done())));
  Object.defineProperty(window, Symbol.for('guest'), { value: { look, drawn } });
}

/** @returns everything of a page that we must leave alone */
export const lookAround = (): Seen =>
  (window as unknown as Record<symbol, { look(): Seen }>)[Symbol.for('guest')]!.look();

/** Waits until the page has been drawn. */
export const untilDrawn = (): Promise<void> =>
  (window as unknown as Record<symbol, { drawn(): Promise<void> }>)[Symbol.for('guest')]!.drawn();

/** Scrolls a little and selects a few words, as a reader may have done before we come. */
export function readAsReader(): void {
  scrollTo(0, 120);
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const parent = text.parentElement?.localName;
    if (text.length < 9 || parent === 'script' || parent === 'style' || parent === 'title')
      continue;
    if (!text.data.trim()) continue;
    getSelection()?.setBaseAndExtent(text, 1, text, 8);
    return;
  }
}

/** @returns what the browser's own search finds, word after word, from the top */
export function findInPage(words: string): string[] {
  type Finder = { find(words: string, caseSensitive?: boolean): boolean };
  getSelection()?.removeAllRanges();
  const found: string[] = [];
  while (found.length < 5 && (window as unknown as Finder).find(words, true)) {
    const range = getSelection()?.getRangeAt(0);
    found[found.length] =
      `${range?.startContainer.nodeName} ${range?.startContainer.nodeValue?.trim().slice(0, 40)} ${range?.startOffset}`;
  }
  return found;
}

/** @returns how many places are marked in the page's own frame */
export function countMarks(): number {
  let count = 0;
  CSS.highlights.forEach((highlight) => {
    count += highlight.size;
  });
  return count;
}
