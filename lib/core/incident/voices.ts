/**
 * Which parties of an incident a page lets be heard near what it says of it, and which it does not
 * name at all. Where a party is named, but not near, there is no saying: then nothing is said of it.
 */
import { type EntityId, partyId, type RankingRecord } from '../model';
import type { Passage } from './passages';
import type { DigestBlock, PageDigest } from './types';

/** One party of an incident, as the page has it. */
export type Voice =
  /** `block` is the number of a block on the page, `nth` the party's mention within it, 0 the first. */
  | { party: EntityId; state: 'found'; block: number; nth: number }
  /** Nowhere on the page, as far as it was read. */
  | { party: EntityId; state: 'absent' };

/** `(Reuters) -`, `© Reuters`, `Photo: Reuters`, `REUTERS/Name`: who supplied words or picture. */
const OPENS = /[([（]\s*$/u;
const CLOSES = /^\s*[)\]）]/u;
const LABELS = /(?:©|(?:photo|foto|bild|image|source|источник|фото|صورة|写真|사진)\s?:)\s*$/iu;

/** Whether a name stands as a credit only, which is no voice. */
function isCredit({ text }: DigestBlock, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 4);
  return after.startsWith('/') || LABELS.test(before) || (OPENS.test(before) && CLOSES.test(after));
}

/**
 * @param passages as `readPassages` gives them, and the numbers of those that speak of the incident
 * @returns parties that are entities, in the record's order; persons and groups are never looked for
 */
export function findVoices(
  record: Pick<RankingRecord, 'parties'>,
  digest: PageDigest,
  passages: readonly Passage[],
  supporting: ReadonlySet<number>,
): Voice[] {
  const near = passages.filter(
    (passage, at) =>
      passage.kind !== 'title' &&
      (supporting.has(at) ||
        // The sentence before or after, within the same block, still speaks of it.
        [at - 1, at + 1].some(
          (next) => supporting.has(next) && passages[next]?.block === passage.block,
        )),
  );
  const byBlock = new Map<number, DigestBlock>(digest.blocks.map((block) => [block.index, block]));
  return record.parties.flatMap((party): Voice[] => {
    if (!('entity' in party)) return [];
    const id = partyId(party);
    if ((digest.counts[id] ?? 0) === 0) return [{ party: id, state: 'absent' }];
    for (const { block: index, start, end, named } of near) {
      const block = byBlock.get(index);
      if (!block || !named.has(id)) continue;
      const own = block.mentions.filter(({ entity }) => entity === id);
      const nth = own.findIndex(
        (one) =>
          one.start >= start &&
          one.start < end &&
          !(party.role === 'reporter' && isCredit(block, one.start, one.end)),
      );
      if (nth >= 0) return [{ party: id, state: 'found', block: index, nth }];
    }
    return [];
  });
}
