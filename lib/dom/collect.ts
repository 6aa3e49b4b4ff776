/**
 * Reads the text of a part of a page into blocks. Works by tag name and asks for a style only where a
 * word may run across the edge of an element, so that it neither forces layout nor, on most pages,
 * touches styles at all. Hidden text is read too: what is hidden can be shown at any moment, and
 * asking is left for the few blocks that have something in them (see `visibility.ts`).
 */
import type { BlockKind } from '../core/mention/types';
import { isInlineByStyle, type Tag, TELLING, tagByAttributes, tagOf } from './elements';
import type { PageBlock } from './page-block';

/** Longer texts are split at white space, so that one block never takes more than a slice. */
export const MAX_BLOCK = 20_000;
/** Steps between two chances for the reader of blocks to pause. */
const STEPS_PER_BREATH = 128;

/** What the elements around a place say about the blocks in it. */
export interface Surroundings {
  kind: BlockKind;
  lang: string;
  /** Whether everything here is inside a link. */
  link: boolean;
  /** Whether we are in a list item: one that holds nothing but a link is part of a menu. */
  item: boolean;
}

export const TOP: Surroundings = { kind: 'body', lang: '', link: false, item: false };

/** Told while reading. */
export interface Listener {
  /** An open shadow root is entered. */
  onShadowRoot?(root: ShadowRoot): void;
  /** A custom element without a shadow root, which may get one later. */
  onPossibleHost?(element: Element): void;
}

/** Where reading begins and ends: siblings from `first` to `last` with all that is in them. */
export interface Span {
  first: Node;
  last: Node;
}

/** `interrupted`: the page was changed under us while we paused; read the span again. */
export type Ending = 'complete' | 'interrupted';

interface Frame {
  node: Element;
  apart: boolean;
  around: Surroundings;
  /** For a shadow host: its own children are still to be read after those of its root. */
  lightLeft: boolean;
  /** Elements of the tree around a shadow root whose attributes tell something. */
  telling: ReadonlySet<Element> | undefined;
}

/** Elements whose attributes must be read, found by the browser in one go instead of one by one. */
const tellingIn = (root: ParentNode): ReadonlySet<Element> =>
  new Set(root.querySelectorAll(TELLING));

/** Whether a word may run on at this character: anything but white space and ASCII signs. */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 48 && unit <= 57) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 97 && unit <= 122) ||
    (unit > 0xbf && unit !== 0x2028 && unit !== 0x2029 && unit !== 0x3000)
  );
}

/**
 * Blocks of a span in document order, shadow roots at the place of their host. Yields `undefined` now
 * and then, so that a long way without text can be paused too. The caller passes `true` to `next()`
 * when time has passed since the last one; then the way back is checked before going on.
 */
