/** A digest read for ranking: what no single incident decides, found once for all of them. */
import type { IncidentKind } from '../model';
import { type Passage, readPassages } from './passages';
import type { RankingIndex } from './ranking-index';
import { fitOfWords, readRequestWords, type WordGroup } from './request-words';
import type { PageDigest } from './types';

export interface ReadPage {
  passages: readonly Passage[];
  /** Numbers within `RankingIndex.topics`, per passage. */
  topics: readonly (readonly number[])[];
  /** How well the words in and around each passage fit a kind of incident, 0 to 1. */
  fitsOf(kind: IncidentKind): readonly number[];
}

/** Words of the neighbouring sentences and of the block count, but less than a sentence's own. */
const NEIGHBOUR_WORDS = 0.8;
const BLOCK_WORDS = 0.6;

type Groups = ReadonlySet<WordGroup>;

const unite = (sets: readonly (Groups | undefined)[]): Groups =>
  new Set(sets.flatMap((set) => [...(set ?? [])]));

function fitsFor(
  kind: IncidentKind,
  passages: readonly Passage[],
  groups: readonly Groups[],
  ofBlock: ReadonlyMap<number, Groups>,
  readable: boolean,
): number[] {
  const fitOf = (found: Groups) => fitOfWords(kind, found, readable);
  return passages.map(({ block }, at) => {
    const beside = [at - 1, at, at + 1].filter((index) => passages[index]?.block === block);
    return Math.max(
      fitOf(groups[at] ?? new Set()),
      NEIGHBOUR_WORDS * fitOf(unite(beside.map((index) => groups[index]))),
      BLOCK_WORDS * fitOf(ofBlock.get(block) ?? new Set()),
    );
  });
}

/** Reads a digest against the index. Linear in the digest. */
export function readPage(digest: PageDigest, index: RankingIndex): ReadPage {
  const passages = readPassages(digest);
  const texts = passages.map(({ text }) => text);
  const { groups, readable } = readRequestWords(index.vocabulary, texts, digest.lang);
  const ofBlock = new Map<number, Set<WordGroup>>();
  passages.forEach(({ block }, at) => {
    const all = ofBlock.get(block) ?? new Set();
    for (const group of groups[at] ?? []) all.add(group);
    ofBlock.set(block, all);
  });
  const known = new Map<IncidentKind, number[]>();
  return {
    passages,
    topics: texts.map((text) => index.topicIndex.find(text)),
    fitsOf(kind) {
      const fits = known.get(kind) ?? fitsFor(kind, passages, groups, ofBlock, readable);
      known.set(kind, fits);
      return fits;
    },
  };
}
