/**
 * Reads the text of a part of a page into blocks. Works by tag name and asks for a style only where a
 * word may run across the edge of an element, so that it neither forces layout nor, on most pages,
 * touches styles at all. Hidden text is read too: what is hidden can be shown at any moment, and
 * asking is left for the few blocks that have something in them (see `visibility.ts`).
 */
import { isInlineByStyle, TELLING, tagByAttributes, tagOf } from './elements';
import type { PageBlock } from './page-block';
import { parentOf } from './parent-of';
import { isWordUnit, Run } from './run';
import { type Surroundings, within } from './surroundings';

/** Steps between two chances for the reader of blocks to pause. */
const STEPS_PER_BREATH = 128;

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
