/**
 * Marks places with the CSS Custom Highlight API: the page's DOM is not touched. The registry is
 * shared with the page, which may clear it, and with a script of an older or newer version of ours;
 * so we take out only what is our own, and look whether it is still there before each change.
 */

/** How a kind of mark looks. */
export interface Look {
  /** Which of two marks of one place is seen: the higher one. */
  priority: number;
  /** Declarations that `::highlight()` allows. */
  css: string;
}

/** "There is more": by shape, in the colour of the text around it, so that it suits any page. */
export const MENTION_LOOK: Look = {
  priority: 1,
  css: 'text-decoration: underline dotted currentColor 0.12em; text-underline-offset: 0.18em',
};

/** "You are here", for the mention that the reader was brought to. */
export const HERE_LOOK: Look = {
  priority: 3,
  css: 'background-color: Highlight; color: HighlightText',
};

/** Marks of one look, under one name. */
export class Painter {
  private readonly highlight = new Highlight();
  /** What is in it: Firefox lets no content script list a highlight. */
  private painted: ReadonlySet<StaticRange> = new Set();
  private readonly sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();

  /** @param name of the mark: a CSS identifier that the page cannot guess */
  constructor(
    private readonly document: Document,
    private readonly name: string,
    private readonly look: Look,
    signal: AbortSignal,
  ) {
    this.highlight.priority = look.priority;
    removeSheets(document, name);
    signal.addEventListener('abort', () => this.clear());
  }

  /** Brings the marks to exactly these ranges; those that stay are left alone. */
  paint(wanted: Iterable<StaticRange>): void {
    const ranges = new Set(wanted);
    const { highlight, painted } = this;
    this.painted = ranges;
    for (const range of painted) if (!ranges.has(range)) highlight.delete(range);
    for (const range of ranges) {
      if (painted.has(range)) continue;
      highlight.add(range);
      // Firefox paints in a shadow root only what a sheet of that root says.
      const root = range.startContainer.getRootNode();
      if (isRoot(root)) this.adopt(root);
    }
    this.ensure();
  }

  /** Puts back what the page took away. */
  ensure(): void {
    register(this.name, this.highlight);
    for (const root of [...this.sheets.keys()]) {
      if (root.isConnected) this.adopt(root);
      else this.sheets.delete(root);
    }
  }

  private adopt(root: Document | ShadowRoot): void {
    let sheet = this.sheets.get(root);
    if (!sheet) {
      const { defaultView } = this.document;
      if (!defaultView) return;
      sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(`@media not print { ::highlight(${this.name}) { ${this.look.css} } }`);
      removeSheets(root, this.name);
      this.sheets.set(root, sheet);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }

  private clear(): void {
    if (CSS.highlights.get(this.name) === this.highlight) CSS.highlights.delete(this.name);
    for (const [root, sheet] of this.sheets) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
    this.sheets.clear();
    this.highlight.clear();
    this.painted = new Set();
  }
}

/** In the registry only while there is something to show: a page without a mark learns nothing. */
function register(name: string, highlight: Highlight): void {
  const current = CSS.highlights.get(name);
  if (highlight.size === 0) {
    if (current === highlight) CSS.highlights.delete(name);
  } else if (current !== highlight) {
    CSS.highlights.set(name, highlight);
  }
}

/** Takes out the sheets that a script of ours left behind when its extension was updated. */
function removeSheets(root: Document | ShadowRoot, name: string): void {
  const kept = root.adoptedStyleSheets.filter((sheet) => !namesMark(sheet, name));
  if (kept.length < root.adoptedStyleSheets.length) root.adoptedStyleSheets = kept;
}

const namesMark = (sheet: CSSStyleSheet, name: string): boolean =>
  sheet.cssRules[0]?.cssText.includes(`::highlight(${name})`) ?? false;

const isRoot = (node: Node): node is Document | ShadowRoot =>
  node.nodeType === Node.DOCUMENT_NODE || node instanceof ShadowRoot;
