import { afterEach, describe, expect, test } from 'vitest';
import { fill, shadow } from '../../test/dom/fresh-page';
import { collectBlocks, type Listener } from './collect';
import { offsetIn, type PageBlock, placeOf, placesOf } from './page-block';
import { MAX_BLOCK } from './run';
import { TOP } from './surroundings';

afterEach(() => document.body.replaceChildren());

function collect(root: Node = document.body, listener: Listener = {}): PageBlock[] {
  return [...collectBlocks({ first: root, last: root }, TOP, listener)].filter(
    (block) => block !== undefined,
  );
}

const texts = (markup: string): string[] => {
  fill(markup);
  return collect().map(({ text }) => text.trim().replace(/\s+/g, ' '));
};

describe('what joins and what parts', () => {
  test.each<[name: string, markup: string, blocks: string[]]>([
    [
      'inline elements',
      '<p><b>Bin</b>ance and <a href="#">Mt.</a> <i>Gox</i></p>',
      ['Binance and Mt. Gox'],
    ],
    ['a chance to break', '<p>Bin<wbr>ance</p>', ['Binance']],
    ['comments', '<p>Bin<!-- x -->ance</p>', ['Binance']],
    ['a script in a word', '<p>Bin<script>1</script>ance</p>', ['Binance']],
    ['paragraphs', '<p>Bin</p><p>ance</p>', ['Bin', 'ance']],
    ['a block in a line', '<div>Bin<div>ance</div>Gox</div>', ['Bin', 'ance', 'Gox']],
    ['an empty block in a line', '<div>Bin<hr>ance</div>', ['Bin', 'ance']],
    ['cells', '<table><tr><td>Bin</td><td>ance</td></tr></table>', ['Bin', 'ance']],
    ['items', '<ul><li>Bin</li><li>ance</li></ul>', ['Bin', 'ance']],
    ['one line break', '<p>Mt.<br>Gox</p>', ['Mt. Gox']],
    ['two line breaks', '<p>Mt.<br> <br>Gox</p>', ['Mt.', 'Gox']],
    ['a picture', '<p>Bin<img alt="x">ance</p>', ['Bin ance']],
    [
      'spans that are blocks by style',
      '<div><span style="display:block">Bin</span><span style="display:block">ance</span></div>',
      ['Bin', 'ance'],
    ],
    [
      'spans in a grid',
      '<div style="display:grid"><span>Bin</span><span>ance</span></div>',
      ['Bin', 'ance'],
    ],
    ['custom elements in a line', '<p>Bin<x-y>ance</x-y></p>', ['Binance']],
    [
      'custom elements that are blocks',
      '<p>Bin<x-y style="display:block">ance</x-y></p>',
      ['Bin', 'ance'],
    ],
    ['a block within a link', '<a href="#">Bin<div>ance</div></a>', ['Bin', 'ance']],
    ['ruby', '<p><ruby>幣<rt>bì</rt>安<rp>(</rp><rt>ān</rt></ruby></p>', ['幣安']],
  ])('%s', (_name, markup, blocks) => {
    expect(texts(markup)).toEqual(blocks);
  });

  test.each<[name: string, markup: string]>([
    ['script', '<script type="text/plain">Binance</script>'],
    ['style', '<style>Binance {}</style>'],
    ['template', '<template>Binance</template>'],
    ['field', '<input value="Binance">'],
    ['text field', '<textarea>Binance</textarea>'],
    ['choice', '<select><option>Binance</option></select>'],
    ['list of suggestions', '<datalist><option>Binance</option></datalist>'],
    ['code', '<p><code>Binance</code></p>'],
    ['program text', '<pre><code>Binance</code></pre>'],
    ['coloured program text', '<pre class="language-js">Binance</pre>'],
    ['editor', '<div contenteditable>Binance</div>'],
    ['editor, text only', '<div contenteditable="plaintext-only">Binance</div>'],
    ['island in an editor', '<div contenteditable><p contenteditable="false">Binance</p></div>'],
    ['field by role', '<div role="textbox"><p>Binance</p></div>'],
    ['picture', '<svg><text>Binance</text></svg>'],
    ['formula', '<math><mi>Binance</mi></math>'],
  ])('nothing is read of: %s', (_name, markup) => {
    expect(texts(markup)).toEqual([]);
  });

  test('noscript is not read while scripts run', () => {
    const noscript = document.createElement('noscript');
    noscript.textContent = 'Binance';
    document.body.append(noscript);
    expect(collect()).toEqual([]);
  });

  test('a pre that is no program is read', () => {
    expect(texts('<pre>Dear Binance</pre>')).toEqual(['Dear Binance']);
  });

  test('edges are where inline elements begin and end', () => {
    fill('<p>Das<b>Binance</b>Konto</p>');
    expect(collect()[0]).toMatchObject({ text: 'DasBinanceKonto', edges: [3, 10] });
  });
});

