/** Random pages: what may happen on one, step by step, for the tests that hammer at the page's readers. */
import fc from 'fast-check';

/** A short run each time; a long one by `npm run hammer`. */
export const STEPS = Number(import.meta.env.VITE_HAMMER_STEPS ?? 500);
/** Printed, so that a run can be repeated. */
export const SEED = Number(import.meta.env.VITE_HAMMER_SEED ?? Date.now() % 2 ** 31);
/** Milliseconds a long run may take. */
export const PATIENCE = Math.max(120_000, STEPS * 100);

/** The page that all steps are taken on. */
export const START = '<style>.away { display: none }</style><main></main>';

const TAGS =
  'p div span b a i li ul td section x-one x-two br hr img wbr code nav h2 details summary label textarea svg noscript'.split(
    ' ',
  );
const WORDS = [
  'Bin',
  'ance',
  'Binance',
  ' ',
  '\n',
  'IRS',
  'Mt. ',
  'Gox',
  ' x',
  '',
  '. ',
  'Mt. Gox ',
];
const LOOKS = [
  '',
  'display:none',
  'display:block',
  'display:inline',
  'visibility:hidden',
  'visibility:visible',
  'font-size:0',
];
const ATTRIBUTES: [string, string][] = [
  ['hidden', ''],
  ['contenteditable', ''],
  ['contenteditable', 'false'],
  ['role', 'textbox'],
  ['role', 'heading'],
  ['class', 'away'],
  ['open', ''],
  ['lang', 'sv'],
];

/** One thing that happens on a page; the numbers choose where. */
export type Step =
  | { do: 'add'; tag: string; where: number; before: number }
  | { do: 'write'; text: string; where: number; before: number }
  | { do: 'change'; text: string; where: number }
  | { do: 'remove'; where: number }
  | { do: 'move'; what: number; where: number; before: number }
  | { do: 'style'; style: string; where: number }
  | { do: 'attribute'; attribute: [string, string]; where: number; on: boolean }
  | { do: 'attach'; where: number }
  | { do: 'read' };

const place = fc.nat(10_000);
export const randomStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      tag: fc.constantFrom(...TAGS),
      where: place,
      before: place,
    }),
  },
  {
    weight: 9,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      text: fc.constantFrom(...WORDS),
      where: place,
      before: place,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      text: fc.constantFrom(...WORDS),
      where: place,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('remove' as const), where: place }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      what: place,
      where: place,
      before: place,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('style' as const),
      style: fc.constantFrom(...LOOKS),
      where: place,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('attribute' as const),
      attribute: fc.constantFrom(...ATTRIBUTES),
      where: place,
      on: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('attach' as const), where: place }) },
  { weight: 5, arbitrary: fc.constant({ do: 'read' as const }) },
);

/** All nodes of a kind below the body, shadow roots included. */
function nodesOf(root: Node, accept: (node: Node) => boolean, found: Node[] = []): Node[] {
  for (const node of root.childNodes) {
    if (accept(node)) found.push(node);
    const inner = (node as Element).shadowRoot;
    if (inner) {
      found.push(...(accept(inner) ? [inner] : []));
      nodesOf(inner, accept, found);
    }
    nodesOf(node, accept, found);
  }
  return found;
}

const isElement = (node: Node) => node.nodeType === Node.ELEMENT_NODE;
const isText = (node: Node) => node.nodeType === Node.TEXT_NODE;
const isParent = (node: Node) => isElement(node) || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

/** Does it, below `main`. */
export function perform(one: Step, main: Element): void {
  const parentAt = (where: number) => pick([main, ...nodesOf(main, isParent)], where) as Node;
  const childAt = (parent: Node, before: number) =>
    pick([...parent.childNodes, null], before) ?? null;
  switch (one.do) {
    case 'add':
    case 'write': {
      const parent = parentAt(one.where);
      const node =
        one.do === 'add' ? document.createElement(one.tag) : document.createTextNode(one.text);
      parent.insertBefore(node, childAt(parent, one.before));
      break;
    }
    case 'change': {
      const text = pick(nodesOf(main, isText), one.where);
      if (text) (text as Text).data = one.text;
      break;
    }
    case 'remove':
      pick(
        nodesOf(main, (node) => isElement(node) || isText(node)),
        one.where,
      )?.parentNode?.removeChild(
        pick(
          nodesOf(main, (node) => isElement(node) || isText(node)),
          one.where,
        ) as Node,
      );
      break;
    case 'move': {
      const node = pick(
        nodesOf(main, (each) => isElement(each) || isText(each)),
        one.what,
      );
      const parent = parentAt(one.where);
      const isInside = (at: Node | null): boolean =>
        at !== null && (at === node || isInside(at.parentNode ?? (at as ShadowRoot).host ?? null));
      if (!node || isInside(parent)) break;
      const before = childAt(parent, one.before);
      parent.insertBefore(node, before === node ? null : before);
      break;
    }
    case 'style':
      (pick(nodesOf(main, isElement), one.where) as Element | undefined)?.setAttribute(
        'style',
        one.style,
      );
      break;
    case 'attribute': {
      const [name, value] = one.attribute;
      const element = pick(nodesOf(main, isElement), one.where) as Element | undefined;
      if (one.on) element?.setAttribute(name, value);
      else element?.removeAttribute(name);
      break;
    }
    case 'attach': {
      const hosts = nodesOf(main, (node) =>
        /^(?:div|span|p|section|x-one|x-two)$/.test((node as Element).localName ?? ''),
      );
      const host = pick(hosts, one.where) as Element | undefined;
      // Attached before we look at the host again, as pages do: late ones have tests of their own.
      if (host && !host.shadowRoot) {
        host.attachShadow({ mode: 'open' }).append('IRS ');
        host.parentNode?.insertBefore(host, host.nextSibling);
      }
      break;
    }
  }
}

/** Where a node is, in numbers that a failure can print. */
export const indexOf = (node: Node): number =>
  nodesOf(document.documentElement, (each) => each.nodeType !== Node.ATTRIBUTE_NODE).indexOf(node);
