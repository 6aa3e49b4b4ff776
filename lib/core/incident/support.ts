/**
 * What a page says for one incident, passage by passage. A passage supports an incident when it
 * names who asked and who was asked, or one of them while the other was just spoken of, in the words
 * of such a request; or when it uses the incident's own topic words.
 */
import type { EntityId } from '../model';
import type { Passage } from './passages';
import type { IndexedRecord, RankingIndex } from './ranking-index';
import { fitOfWords, type WordGroup } from './request-words';
import type { RankEvidence } from './types';

/** A page read for ranking: its passages and what was found in each. */
export interface ReadPage {
  passages: readonly Passage[];
  groups: readonly ReadonlySet<WordGroup>[];
  /** Numbers within `RankingIndex.topics`, per passage. */
  topics: readonly (readonly number[])[];
  readable: boolean;
}

export interface Closeness {
  asker: EntityId;
  subject: EntityId;
  within: NonNullable<RankEvidence['within']>;
}

export interface Support {
  indexed: IndexedRecord;
  /** Sum over passages of nearness × words × prominence. */
  mass: number;
  /** Passages that support it by more than a mere name. */
  passages: ReadonlySet<number>;
  /** Share of the passages naming an asked party that support it: 1 when the page is on this alone. */
  focus: number;
  /** 0 to 1: how much of what the page says of askers and asked is said of these, in fitting words. */
  dominance: number;
  /** The closest that asker and asked stand in fitting words; absent when they never do. */
  closeness?: Closeness;
  topics: readonly number[];
  years: readonly number[];
  askers: readonly EntityId[];
  subjects: readonly EntityId[];
  others: readonly EntityId[];
  inTitle: boolean;
}

/** How near the two sides stand, from both in one sentence to one alone, far from the other. */
const NEAR = {
  sentence: 1,
  block: 0.6,
  soon: 0.35,
  far: 0.2,
  topic: 0.8,
  topicAlone: 0.4,
  unnamed: 0.3,
};
/** So many passages away somebody is still being spoken of. */
const SOON = 4;
/** So many passages away, in another block, two names still stand close. */
const NEXT = 1;
/** Words of the neighbouring sentences and of the block count, but less than a sentence's own. */
const NEIGHBOUR_WORDS = 0.8;
const BLOCK_WORDS = 0.6;
/** What is left of nearness when no word of a request stands by it. */
const WITHOUT_WORDS = 0.15;
/** Every other organisation in a sentence takes from what it says of these two. */
const RIVAL = 0.35;
/** From here on a passage is counted as supporting and not only as naming. */
const SUPPORTS = 0.2;
const FITTING_WORDS = 0.4;
/** Whoever asked must be named as often as this, and half as often as who was asked, to dominate. */
const FULL_ASKER_COUNT = 3;
const ASKER_PER_SUBJECT = 0.5;
/** Of the passages naming either side, this share must use the words of a request. */
const WORDY_SHARE = 0.2;
const WORDY_PASSAGES = 2;

type Entities = ReadonlySet<EntityId>;

const firstOf = (passage: Passage | undefined, wanted: Entities) =>
  [...(passage?.named.keys() ?? [])].find((entity) => wanted.has(entity));

interface Spoken {
  entity: EntityId;
  near: number;
  within: Closeness['within'] | 'page';
}

/**
 * The one of `wanted` that a passage speaks of without a name: of the nearest passage before it that
 * names any of `all`, else of the next one. None when it names another of `all` itself.
 */
function findSpokenOf(
  passages: readonly Passage[],
  at: number,
  all: Entities,
  wanted: Entities,
): Spoken | undefined {
  const isOne = (passage: Passage | undefined) =>
    firstOf(passage, all) !== undefined || firstOf(passage, wanted) !== undefined;
  const lookAlong = (step: 1 | -1): Spoken | 'other' | undefined => {
    for (let distance = 1; ; distance++) {
      const passage = passages[at + step * distance];
      if (!passage || passage.kind === 'title') return undefined;
      if (!isOne(passage)) continue;
      const entity = firstOf(passage, wanted);
      if (!entity) return 'other';
      const isSameBlock = passage.block === passages[at]?.block;
      const near = isSameBlock ? NEAR.block : distance <= SOON ? NEAR.soon : NEAR.far;
      const within = isSameBlock ? 'block' : distance <= NEXT ? 'nearby' : 'page';
      return { entity, near, within };
    }
  };
  if (isOne(passages[at])) return undefined;
  const before = lookAlong(-1);
  const found = before ?? lookAlong(1);
  return found === 'other' ? undefined : found;
}

/** How well the words in and around a passage fit the record's kind, 0 to 1. */
function fitAround(page: ReadPage, at: number, indexed: IndexedRecord): number {
  const block = page.passages[at]?.block;
  const isHere = (index: number) => page.passages[index]?.block === block;
  const fitOf = (indices: number[]) => {
    const union = new Set(indices.flatMap((index) => [...(page.groups[index] ?? [])]));
    return fitOfWords(indexed.record.kind, union, page.readable);
  };
  let from = at;
  let to = at;
  while (isHere(from - 1)) from--;
  while (isHere(to + 1)) to++;
  const range = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  return Math.max(
    fitOf([at]),
    NEIGHBOUR_WORDS * fitOf([at - 1, at, at + 1].filter(isHere)),
    BLOCK_WORDS * fitOf(range(from, to)),
  );
}

/**
 * How far a record's two sides are the ones that the page speaks of: their share of all mentions of
 * bodies that ask and of companies that are asked, less where the asking side is only touched on.
 */
