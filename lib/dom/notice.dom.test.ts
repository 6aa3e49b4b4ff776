import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { Notice } from './notice';

let leave: AbortController;
let roots: ShadowRoot[];
const before = document.documentElement.childNodes.length;
const added = (): number => document.documentElement.childNodes.length - before;

beforeEach(() => {
  leave = new AbortController();
  roots = [];
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  });
});
afterEach(() => {
  leave.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const line = (): HTMLElement => roots.at(-1)!.querySelector('p')!;

it('says a sentence in view, to eyes and ears, and takes no focus', async () => {
  const focus = document.activeElement;
  new Notice(document, leave.signal).say('Pinned.');
  await expect.poll(() => line().textContent).toBe('Pinned.');
  expect(line().getAttribute('role')).toBe('status');
  const { top, left, right, bottom } = line().getBoundingClientRect();
  expect(top).toBeGreaterThan(0);
  expect(left).toBeGreaterThan(0);
  expect(right).toBeLessThan(innerWidth);
  expect(bottom).toBeLessThan(innerHeight);
  expect(document.activeElement).toBe(focus);
});

it('shows the page an element and nothing of what it says', () => {
  new Notice(document, leave.signal).say('Pinned.');
  expect(added()).toBe(1);
  const host = document.documentElement.lastElementChild!;
  expect(host.shadowRoot).toBeNull();
  expect(host.outerHTML).toBe('<div></div>');
});

it('has one sentence at a time', () => {
  const notice = new Notice(document, leave.signal);
  notice.say('One.');
  notice.say('Two.');
  expect(added()).toBe(1);
});

it('goes on a click', async () => {
  new Notice(document, leave.signal).say('Pinned.');
  await expect.poll(() => line().textContent).toBe('Pinned.');
  const { x, y } = line().getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  await commands.mouseClick(x + 5 + (frame?.x ?? 0), y + 5 + (frame?.y ?? 0));
  await expect.poll(added).toBe(0);
});

it('goes by itself, later the longer it is', () => {
  vi.useFakeTimers();
  const notice = new Notice(document, leave.signal);
  notice.say('x'.repeat(100));
  vi.advanceTimersByTime(9_000);
  expect(added()).toBe(1);
  vi.advanceTimersByTime(2_000);
  expect(added()).toBe(0);
});

it('goes when all is over, and does not come again', () => {
  const notice = new Notice(document, leave.signal);
  notice.say('Pinned.');
  leave.abort();
  expect(added()).toBe(0);
  notice.say('Pinned.');
  expect(added()).toBe(0);
});

it('offers something to press, which the page cannot', async () => {
  const run = vi.fn();
  new Notice(document, leave.signal).say('No longer marked.', { words: 'Undo', run });
  await expect.poll(() => line().textContent).toBe('No longer marked.Undo');
  const undo = line().querySelector('button')!;
  const { x, y, width, height } = undo.getBoundingClientRect();
  const synthetic = new MouseEvent('click');
  undo.dispatchEvent(synthetic);
  expect(run).not.toHaveBeenCalled();
  await commands.mouseClick(x + width / 2, y + height / 2);
  await expect.poll(() => run.mock.calls.length).toBe(1);
  await expect.poll(added).toBe(0);
});

it('waits for somebody who has the keyboard in it', async () => {
  // Away from where the line will be: a pointer over it keeps it as well.
  await commands.mouseMove(1, 1);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  new Notice(document, leave.signal).say('No longer marked.', { words: 'Undo', run: () => {} });
  await expect.poll(() => line().querySelector('button')).toBeTruthy();
  const undo = line().querySelector('button')!;
  undo.focus();
  vi.advanceTimersByTime(60_000);
  expect(added()).toBe(1);
  undo.blur();
  vi.advanceTimersByTime(60_000);
  expect(added()).toBe(0);
});