export function* collectBlocks(
  span: Span,
  surroundings: Surroundings,
  listener: Listener = {},
): Generator<PageBlock | undefined, Ending, boolean | undefined> {
  const stack: Frame[] = [];
  const run = new Run();
  let node: Node | null = span.first;
  let around: Surroundings = surroundings;
  let steps = 0;
  /** Inline elements begun or ended since the last text: a style is asked of them if words touch. */
  const crossed: Element[] = [];
  // In a span of few elements they are asked one by one; in a whole page the browser is asked once.
  let telling =
    span.first === span.last && span.first.nodeType === Node.ELEMENT_NODE
      ? tellingIn(span.first as Element)
      : undefined;

  while (node) {
    let enter: Node | null = null;
    const type = node.nodeType;
    if (type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE) {
      const data = (node as Text).data;
      if (data !== '') {
        if (crossed.length > 0) {
          if (
            run.endsInWord() &&
            isWordUnit(data.charCodeAt(0)) &&
            !crossed.every(isInlineByStyle)
          ) {
            for (const block of run.take()) {
              if ((yield block) && !isInPlace(stack, node, span)) return 'interrupted';
            }
          }
          crossed.length = 0;
        }
        run.append(node as Text, data, around);
      }
    } else if (type === Node.ELEMENT_NODE) {
      const element = node as Element;
      let tag = tagOf(element);
      if (telling === undefined || telling.has(element) || element === span.first) {
        tag = tagByAttributes(element, tag);
      }
      let root: ShadowRoot | null = null;
      let { part } = tag;
      if (part === 'custom') {
        part = isInlineByStyle(element) ? 'inline' : 'block';
        root = element.shadowRoot;
        if (!root && element.localName.includes('-')) listener.onPossibleHost?.(element);
      } else if (tag.host) {
        root = element.shadowRoot;
      }
      switch (part) {
        case 'block':
        case 'closed':
          crossed.length = 0;
          if (!run.blank) {
            for (const block of run.take()) {
              if ((yield block) && !isInPlace(stack, node, span)) return 'interrupted';
            }
          }
          break;
        case 'inline':
          run.edge();
          crossed.push(element);
          break;
        case 'object':
          run.gap(' ');
          break;
        case 'line-break':
          if (run.lineBreak()) {
            crossed.length = 0;
            for (const block of run.take()) {
              if ((yield block) && !isInPlace(stack, node, span)) return 'interrupted';
            }
          }
          break;
      }
      if (part === 'inline' || part === 'block') {
        if (root) listener.onShadowRoot?.(root);
        const inRoot = root ? root.firstChild : null;
        enter = inRoot ?? element.firstChild;
        if (enter) {
          const apart = part === 'block';
          stack.push({ node: element, apart, around, lightLeft: inRoot !== null, telling });
          if (apart || tag.link) {
            const read = telling === undefined || element === span.first || telling.has(element);
            around = within(element, tag, read, around);
          }
          if (inRoot && telling) telling = tellingIn(root as ShadowRoot);
        }
      }
    }

    if (++steps % STEPS_PER_BREATH === 0) {
      if ((yield undefined) && !isInPlace(stack, node, span)) return 'interrupted';
    }

    if (enter) {
      node = enter;
      continue;
    }
    // On to the next sibling, or up until there is one.
    let next: Node | null = null;
    while (node) {
      if (stack.length === 0) {
        next = node === span.last ? null : node.nextSibling;
        break;
      }
      next = node.nextSibling;
      if (next) break;
      const frame = stack[stack.length - 1] as Frame;
      if (frame.lightLeft) {
        frame.lightLeft = false;
        telling = frame.telling;
        next = frame.node.firstChild;
        if (next) break;
      }
      stack.pop();
      around = frame.around;
      telling = frame.telling;
      node = frame.node;
      if (frame.apart) {
        crossed.length = 0;
        if (!run.blank) {
          for (const block of run.take()) {
            if ((yield block) && !isInPlace(stack, node, span)) return 'interrupted';
          }
        }
      } else {
        run.edge();
        crossed.push(frame.node);
      }
    }
    node = next;
  }
  for (const block of run.take()) yield block;
  return 'complete';
}

/** What an element that is entered changes for the text in it. */
function within(element: Element, tag: Tag, read: boolean, around: Surroundings): Surroundings {
  // A menu stays a menu whatever stands in it.
  const kind = around.kind === 'link-list' ? around.kind : (tag.kind ?? around.kind);
  const lang = (read ? element.getAttribute('lang') : null) ?? around.lang;
  const link = around.link || tag.link === true;
  const item = around.item || tag.item === true;
  return kind === around.kind &&
    lang === around.lang &&
    link === around.link &&
    item === around.item
    ? around
    : { kind, lang, link, item };
}

/**
 * The surroundings of the children of `element`, as `collectBlocks` would have them on its way.
 * @returns `undefined` when nothing within it is read
 */
export function surroundingsOf(element: Element): Surroundings | undefined {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) chain.push(at);
  let around = TOP;
  for (const ancestor of chain.reverse()) {
    const tag = tagByAttributes(ancestor, tagOf(ancestor));
    switch (tag.part) {
      case 'inline':
        if (tag.link) around = within(ancestor, tag, true, around);
        break;
      case 'block':
        around = within(ancestor, tag, true, around);
        break;
      case 'custom':
        if (!isInlineByStyle(ancestor)) around = within(ancestor, tag, true, around);
        break;
      default:
        return undefined;
    }
  }
  return around;
}

/** The parent element, a shadow root's host being the parent of what is in the root. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE
    ? ((parent as Partial<ShadowRoot>).host ?? null)
    : null;
}

/** Whether the way down to `node` is still the way we came: false after the page moved part of it. */
function isInPlace(stack: readonly Frame[], node: Node, span: Span): boolean {
  if (!node.isConnected) return false;
  let child = node;
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    const frame = stack[index] as Frame;
    if (parentOf(child) !== frame.node) return false;
    child = frame.node;
  }
  return child.parentNode === span.last.parentNode;
}