function measureDominance(
  page: ReadPage,
  index: RankingIndex,
  { askers, subjects, others }: IndexedRecord,
): number {
  const counts = new Map<EntityId, number>();
  for (const { kind, named } of page.passages) {
    if (kind === 'title') continue;
    for (const [entity, count] of named) counts.set(entity, (counts.get(entity) ?? 0) + count);
  }
  const countOf = (entities: Iterable<EntityId>) =>
    [...entities].reduce((sum, entity) => sum + (counts.get(entity) ?? 0), 0);
  const rivals = (all: Entities) =>
    countOf([...all].filter((one) => !askers.has(one) && !subjects.has(one) && !others.has(one)));
  const asking = countOf(askers);
  const asked = countOf(subjects);
  if (asking === 0 || asked === 0) return 0;
  const mostAsked = Math.max(...[...subjects].map((entity) => counts.get(entity) ?? 0));
  return (
    (asking / (asking + rivals(index.askers))) *
    (asked / (asked + rivals(index.subjects))) *
    Math.min(1, asking / FULL_ASKER_COUNT) *
    Math.min(1, asking / (ASKER_PER_SUBJECT * mostAsked))
  );
}

/** Weighs everything the page says for one record. */
export function weighSupport(page: ReadPage, index: RankingIndex, indexed: IndexedRecord): Support {
  const { askers, subjects, others, record, years } = indexed;
  // Where nobody who asked is a known entity, bodies that took part stand in for them.
  const asking = askers.size > 0 ? askers : others;
  const allAsking = askers.size > 0 ? index.askers : others;
  const supporting = new Set<number>();
  const topics = new Set<number>();
  const seenYears = new Set<number>();
  const seen = {
    askers: new Set<EntityId>(),
    subjects: new Set<EntityId>(),
    others: new Set<EntityId>(),
  };
  let mass = 0;
  let naming = 0;
  let onTopic = 0;
  let namingEither = 0;
  let wordy = 0;
  let closeness: Closeness | undefined;
  let inTitle = false;

  const offer = (found: Closeness) => {
    const order = ['title', 'sentence', 'block', 'nearby'];
    if (!closeness || order.indexOf(found.within) < order.indexOf(closeness.within))
      closeness = found;
  };

  page.passages.forEach((passage, at) => {
    for (const entity of passage.named.keys()) {
      if (askers.has(entity)) seen.askers.add(entity);
      if (subjects.has(entity)) seen.subjects.add(entity);
      if (others.has(entity)) seen.others.add(entity);
    }
    const own = (page.topics[at] ?? []).filter((topic) =>
      index.topics[topic]?.owners.includes(record.id),
    );
    for (const topic of own) topics.add(topic);

    const asker = firstOf(passage, asking);
    const subject = firstOf(passage, subjects);
    let fit = fitAround(page, at, indexed);
    let near = 0;
    if (asker || subject) {
      namingEither++;
      if (fit >= FITTING_WORDS) wordy++;
    }
    const isFitting = fit >= FITTING_WORDS || own.length > 0;
    if (asker && subject) {
      near = NEAR.sentence;
      const within = passage.kind === 'title' ? 'title' : 'sentence';
      if (isFitting) offer({ asker, subject, within });
    } else if (subject) {
      const spoken = findSpokenOf(page.passages, at, allAsking, asking);
      near = spoken?.near ?? 0;
      if (isFitting && spoken && spoken.within !== 'page') {
        offer({ asker: spoken.entity, subject, within: spoken.within });
      }
    } else if (asker) {
      const spoken = findSpokenOf(page.passages, at, index.subjects, subjects);
      near = spoken?.near ?? 0;
      if (isFitting && spoken && spoken.within !== 'page') {
        offer({ asker, subject: spoken.entity, within: spoken.within });
      }
    } else if ([...passage.named.keys()].every((entity) => others.has(entity))) {
      const isSpokenOf =
        findSpokenOf(page.passages, at, allAsking, asking) &&
        findSpokenOf(page.passages, at, index.subjects, subjects);
      if (isSpokenOf && fit > 0) near = NEAR.unnamed;
    }
    if (own.length > 0) {
      near = Math.max(near, subject || asker ? NEAR.topic : NEAR.topicAlone);
      fit = 1;
    }

    const rivals = [...passage.named.keys()].filter(
      (entity) => !askers.has(entity) && !subjects.has(entity) && !others.has(entity),
    ).length;
    const support = (near * (WITHOUT_WORDS + (1 - WITHOUT_WORDS) * fit)) / (1 + RIVAL * rivals);
    if (subject && passage.kind !== 'title') naming++;
    if (support >= SUPPORTS) {
      supporting.add(at);
      for (const year of passage.years) {
        if (year >= years[0] && year <= years[1]) seenYears.add(year);
      }
      if (subject && passage.kind !== 'title') onTopic++;
      if (passage.kind === 'title') inTitle = true;
    }
    mass += support * passage.prominence;
  });

  const isWordy = wordy >= WORDY_PASSAGES && wordy >= WORDY_SHARE * namingEither;
  return {
    indexed,
    mass,
    dominance: isWordy ? measureDominance(page, index, indexed) : 0,
    passages: supporting,
    focus: naming > 0 ? onTopic / naming : 0,
    ...(closeness && { closeness }),
    topics: [...topics],
    years: [...seenYears].sort(),
    askers: [...seen.askers],
    subjects: [...seen.subjects],
    others: [...seen.others],
    inTitle,
  };
}