describe('what is around a block', () => {
  test.each<[markup: string, kind: string]>([
    ['<h2>x</h2>', 'heading'],
    ['<div role="heading">x</div>', 'heading'],
    ['<p>x</p>', 'body'],
    ['<table><tr><td><p>x</p></td></tr></table>', 'table'],
    ['<nav><h2>x</h2></nav>', 'link-list'],
    ['<div role="menu"><div>x</div></div>', 'link-list'],
    ['<ul><li><a href="#">x</a></li></ul>', 'link-list'],
    ['<ul><li><a href="#">x</a> and more</li></ul>', 'body'],
    ['<ul><li>x</li></ul>', 'body'],
  ])('%s is %s', (markup, kind) => {
    fill(markup);
    expect(collect().map((block) => block.kind)).toEqual([kind]);
  });

  test('the nearest language', () => {
    fill('<div lang="sv"><p>x</p><p lang="ar">y</p><p>z</p></div><p>w</p>');
    expect(collect().map((block) => block.lang)).toEqual(['sv', 'ar', 'sv', '']);
  });
});

describe('shadow roots', () => {
  test('are read at the place of their host, and told of', () => {
    fill('<p>one</p><div></div><p>three</p>');
    const root = shadow('<p>two</p><x-y></x-y>', document.querySelector('div') as Element);
    const roots: ShadowRoot[] = [];
    const hosts: Element[] = [];
    const blocks = collect(document.body, {
      onShadowRoot: (found) => roots.push(found),
      onPossibleHost: (found) => hosts.push(found),
    });
    expect(blocks.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    expect(roots).toEqual([root]);
    expect(hosts).toEqual([root.querySelector('x-y')]);
  });

  test('nest, and their host keeps its own children', () => {
    fill('<section><p>light</p></section>');
    const outer = shadow('<main></main><p>outer</p>', document.querySelector('section') as Element);
    shadow('<p>inner</p>', outer.querySelector('main') as Element);
    expect(collect().map(({ text }) => text)).toEqual(['inner', 'outer', 'light']);
  });

  test('join a word when their host stands in the line', () => {
    fill('<p>Bin<span></span></p>');
    shadow('ance', document.querySelector('span') as Element);
    expect(collect().map(({ text }) => text)).toEqual(['Binance']);
  });

  test('closed ones are left alone', () => {
    fill('<div></div>');
    const root = document.querySelector('div')?.attachShadow({ mode: 'closed' });
    root?.append('Binance');
    expect(collect()).toEqual([]);
  });
});

describe('long texts', () => {
  test('are split at white space and lead back to their places', () => {
    const text = 'word '.repeat(5_000);
    fill('<p></p>');
    document.querySelector('p')?.append(text.slice(0, 12_345), text.slice(12_345));
    const blocks = collect();
    expect(blocks.map((block) => block.text).join('')).toBe(text);
    expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThanOrEqual(MAX_BLOCK);
    expect(blocks.length).toBeGreaterThan(text.length / MAX_BLOCK);
    expect(blocks.map((block) => block.continues)).toEqual([
      undefined,
      ...blocks.slice(1).map(() => true),
    ]);
    let at = 0;
    for (const block of blocks) {
      expect(block.text.endsWith(' ')).toBe(true);
      const place = placeOf(block, 7);
      const before = place?.node.previousSibling ? 12_345 : 0;
      expect(before + (place?.offset ?? 0)).toBe(at + 7);
      expect(offsetIn(block, place?.node as Text, place?.offset as number)).toBe(7);
      at += block.text.length;
    }
  });

  test('without white space do not cut a character in two', () => {
    fill('<p></p>');
    document.querySelector('p')?.append(`a${'𝔅'.repeat(15_000)}`);
    for (const block of collect()) expect(block.text).not.toMatch(/[\ud800-\udbff]$/);
  });
});

test('a span leads from its first character to its last', () => {
  fill('<p>see <b>Bin</b><i></i>ance.</p>');
  const [block] = collect();
  const places = placesOf(block as PageBlock, 4, 11);
  expect([places?.from.node.data, places?.from.offset]).toEqual(['Bin', 0]);
  expect([places?.to.node.data, places?.to.offset]).toEqual(['ance.', 4]);
});

test('a page changed under a paused reading is noticed', () => {
  fill('<div><p>one</p><p>two</p></div><p>three</p>');
  const reading = collectBlocks({ first: document.body, last: document.body }, TOP);
  expect(reading.next(false).value).toMatchObject({ text: 'one' });
  document.querySelector('div')?.remove();
  expect(reading.next(true)).toEqual({ done: true, value: 'interrupted' });
});

test('a page changed elsewhere is read on', () => {
  fill('<div><p>one</p><p>two</p></div><p>three</p>');
  const reading = collectBlocks({ first: document.body, last: document.body }, TOP);
  reading.next(false);
  document.body.lastElementChild?.remove();
  expect(reading.next(true).value).toMatchObject({ text: 'two' });
});

test('twenty thousand nested elements neither hang nor throw', () => {
  let inner: Element = document.body;
  for (let depth = 0; depth < 20_000; depth += 1) {
    const next = document.createElement('b');
    inner.append(next);
    inner = next;
  }
  inner.append('Binance');
  expect(collect().map(({ text }) => text)).toEqual(['Binance']);
});
