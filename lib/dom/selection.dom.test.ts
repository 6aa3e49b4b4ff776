import { afterEach, describe, expect, it } from 'vitest';
import { readSelection } from './selection';

afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

function add<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  root: ParentNode & Node = document.body,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  root.appendChild(element);
  return element;
}

const select = (node: Node, start: number, end: number): void =>
  getSelection()?.setBaseAndExtent(node, start, node, end);

/** The words of what was read, by way of a live range. */
function words(roots: ShadowRoot[] = []): string {
  const selected = readSelection(roots);
  if (selected.status !== 'selected') return selected.status;
  const { startContainer, startOffset, endContainer, endOffset } = selected.range;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

describe('what is selected', () => {
  it('is given as a range', () => {
    select(add('p', 'On Monday Binance said so.').firstChild!, 10, 17);
    expect(words()).toBe('Binance');
  });

  it('forwards or backwards', () => {
    const text = add('p', 'On Monday Binance said so.').firstChild!;
    select(text, 17, 10);
    expect(words()).toBe('Binance');
  });

  it('is nothing when nothing is, or a place only', () => {
    const text = add('p', 'On Monday').firstChild!;
    expect(words()).toBe('nothing');
    select(text, 3, 3);
    expect(words()).toBe('nothing');
  });

  it('in an open shadow root is found there', () => {
    const host = add('div');
    const root = host.attachShadow({ mode: 'open' });
    const text = add('p', 'In the shade Binance said so.', root).firstChild!;
    select(text, 13, 20);
    expect(words([root])).toBe('Binance');
  });
});

describe('what cannot be pinned', () => {
  it.each(['input', 'textarea'] as const)('words in an %s', (tag) => {
    const field = add(tag);
    field.value = 'a draft of mine';
    field.focus();
    field.setSelectionRange(2, 7);
    expect(readSelection()).toEqual({ status: 'not-readable' });
    field.setSelectionRange(2, 2);
    expect(readSelection()).toEqual({ status: 'nothing' });
  });

  it('words in a field within a shadow root', () => {
    const field = add('input', '', add('div').attachShadow({ mode: 'open' }));
    field.value = 'secret';
    field.focus();
    field.select();
    expect(readSelection()).toEqual({ status: 'not-readable' });
  });

  it('a field whose selection cannot be asked for is no hindrance', () => {
    const text = add('p', 'On Monday').firstChild!;
    const field = add('input');
    field.type = 'number';
    field.focus();
    select(text, 3, 9);
    expect(words()).toBe('Monday');
  });

  it('words in an editor, at either end', () => {
    const before = add('p', 'Not mine.').firstChild!;
    const editor = add('div', 'My own words');
    editor.contentEditable = 'true';
    select(editor.firstChild!, 3, 6);
    expect(readSelection()).toEqual({ status: 'not-readable' });
    getSelection()?.setBaseAndExtent(before, 0, editor.firstChild!, 3);
    expect(readSelection()).toEqual({ status: 'not-readable' });
  });
});
