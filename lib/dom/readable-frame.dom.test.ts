import { afterEach, describe, expect, test } from 'vitest';
import { isReadable, whenReadable } from './readable-frame';

const controller = new AbortController();
afterEach(() => document.body.replaceChildren());

const LONG = 'Words that say nothing in particular. '.repeat(8);

/** A frame of this size with this in it. */
async function frame(content: string, width = 400, height = 300): Promise<HTMLIFrameElement> {
  const element = document.createElement('iframe');
  element.style.cssText = `border:0;width:${width}px;height:${height}px`;
  element.srcdoc = content;
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
  document.body.append(element);
  await loaded;
  return element;
}

const windowOf = (element: HTMLIFrameElement) =>
  element.contentWindow as Window & typeof globalThis;

describe('a frame', () => {
  test.each<[name: string, content: string, width: number, height: number, readable: boolean]>([
    ['with room and text', `<p>${LONG}</p>`, 300, 150, true],
    ['too narrow', `<p>${LONG}</p>`, 299, 300, false],
    ['too low', `<p>${LONG}</p>`, 400, 149, false],
    ['with little text', '<p>Binance</p>', 400, 300, false],
    ['with hidden text', `<p hidden>${LONG}</p>`, 400, 300, false],
    ['with a script only', `<script type="text/plain">${LONG}</script>`, 400, 300, false],
    ['with a form only', `<textarea>${LONG}</textarea>`, 400, 300, false],
    ['with text in pieces', `<p>${'<b>Some words </b>'.repeat(30)}</p>`, 400, 300, true],
    ['that is empty', '', 400, 300, false],
  ])('%s', async (_name, content, width, height, readable) => {
    expect(isReadable(windowOf(await frame(content, width, height)))).toBe(readable);
  });

  test('is read when its text grows', async () => {
    const element = await frame('<p>short</p>');
    let read = false;
    void whenReadable(windowOf(element), controller.signal).then(() => {
      read = true;
    });
    element.contentDocument?.body.append('x');
    expect(read).toBe(false);
    element.contentDocument?.body.append(LONG);
    await expect.poll(() => read, { timeout: 5_000 }).toBe(true);
  });

  test('is read when it grows itself', async () => {
    const element = await frame(`<p>${LONG}</p>`, 100, 100);
    let read = false;
    void whenReadable(windowOf(element), controller.signal).then(() => {
      read = true;
    });
    element.style.width = '500px';
    element.style.height = '500px';
    await expect.poll(() => read, { timeout: 5_000 }).toBe(true);
  });

  test('is waited for no longer than the signal allows', async () => {
    const end = new AbortController();
    const waiting = whenReadable(windowOf(await frame('')), end.signal);
    end.abort();
    await waiting;
  });
});

test('the page itself is always worth reading', async () => {
  const top = { top: null as unknown } as Window & typeof globalThis;
  Object.assign(top, { top });
  await whenReadable(top, controller.signal);
});
