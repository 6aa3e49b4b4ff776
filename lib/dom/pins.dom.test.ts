import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeRanges } from './describe';
import { type PinOnPage, type PinPlace, Pins } from './pins';
import { mapText } from './text-map';

const NAME = 'h8pins';
let leave: AbortController;
let isRead: boolean;
let told: Record<string, PinPlace>[];
const readText = vi.fn(() => mapText(document.documentElement));

beforeEach(() => {
  leave = new AbortController();
  isRead = true;
  told = [];
  readText.mockClear();
});
afterEach(() => {
  leave.abort();
  document.body.replaceChildren();
});

const start = (): Pins =>
  new Pins({
    document,
    markName: NAME,
    readText,
    isRead: () => isRead,
    onPlaces: (places) => told.push(places),
    signal: leave.signal,
  });

function addText(text: string, root: Node = document.body): Text {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  root.appendChild(paragraph);
  return paragraph.firstChild as Text;
}

/** A pin on `words` in this text. */
function pin(id: string, text: Text, words: string): PinOnPage {
  const at = text.data.indexOf(words);
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + words.length);
  const described = describeRanges([range]);
  if (described.status !== 'described') throw new Error(described.status);
  return { id, selectors: described.selectors };
}

/** What is painted now, in words. */
const painted = (): string[] =>
  [...(CSS.highlights.get(NAME) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });

describe('pins on a page', () => {
  it('are painted at once, and what is told is where they are', () => {
    const text = addText('On Monday Binance said that it would answer the agency in time.');
    const pins = start();
    pins.set([pin('a', text, 'Binance'), pin('b', text, 'answer the agency')]);
    expect(painted()).toEqual(['Binance', 'answer the agency']);
    expect(told).toEqual([{ a: 'anchored', b: 'anchored' }]);
    expect(pins.rangesOf('a')).toHaveLength(1);
    expect(pins.rangesOf('none')).toEqual([]);
  });

  it('leave the page as it was', () => {
    const text = addText('On Monday Binance said that it would answer the agency in time.');
    const before = document.documentElement.outerHTML;
    start().set([pin('a', text, 'Binance')]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('cost nothing where there are none', () => {
    const pins = start();
    pins.set([]);
    pins.follow();
    expect(readText).not.toHaveBeenCalled();
    expect(told).toEqual([]);
    expect(CSS.highlights.has(NAME)).toBe(false);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('follow the page: gone, back, moved', async () => {
    const text = addText('On Monday Binance said that it would answer the agency in time.');
    const pins = start();
    pins.set([pin('a', text, 'Binance')]);
    const whole = text.data;
    text.data = 'On Monday nobody said anything.';
    pins.follow();
    await expect.poll(() => told.at(-1)).toEqual({ a: 'orphan' });
    expect(painted()).toEqual([]);
    text.data = 'A correction. ';
    const back = addText(whole);
    pins.follow();
    await expect.poll(() => told.at(-1)).toEqual({ a: 'anchored' });
    expect(painted()).toEqual(['Binance']);
    expect(pins.rangesOf('a')[0]?.startContainer).toBe(back);
  });

  it('are not called lost while the page is still read', async () => {
    const text = addText('On Monday Binance said that it would answer the agency in time.');
    const wanted = pin('a', text, 'Binance');
    text.data = '';
    isRead = false;
    const pins = start();
    pins.set([wanted]);
    expect(told).toEqual([{ a: 'reading' }]);
    isRead = true;
    pins.follow();
    await expect.poll(() => told.at(-1)).toEqual({ a: 'orphan' });
  });

  it('say so when the words are there but the place is not sure', () => {
    const text = addText('On Monday Binance said that it would answer the agency in time.');
    const wanted = pin('a', text, 'Binance');
    text.data = 'Quite something else, by Binance and others, stands here today.';
    start().set([wanted]);
    expect(told).toEqual([{ a: 'ambiguous' }]);
    expect(painted()).toEqual([]);
  });

  it('keep up with many changes without looking each time, and miss none', async () => {
    const text = addText('On Monday Binance said that it would answer the agency in time.');
    const pins = start();
    pins.set([pin('a', text, 'Binance')]);
    for (let i = 0; i < 200; i++) pins.follow();
    text.data = 'On Monday nobody said anything.';
    pins.follow();
    await expect.poll(() => told.at(-1)).toEqual({ a: 'orphan' });
    expect(readText.mock.calls.length).toBeLessThan(5);
  });

  it('are painted in open shadow roots', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const text = addText('On Monday Binance said that it would answer the agency in time.', root);
    start().set([pin('a', text, 'Binance')]);
    expect(painted()).toEqual(['Binance']);
    expect(root.adoptedStyleSheets).toHaveLength(1);
  });

  it('leave no trace when all is over', () => {
    const text = addText('On Monday Binance said that it would answer the agency in time.');
    const pins = start();
    pins.set([pin('a', text, 'Binance')]);
    leave.abort();
    expect(CSS.highlights.has(NAME)).toBe(false);
    expect(document.adoptedStyleSheets).toHaveLength(0);
    pins.set([pin('a', text, 'Binance')]);
    expect(CSS.highlights.has(NAME)).toBe(false);
  });

  it('can be hidden, and are told of all the same', () => {
    const text = addText('On Monday Binance said that it would answer the agency in time.');
    const pins = start();
    pins.shown = false;
    pins.set([pin('a', text, 'Binance')]);
    expect(CSS.highlights.has(NAME)).toBe(false);
    expect(told).toEqual([{ a: 'anchored' }]);
    pins.shown = true;
    expect(painted()).toEqual(['Binance']);
    pins.shown = false;
    expect(CSS.highlights.has(NAME)).toBe(false);
  });

  it('are told of anew when they are set anew', () => {
    const text = addText('On Monday Binance said that it would answer the agency in time.');
    const pins = start();
    const wanted = [pin('a', text, 'Binance')];
    pins.set(wanted);
    pins.set(wanted);
    expect(told).toEqual([{ a: 'anchored' }, { a: 'anchored' }]);
  });

  it('go when they are taken away', () => {
    const text = addText('On Monday Binance said that it would answer the agency in time.');
    const pins = start();
    pins.set([pin('a', text, 'Binance')]);
    pins.set([]);
    expect(painted()).toEqual([]);
    expect(CSS.highlights.has(NAME)).toBe(false);
    expect(told.at(-1)).toEqual({});
  });
});
