import { expect, test } from 'vitest';
import { pageFromText } from './page-text';

test('lines and cells become blocks with their place in the text', () => {
  const text = 'one\n\n a\tb\n\t\nlast';
  const { context, blocks, offsets } = pageFromText({ title: 'T', lang: 'sv', text });
  expect(context).toEqual({ title: 'T', lang: 'sv', host: '' });
  expect(blocks.map((block) => block.text)).toEqual(['one', ' a', 'b', 'last']);
  expect(offsets.map((at, i) => text.startsWith(blocks[i]?.text ?? '', at))).not.toContain(false);
});
