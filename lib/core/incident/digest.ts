/**
 * Makes of a page what may travel to the background: everything near the top and around mentions,
 * the rest while there is room. The same in the page and in `npm run detect`, so that both rank alike.
 */
import type { Block, Mention, PageContext } from '../mention/types';
import type { DigestBlock, PageDigest } from './types';

/** UTF-16 units of all blocks together. A long news story has 20,000. */
export const DIGEST_UNITS = 60_000;
/** Kept either side of a mention when its block is too long to be kept whole. */
const MARGIN = 400;
const BLOCK_UNITS = 20_000;
/** Blocks from the top that tell what the page is about, mentions or not. */
const LEAD_BLOCKS = 12;

/** A cut never falls into a surrogate pair. */
const isInsidePair = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff;
};

function cut(text: string, from: number, to: number): [number, number] {
  const start = isInsidePair(text, from) ? from + 1 : from;
  return [start, isInsidePair(text, to) ? to - 1 : to];
}

/**
 * The part of a block that is kept. A block over the limit is kept from its start, or from its first
 * mention if that lies beyond, as far as the room goes.
 */
function keepPart(
  block: Block,
  index: number,
  mentions: readonly Mention[],
  room: number,
): DigestBlock {
  const limit = Math.min(room, BLOCK_UNITS);
  const firstMention = mentions[0]?.start ?? 0;
  const from =
    block.text.length <= limit || firstMention + MARGIN <= limit
      ? 0
      : Math.max(0, firstMention - MARGIN);
  const [start, end] = cut(block.text, from, Math.min(block.text.length, from + limit));
  return {
    text: block.text.slice(start, end),
    kind: block.kind,
    index,
    mentions: mentions
      .filter((mention) => mention.start >= start && mention.end <= end)
      .map((mention) => ({
        start: mention.start - start,
        end: mention.end - start,
        entity: mention.entity,
      })),
  };
}

/** What is kept first when there is not room for all: lead and headings, mentions, then the rest. */
function rankOfBlock(block: Block, index: number, mentions: readonly Mention[]): number {
  const isProse = block.kind === 'body' || block.kind === 'heading';
  if (isProse && (index < LEAD_BLOCKS || block.kind === 'heading')) return 0;
  if (mentions.length > 0) return isProse ? 1 : 2;
  return isProse ? 3 : 4;
}

/**
 * Digests a page. Linear in the text.
 * @param mentions per block, in the order of `blocks`, as `Matcher.decide` returns them
 */
export function digestPage(
  context: PageContext,
  blocks: readonly Block[],
  mentions: readonly (readonly Mention[])[],
): PageDigest {
  const counts: Record<string, number> = {};
  let textLength = 0;
  for (const block of blocks) textLength += block.text.length;
  for (const list of mentions) {
    for (const { entity } of list) counts[entity] = (counts[entity] ?? 0) + 1;
  }

  const order = blocks
    .map((block, index) => ({ index, rank: rankOfBlock(block, index, mentions[index] ?? []) }))
    .filter(({ rank, index }) => rank < 4 && blocks[index]!.text.trim() !== '')
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  const kept: DigestBlock[] = [];
  let room = DIGEST_UNITS;
  for (const { index } of order) {
    if (room <= 0) break;
    const part = keepPart(blocks[index]!, index, mentions[index] ?? [], room);
    room -= part.text.length;
    kept.push(part);
  }
  kept.sort((a, b) => a.index - b.index);
  return {
    title: context.title,
    lang: context.lang || declaredLanguage(blocks),
    counts,
    blockCount: blocks.length,
    textLength,
    blocks: kept,
  };
}

/** The language most of the text declares; empty when most of it declares none. */
function declaredLanguage(blocks: readonly Block[]): string {
  const units = new Map<string, number>();
  for (const { lang, text } of blocks) units.set(lang, (units.get(lang) ?? 0) + text.length);
  return [...units].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
