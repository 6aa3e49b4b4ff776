/** Plain text as a page, for pages that are no HTML, for tests and for the command line. */
import type { Block, PageContext } from './types';

/**
 * Lines become blocks, cells of a tab-separated line a block each; blank ones are left out. The title
 * is context only.
 * @returns the blocks with the offset of each within `text`, in UTF-16 units
 */
export const pageFromText = (page: {
  title: string;
  lang: string;
  text: string;
}): { context: PageContext; blocks: Block[]; offsets: number[] } => {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const line of page.text.split('\n')) {
    let cellAt = at;
    const cells = line.split('\t');
    for (const cell of cells) {
      if (cell.trim() !== '') {
        blocks.push({ text: cell, kind: cells.length > 1 ? 'table' : 'body', lang: '', edges: [] });
        offsets.push(cellAt);
      }
      cellAt += cell.length + 1;
    }
    at += line.length + 1;
  }
  return { context: { title: page.title, lang: page.lang, host: '' }, blocks, offsets };
};
