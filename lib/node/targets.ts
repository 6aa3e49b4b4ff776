/** What `npm start` is asked to open: addresses, saved pages, plain texts, or our own samples. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { toArticlePage } from './article-page';
import type { ServedPage } from './page-server';

/** One page to open. */
export interface Target {
  /** Short and fit for a file name. */
  name: string;
  /** An address to open as it is, or a page for the server on loopback. */
  open: { url: string } | { page: ServedPage };
}

/** Media types by extension; anything else is read as plain text. */
const PAGE_TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

/**
 * @throws Error with one sentence when a word is neither an address nor a readable file
 */
export function toTarget(word: string): Target {
  if (/^https?:\/\//i.test(word)) {
    if (!URL.canParse(word)) throw new Error(`${word} is not a complete address.`);
    const { hostname, pathname } = new URL(word);
    return { name: toName(`${hostname}${pathname}`), open: { url: word } };
  }
  if (!existsSync(word) || !statSync(word).isFile()) {
    throw new Error(`${word} is neither an address (http or https) nor a file.`);
  }
  const type = PAGE_TYPES[extname(word).toLowerCase()];
  const bytes = readFileSync(word);
  const name = toName(basename(word, extname(word)));
  return { name, open: { page: type ? toSavedPage(bytes, type) : toTextPage(bytes, word) } };
}

/** Our own sample articles, one target each. */
export function sampleTargets(root: string): Target[] {
  const folder = join(root, 'test/samples');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => toTarget(join(folder, file)));
}

const toName = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60) || 'page';

/** A saved page says its own encoding, or is UTF-8 as pages that say none mostly are. */
function toSavedPage(bytes: Buffer, type: string): ServedPage {
  const head = bytes.subarray(0, 1024).toString('latin1');
  const saysEncoding = type !== 'text/html' || /<meta[^>]+charset/i.test(head);
  return { type: saysEncoding ? type : `${type}; charset=utf-8`, body: bytes };
}

function toTextPage(bytes: Buffer, file: string): ServedPage {
  if (bytes.includes(0)) throw new Error(`${file} is neither a page nor a text.`);
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  return { body: toArticlePage({ title: '', lang: '', text }) };
}
