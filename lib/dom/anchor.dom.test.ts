import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Selectors } from '../core/annotation/types';
import { anchorAll } from './anchor';
import { describeRanges } from './describe';
import { mapText } from './text-map';

const page = document.createElement('main');
afterEach(() => page.replaceChildren());

function show(...children: (Node | string)[]): void {
  page.replaceChildren(...children);
  document.body.replaceChildren(page);
}

function make(tag: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

const filler = (letter: string): string =>
  Array.from({ length: 12 }, (_, i) => `${letter}${i}`).join(' ');

function rangeOver(from: Node, start: number, to: Node = from, end = start): Range {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  return range;
}

function pin(range: AbstractRange): Selectors {
  const described = describeRanges([range]);
  if (described.status !== 'described') throw new Error(described.status);
  return described.selectors;
}

/** The words that a pin paints now, piece by piece. */
function painted(selectors: Selectors): string[] {
  const [anchor] = anchorAll([selectors]);
  if (anchor?.status !== 'anchored') return [anchor?.status ?? 'none'];
  return anchor.ranges.map((range) => {
    const live = rangeOver(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}

describe('describing and anchoring', () => {
  it('are twins', () => {
    const paragraph = make('p', 'On Monday Binance said so.');
    show(make('h1', filler('h')), paragraph, make('p', filler('b')));
    const selectors = pin(rangeOver(paragraph.firstChild!, 10, paragraph.firstChild!, 17));
    expect(selectors.quote.exact).toBe('Binance');
    expect(selectors.quote.suffix).toMatch(/^ said so\. b0 b1/);
    expect(painted(selectors)).toEqual(['Binance']);
  });

  it('cross elements, blocks and white space in the source', () => {
    const first = make('p', '\n   The ', make('b', 'agency'), '\n   asked\u00ad ');
    const second = make('p', ' for all ', make('i', 'rec', make('u', 'ords')), ' of it ');
    show(make('p', filler('a')), first, second, make('p', filler('b')));
    const selectors = pin(rangeOver(first, 1, second, 2));
    expect(selectors.quote.exact).toBe('agency asked for all records');
    // The page is rebuilt by its framework: same words, other elements.
    show(
      make('p', filler('a')),
      make('section', make('span', 'The agen', make('em', 'cy asked')), ' for all'),
      make('div', 'records of it'),
      make('p', filler('b')),
    );
    const [text] = painted(selectors);
    expect(text?.replace(/\s+/g, ' ')).toBe('agency asked for allrecords');
  });

  it('of many equal words find the one that was meant, after changes before and behind', () => {
    const rows = Array.from({ length: 30 }, (_, i) => make('li', `${i}: Binance, row ${i * i}`));
    show(make('ul', ...rows));
    const meant = rows[17]!.firstChild!;
    const selectors = pin(rangeOver(meant, 4, meant, 11));
    page.prepend(make('p', 'Binance again, and Binance.'));
    rows[3]!.remove();
    rows[29]!.append(' Binance');
    const [anchor] = anchorAll([selectors]);
    if (anchor?.status !== 'anchored') throw new Error(anchor?.status);
    expect(anchor.ranges[0]!.startContainer).toBe(meant);
    expect(anchor.ranges[0]!.startOffset).toBe(4);
    expect(anchor.ranges[0]!.endOffset).toBe(11);
  });

  it('say that the words are gone, or that their place is', () => {
    const paragraph = make('p', 'On Monday Binance said so.');
    show(make('p', filler('a')), paragraph, make('p', filler('b')));
    const selectors = pin(rangeOver(paragraph.firstChild!, 10, paragraph.firstChild!, 17));
    paragraph.textContent = 'On Monday nobody said so.';
    expect(painted(selectors)).toEqual(['orphan']);
    show(make('p', 'Something else by Binance.'));
    expect(painted(selectors)).toEqual(['ambiguous']);
  });

  it('find words in an open shadow root', () => {
    const host = make('div');
    const root = host.attachShadow({ mode: 'open' });
    const inner = make('p', 'In the shade Binance said so.');
    root.append(inner);
    show(make('p', filler('a')), host, make('p', filler('b')));
    const selectors = pin(rangeOver(inner.firstChild!, 13, inner.firstChild!, 20));
    const [anchor] = anchorAll([selectors]);
    if (anchor?.status !== 'anchored') throw new Error(anchor?.status);
    expect(anchor.ranges[0]!.startContainer.getRootNode()).toBe(root);
    expect(painted(selectors)).toEqual(['Binance']);
  });

  it('give a range to each tree that has a part of the words', () => {
    const host = make('div');
    host.attachShadow({ mode: 'open' }).append(make('p', 'two'));
    const [before, after] = [make('p', 'one'), make('p', 'three')];
    show(make('p', filler('a')), before, host, after, make('p', filler('b')));
    const selectors = pin(rangeOver(before.firstChild!, 0, after.firstChild!, 5));
    expect(selectors.quote.exact).toBe('one two three');
    const [anchor] = anchorAll([selectors]);
    if (anchor?.status !== 'anchored') throw new Error(anchor?.status);
    expect(anchor.ranges.map(({ startContainer }) => startContainer.textContent)).toEqual([
      'one',
      'two',
    ]);
    expect(anchor.ranges[0]!.endContainer.textContent).toBe('three');
  });

  it('have nothing to say of what is not read', () => {
    const script = make('script', 'var Binance;');
    script.setAttribute('type', 'text/plain');
    show(make('p', ''), script);
    expect(describeRanges([rangeOver(script.firstChild!, 0, script.firstChild!, 5)]).status).toBe(
      'empty',
    );
    const gone = make('p', 'Binance');
    expect(describeRanges([rangeOver(gone.firstChild!, 0, gone.firstChild!, 7)]).status).toBe(
      'empty',
    );
  });

  it('keep to one end of a block of text too long to be read in one piece', () => {
    const long = make('p', `${'word '.repeat(9_000)}Binance said ${'so '.repeat(9_000)}`);
    show(long);
    const text = long.firstChild!;
    const selectors = pin(rangeOver(text, 45_000, text, 45_012));
    expect(selectors.quote.exact).toBe('Binance said');
    expect(painted(selectors)).toEqual(['Binance said']);
  });
});

describe('properties', () => {
  const word = fc.constantFrom(
    'Binance',
    'IRS',
    '😀',
    '𝔸',
    'مصلحة',
    '税務署',
    'a\u00adb',
    ' ',
    '\n',
  );
  const inline = fc.array(word, { minLength: 1, maxLength: 6 });
  const tag = fc.constantFrom('p', 'span', 'b', 'li', 'div', 'x-box');
  const tree = fc.array(fc.tuple(tag, inline), { minLength: 1, maxLength: 12 });

  function showTree(parts: [string, string[]][]): Text[] {
    const texts: Text[] = [];
    show(
      ...parts.map(([name, words]) => {
        const element = make(name);
        for (const each of words) {
          const text = new Text(each);
          texts.push(text);
          element.append(text, ...(each === 'IRS' ? [document.createElement('br')] : []));
        }
        return element;
      }),
    );
    return texts;
  }

  it('every place of the text leads to the page and back', () => {
    fc.assert(
      fc.property(tree, (parts) => {
        showTree(parts);
        const map = mapText(document.documentElement);
        for (let at = 0; at < map.text.length; at++) {
          const [range] = map.rangesAt({ start: at, end: at + 1 });
          if (!range) continue;
          const node = range.startContainer as Text;
          expect(node.data[range.startOffset]).toBe(map.text[at]);
          expect(map.offsetOf(node, range.startOffset)).toBe(at);
          expect(map.spanOf(range)).toEqual({ start: at, end: at + 1 });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('what is selected is what is found again', () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (parts, one, other) => {
        const texts = showTree(parts);
        const [from, to] = [one % texts.length, other % texts.length].sort((a, b) => a - b);
        const [first, last] = [texts[from!]!, texts[to!]!];
        const described = describeRanges([rangeOver(first, 0, last, last.length)]);
        if (described.status !== 'described') return;
        const [anchor] = anchorAll([described.selectors]);
        expect(anchor?.status).toBe('anchored');
        if (anchor?.status !== 'anchored') return;
        const [range] = anchor.ranges;
        const again = describeRanges([range!]);
        expect(again).toEqual(described);
      }),
      { numRuns: 100 },
    );
  });
});
