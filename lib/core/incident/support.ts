/**
 * What a page says for one incident, passage by passage. A passage supports an incident when it
 * names who asked and who was asked, or one of them while the other was just spoken of, in the words
 * of such a request; or when it uses the incident's own topic words.
 */
import type { EntityId } from '../model';
import { measureDominance } from './dominance';
import type { IndexedRecord, RankingIndex } from './ranking-index';
import type { ReadPage } from './read-page';
import { findSpokenOf, firstNamed, type SpokenOf } from './spoken-of';
import type { RankEvidence } from './types';

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
  /**
   * Share of the passages naming an asked party that support it: 1 when the page is on this alone, and
   * where nobody who was asked can be found on a page, as in a duty of all platforms.
   */
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
/** What is left of nearness when no word of a request stands by it. */
const WITHOUT_WORDS = 0.15;
/** Every other organisation in a sentence takes from what it says of these two. */
const RIVAL = 0.35;
/** From here on a passage is counted as supporting and not only as naming. */
const SUPPORTS = 0.2;
const FITTING_WORDS = 0.4;
/** Of the passages naming either side, this share must use the words of a request. */
const WORDY_SHARE = 0.2;
const WORDY_PASSAGES = 2;

const WITHIN: readonly Closeness['within'][] = ['title', 'sentence', 'block', 'nearby'];

const nearOf = ({ isSameBlock, distance }: SpokenOf): number =>
  isSameBlock ? NEAR.block : distance <= SOON ? NEAR.soon : NEAR.far;

const withinOf = ({ isSameBlock, distance }: SpokenOf): Closeness['within'] | undefined =>
  isSameBlock ? 'block' : distance <= NEXT ? 'nearby' : undefined;

/** Weighs everything the page says for one record. Linear in the passages. */
export function weighSupport(page: ReadPage, index: RankingIndex, indexed: IndexedRecord): Support {
  const { askers, subjects, others, record, years } = indexed;
  // Where nobody who asked is a known entity, bodies that took part stand in for them.
  const asking = askers.size > 0 ? askers : others;
  const spokenAskers = findSpokenOf(page.passages, askers.size > 0 ? index.askers : others, asking);
  const spokenSubjects = findSpokenOf(page.passages, index.subjects, subjects);
  const fits = page.fitsOf(record.kind);

  const supporting = new Set<number>();
  const topics = new Set<number>();
  const seenYears = new Set<number>();
  const named = new Set<EntityId>();
  let mass = 0;
  let namingAsked = 0;
  let supportingAsked = 0;
  let namingEither = 0;
  let wordy = 0;
  let closeness: Closeness | undefined;
  let inTitle = false;

  const offer = (asker: EntityId, subject: EntityId, within: Closeness['within'] | undefined) => {
    if (!within) return;
    if (closeness && WITHIN.indexOf(closeness.within) <= WITHIN.indexOf(within)) return;
    closeness = { asker, subject, within };
  };

  page.passages.forEach((passage, at) => {
    for (const entity of passage.named.keys()) named.add(entity);
    const own = (page.topics[at] ?? []).filter((topic) =>
      index.topics[topic]?.owners.includes(record.id),
    );
    for (const topic of own) topics.add(topic);

    const isTitle = passage.kind === 'title';
    const asker = firstNamed(passage, asking);
    const subject = firstNamed(passage, subjects);
    const spokenAsker = spokenAskers[at];
    const spokenSubject = spokenSubjects[at];
    let fit = fits[at] ?? 0;
    if (asker || subject) {
      namingEither++;
      if (fit >= FITTING_WORDS) wordy++;
    }
    const isFitting = fit >= FITTING_WORDS || own.length > 0;
    let near = 0;
    if (asker && subject) {
      near = NEAR.sentence;
      if (isFitting) offer(asker, subject, isTitle ? 'title' : 'sentence');
    } else if (subject && spokenAsker) {
      near = nearOf(spokenAsker);
      if (isFitting) offer(spokenAsker.entity, subject, withinOf(spokenAsker));
    } else if (asker && spokenSubject) {
      near = nearOf(spokenSubject);
      if (isFitting) offer(asker, spokenSubject.entity, withinOf(spokenSubject));
    } else if (!asker && !subject && spokenAsker && spokenSubject && fit > 0) {
      const isOfThis = [...passage.named.keys()].every((entity) => others.has(entity));
      if (isOfThis) near = NEAR.unnamed;
    }
    if (own.length > 0) {
      near = Math.max(near, subject || asker ? NEAR.topic : NEAR.topicAlone);
      fit = 1;
    }

    const rivals = [...passage.named.keys()].filter(
      (entity) => !askers.has(entity) && !subjects.has(entity) && !others.has(entity),
    ).length;
    const support = (near * (WITHOUT_WORDS + (1 - WITHOUT_WORDS) * fit)) / (1 + RIVAL * rivals);
    mass += support * passage.prominence;
    if (subject && !isTitle) namingAsked++;
    if (support < SUPPORTS) return;
    supporting.add(at);
    if (subject && !isTitle) supportingAsked++;
    if (isTitle) inTitle = true;
    for (const year of passage.years) {
      if (year >= years[0] && year <= years[1]) seenYears.add(year);
    }
  });

  const isWordy = wordy >= WORDY_PASSAGES && wordy >= WORDY_SHARE * namingEither;
  const among = (entities: ReadonlySet<EntityId>) =>
    [...named].filter((entity) => entities.has(entity));
  return {
    indexed,
    mass,
    passages: supporting,
    focus: namingAsked > 0 ? supportingAsked / namingAsked : Number(subjects.size === 0),
    dominance: isWordy ? measureDominance(page.passages, index, indexed) : 0,
    ...(closeness && { closeness }),
    topics: [...topics],
    years: [...seenYears].sort(),
    askers: among(askers),
    subjects: among(subjects),
    others: among(others),
    inTitle,
  };
}
