/**
 * A digest as ranking reads it: title, headings and sentences in page order, each with the entities
 * it names, how prominent it stands, and the words found in it.
 */
import type { EntityId } from '../model';
import { type SearchableText, toSearchable } from './phrase-index';
import type { DigestBlock, PageDigest } from './types';

/** In place of a block's number for the page's title. */
export const TITLE_BLOCK = -1;

export interface Passage {
  /** Number of its block on the page. */
  block: number;
  /** UTF-16 offsets within the block's text in the digest. */
  start: number;
  end: number;
  kind: 'title' | 'heading' | 'sentence';
  /** Entities named, with how often. */
  named: ReadonlyMap<EntityId, number>;
  text: SearchableText;
  years: ReadonlySet<number>;
  /** 1 deep in the text, up to 4 for the first sentence. */
  prominence: number;
}

const TITLE_PROMINENCE = 3;
/** A heading among the page's first blocks is its headline. */
const HEADLINE_BLOCKS = 4;
const HEADLINE_PROMINENCE = 2.5;
const HEADING_PROMINENCE = 1.2;

/** After a sentence's last mark; a full stop only behind a longer word: "Mt. Gox", "U.S. court". */
const SENTENCE_END =
  /(?<=(?:(?:\p{L}{3}|[\p{N}"'”»)\]])\.|[!?…؟।۔])["'”»)\]]*)\s+|(?<=[。！？])|\n+/gu;
const YEAR = /(?<![\p{sc=Latin}\p{N}])(?:19|20)\d{2}(?![\p{sc=Latin}\p{N}])/gu;
const DIGIT_OF_OTHER_SCRIPT = /[\u0660-\u0669\u06f0-\u06f9〇一二三四五六七八九]/g;
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** The first sentence counts fourfold, the third double, the thirtieth hardly more than one. */
const prominenceOf = (sentence: number): number => 1 + 3 / (1 + sentence);

/** Years in Latin, Arabic-Indic, Persian or Chinese digits. */
export function findYears(text: string): Set<number> {
  const plain = text.replace(DIGIT_OF_OTHER_SCRIPT, (digit) => {
    const chinese = CHINESE_DIGITS.indexOf(digit);
    return String(chinese >= 0 ? chinese : digit.charCodeAt(0) & 0xf);
  });
  return new Set([...plain.matchAll(YEAR)].map(([year]) => Number(year)));
}

/** @returns offsets at which sentences start, 0 first, ascending */
export function splitSentences(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(SENTENCE_END)) {
    const start = match.index + match[0].length;
    if (start > (starts.at(-1) ?? 0) && start < text.length) starts.push(start);
  }
  return starts;
}

/** Links to other stories and program text say nothing of what this page is about. */
const isProse = (block: DigestBlock): boolean =>
  block.kind !== 'link-list' && block.kind !== 'code';

const LETTER = /[\p{L}\p{N}]/u;

/** True when `name` stands in `title` as a word, exactly as it is written on the page. */
function isNamedIn(title: string, name: string): boolean {
  for (let at = title.indexOf(name); at >= 0; at = title.indexOf(name, at + 1)) {
    const before = title[at - 1] ?? ' ';
    const after = title[at + name.length] ?? ' ';
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
    if (!/^[\p{sc=Latin}\p{N}]/u.test(name)) return true;
  }
  return false;
}

/** The title is not searched for mentions, so what the page itself calls them is looked up in it. */
function readTitle(digest: PageDigest): Passage {
  const names = new Map<string, EntityId>();
  for (const { text, mentions } of digest.blocks.filter(isProse)) {
    for (const { start, end, entity } of mentions) names.set(text.slice(start, end), entity);
  }
  const named = new Map<EntityId, number>();
  for (const [name, entity] of names) {
    if (name.length > 1 && isNamedIn(digest.title, name)) named.set(entity, 1);
  }
  return {
    block: TITLE_BLOCK,
    start: 0,
    end: digest.title.length,
    kind: 'title',
    named,
    text: toSearchable(digest.title),
    years: findYears(digest.title),
    prominence: TITLE_PROMINENCE,
  };
}

/** Reads a digest into passages, the title first. */
export function readPassages(digest: PageDigest): Passage[] {
  const passages = [readTitle(digest)];
  let sentences = 0;
  for (const block of digest.blocks.filter(isProse)) {
    const isHeading = block.kind === 'heading';
    const starts = isHeading ? [0] : splitSentences(block.text);
    starts.forEach((start, at) => {
      const end = starts[at + 1] ?? block.text.length;
      const text = block.text.slice(start, end);
      if (text.trim() === '') return;
      const named = new Map<EntityId, number>();
      for (const mention of block.mentions) {
        if (mention.start < start || mention.start >= end) continue;
        named.set(mention.entity, (named.get(mention.entity) ?? 0) + 1);
      }
      const headline = block.index < HEADLINE_BLOCKS ? HEADLINE_PROMINENCE : HEADING_PROMINENCE;
      passages.push({
        block: block.index,
        start,
        end,
        kind: isHeading ? 'heading' : 'sentence',
        named,
        text: toSearchable(text),
        years: findYears(text),
        prominence: isHeading ? headline : prominenceOf(sentences++),
      });
    });
  }
  return passages;
}
