/**
 * The sample articles as Node reads them, for tests without a browser: their blocks in the order of
 * the page. It knows the plain HTML of `test/samples` and no other; the tests in browsers read the
 * same files through the DOM.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Block, BlockKind, PageContext } from '../../lib/core/mention/types';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** "ar-kraken" for `ar-kraken.html`, in order. */
export const sampleNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''))
  .sort();

const BLOCK = /<(h[12]|p|li|footer)\b[^>]*>([\s\S]*?)<\/\1>/g;
const KINDS: Record<string, BlockKind> = { h1: 'heading', h2: 'heading', li: 'link-list' };
const SIGNS: Record<string, string> = { nbsp: '\u00a0', shy: '\u00ad', amp: '&' };

const decode = (html: string) =>
  html.replace(/&(?:#(\d+)|(\w+));/g, (sign, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number(code)) : (SIGNS[name ?? ''] ?? sign),
  );

/** One block: tags go and leave an edge where they stood. */
function readBlock(tag: string, html: string): Block {
  const edges: number[] = [];
  let text = '';
  for (const part of html.split(/(<[^>]+>)/)) {
    if (part.startsWith('<')) edges.push(text.length);
    else text += decode(part);
  }
  return { text, kind: KINDS[tag] ?? 'body', lang: '', edges };
}

/** Reads a sample by its name. */
export function readSample(name: string): { context: PageContext; blocks: Block[] } {
  const html = readFileSync(`${folder}${name}.html`, 'utf8');
  const body = html.slice(html.indexOf('<body>'));
  return {
    context: {
      title: decode(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''),
      lang: /<html lang="(.*?)"/.exec(html)?.[1] ?? '',
      host: '',
    },
    blocks: [...body.matchAll(BLOCK)].map(([, tag = '', inner = '']) => readBlock(tag, inner)),
  };
}
