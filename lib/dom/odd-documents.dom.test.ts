import { afterEach, describe, expect, test } from 'vitest';
import { useSignal } from '../../test/dom/fresh-page';
import { createNameMatcher } from '../../test/dom/name-matcher';
import { textOf } from './find-mentions';
import { type PageFindings, PageWatch } from './watch-page';

const signal = useSignal();
const urls: string[] = [];
afterEach(() => {
  for (const url of urls.splice(0)) URL.revokeObjectURL(url);
});

/** A document of this type in a frame, read to its end. */
async function read(content: string, type: string, prepare?: (document: Document) => void) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  urls.push(url);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:600px;height:400px';
  frame.src = url;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument as Document;
  prepare?.(inner);
  const found: PageFindings[] = [];
  const watch = new PageWatch({
    document: inner,
    matcher: createNameMatcher(),
    markName: 'sl-odd',
    onFindings: (findings) => found.push(findings),
    isAlive: () => true,
    onGone: () => {},
    signal: signal(),
  });
  void watch.run();
  await expect.poll(() => found.at(-1)?.state, { timeout: 15_000 }).toBe('done');
  return {
    watch,
    inner,
    names: () => watch.mentions.map(textOf),
    capped: () => found.at(-1)?.capped,
  };
}

describe('reads', () => {
  test.each<[name: string, type: string, content: string]>([
    ['HTML without any element of its own', 'text/html', 'Binance'],
    [
      'XHTML',
      'application/xhtml+xml',
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p><b>Bin</b>ance</p></body></html>',
    ],
    [
      'XHTML without a body',
      'application/xhtml+xml',
      '<html xmlns="http://www.w3.org/1999/xhtml"><p>Binance</p></html>',
    ],
    ['plain text', 'text/plain', 'About Binance.\n'],
    [
      'the labels of a picture',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><title>IRS</title><g><text>Bin<tspan>ance</tspan></text></g></svg>',
    ],
  ])('%s', async (_name, type, content) => {
    expect((await read(content, type)).names()).toEqual(['Binance']);
  });
});

describe('is at ease with', () => {
  test.each<[name: string, type: string, content: string]>([
    ['an empty page', 'text/html', ''],
    ['a frameset', 'text/html', '<frameset cols="*"><frame></frameset>'],
    ['broken XML', 'application/xhtml+xml', '<html xmlns="http://www.w3.org/1999/xhtml"><p>'],
  ])('%s', async (_name, type, content) => {
    expect((await read(content, type)).names()).toEqual([]);
  });

  test('data, which Firefox shows in a way of its own', async () => {
    const { names } = await read('<feed><entry>Binance</entry></feed>', 'application/xml');
    expect(names().length).toBeLessThan(2);
  });

  test('a document without a root, which gets one later', async () => {
    const { inner, names } = await read('', 'text/html', (document) =>
      document.documentElement.remove(),
    );
    expect(names()).toEqual([]);
    const root = inner.createElement('html');
    root.append('Binance');
    inner.append(root);
    await expect.poll(names).toEqual(['Binance']);
  });

  test('20,000 elements without text', async () => {
    const { names } = await read(`${'<p></p>'.repeat(20_000)}Binance`, 'text/html');
    expect(names()).toEqual(['Binance']);
  });

  test('more text than is read, and says so', async () => {
    const { names, capped } = await read(
      `<p>Binance</p>${`<p>${'word '.repeat(20_000)}</p>`.repeat(55)}<p>IRS</p>`,
      'text/html',
    );
    expect(names()).toEqual(['Binance']);
    expect(capped()).toBe(true);
  });
});
