/** Pages for tests with their mentions written into the text, as in `⟦Binance|binance⟧s kunder`. */
import type { Block, Mention, PageContext } from '../lib/core/mention/types';

const MARK = /⟦([^|⟧]*)\|([^⟧]*)⟧/g;

/**
 * Reads marked text: the first line is the title, each further line a block, a line that begins with
 * `# ` a heading.
 */
export function pageFromMarkup(
  lang: string,
  markup: string,
): { context: PageContext; blocks: Block[]; mentions: Mention[][] } {
  const [title = '', ...lines] = markup.split('\n');
  const mentions: Mention[][] = [];
  const blocks = lines.map((line): Block => {
    const source = line.replace(/^# /, '');
    const found: Mention[] = [];
    let text = '';
    let from = 0;
    for (const match of source.matchAll(MARK)) {
      const [whole, name = '', entity = ''] = match;
      text += source.slice(from, match.index);
      found.push({ start: text.length, end: text.length + name.length, entity, evidence: [] });
      text += name;
      from = match.index + whole.length;
    }
    text += source.slice(from);
    mentions.push(found);
    return { text, kind: source === line ? 'body' : 'heading', lang: '', edges: [] };
  });
  return { context: { title: title.replace(MARK, '$1'), lang, host: '' }, blocks, mentions };
}