/** The text being gathered: one run of inline content, which becomes one block or several. */
const SPACE = /^\s*$/;

class Run {
  private text = '';
  private nodes: (Text | null)[] = [];
  private starts: number[] = [];
  private edges: number[] = [];
  private around: Surroundings = TOP;
  private linked = true;
  blank = true;
  /** Whether a line break was met with nothing but white space since. */
  private broken = false;
  /** Last unit so far, kept apart because reading it from a growing string copies the string. */
  private last = 32;

  /** Adds a text node. White space before the first word belongs to no block. */
  append(node: Text, data: string, around: Surroundings): void {
    // The look at the first unit spares most texts the expression.
    const first = data.charCodeAt(0);
    const isSpace = (first <= 32 || first > 127) && SPACE.test(data);
    if (this.blank) {
      if (isSpace) return;
      this.blank = false;
      this.around = around;
    }
    if (!isSpace) {
      this.broken = false;
      if (!around.link) this.linked = false;
    }
    this.nodes.push(node);
    this.starts.push(this.text.length);
    this.text += data;
    this.last = data.charCodeAt(data.length - 1);
  }

  endsInWord(): boolean {
    return !this.blank && isWordUnit(this.last);
  }

  /** An inline element begins or ends here. */
  edge(): void {
    const at = this.text.length;
    if (at > 0 && this.edges[this.edges.length - 1] !== at) this.edges.push(at);
  }

  /** One character that is not of the page's text: something stands here that is not read. */
  gap(sign: string): void {
    if (this.blank) return;
    this.edge();
    this.nodes.push(null);
    this.starts.push(this.text.length);
    this.text += sign;
    this.last = sign.charCodeAt(0);
    this.edge();
  }

  /** @returns true when this is the second in a row, which sets apart what follows */
  lineBreak(): boolean {
    if (this.blank) return false;
    if (this.broken) return true;
    this.gap('\n');
    this.broken = true;
    return false;
  }

  /** Ends the run and gives its blocks, if it has any words. */
  take(): Iterable<PageBlock> {
    if (this.blank) {
      if (this.edges.length > 0) this.edges = [];
      return NONE;
    }
    const { text, nodes, starts, edges, around } = this;
    const kind = this.linked && around.item && around.kind === 'body' ? 'link-list' : around.kind;
    this.text = '';
    this.nodes = [];
    this.starts = [];
    this.edges = [];
    this.linked = true;
    this.blank = true;
    this.broken = false;
    const whole: PageBlock = { text, kind, lang: around.lang, edges, nodes, starts, skip: 0 };
    return text.length <= MAX_BLOCK ? [whole] : split(whole);
  }
}

const NONE: readonly PageBlock[] = [];

/** Parts of at most `MAX_BLOCK` units, each ending after white space where there is any. */
function* split(block: PageBlock): Generator<PageBlock> {
  let from = 0;
  while (from < block.text.length) {
    const to = splitPoint(block.text, from);
    const part = slice(block, from, to);
    yield from === 0 ? part : { ...part, continues: true };
    from = to;
  }
}

function splitPoint(text: string, from: number): number {
  const limit = from + MAX_BLOCK;
  if (limit >= text.length) return text.length;
  for (let at = limit; at > from + MAX_BLOCK / 2; at -= 1) {
    if (/\s/.test(text.charAt(at - 1))) return at;
  }
  // No white space in ten thousand units: Chinese, Japanese, or data. Only a pair must not be cut.
  const unit = text.charCodeAt(limit - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? limit - 1 : limit;
}

/** The part of a block between two offsets, with its own way back to the page. */
export function slice(block: PageBlock, from: number, to: number): PageBlock {
  const nodes: (Text | null)[] = [];
  const starts: number[] = [];
  let skip = 0;
  block.starts.forEach((start, index) => {
    const end = block.starts[index + 1] ?? block.text.length;
    if (end <= from || start >= to) return;
    if (nodes.length === 0) skip = Math.max(0, from - start) + (index === 0 ? block.skip : 0);
    nodes.push(block.nodes[index] ?? null);
    starts.push(Math.max(0, start - from));
  });
  return {
    text: block.text.slice(from, to),
    kind: block.kind,
    lang: block.lang,
    edges: block.edges.filter((edge) => edge > from && edge < to).map((edge) => edge - from),
    nodes,
    starts,
    skip,
  };
}
