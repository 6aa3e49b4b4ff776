/**
 * Which incidents a page is about, most relevant first. A page that only shares a name with one gets
 * none: it takes both sides of a request close together in the words of a request, or the incident's
 * own topics; and it takes more than a passing remark.
 */

import { TITLE_BLOCK } from './passages';
import {
  type IndexedRecord,
  indexRanking,
  type RankingData,
  type RankingIndex,
} from './ranking-index';
import { type ReadPage, readPage } from './read-page';
import { type Support, weighSupport } from './support';
import type { PageDigest, RankEvidence, RankedIncident } from './types';
import { findVoices } from './voices';

/** Weight of each further sign, beside the mass of the text itself (a lone sentence weighs 1 to 3). */
const TOPIC_WEIGHT = 1;
const YEAR_WEIGHT = 0.5;
const OTHER_PARTY_WEIGHT = 0.3;
const DOMINANCE_WEIGHT = 3;
const MOST_COUNTED = 4;

/** Fewer passages than this, or less than this share of all, are a passing remark, but in the lead. */
const MIN_PASSAGES = 2;
const MIN_PASSAGE_SHARE = 0.08;
/** What stands as prominent as this is the lead: title, headline, first two sentences. */
const LEAD_PROMINENCE = 2.5;
/** Less than this share of the sentences on the asked party is another story that mentions it. */
const MIN_FOCUS = 0.25;
/** From here on the page is so much on these two that they need not stand close together. */
const MIN_DOMINANCE = 0.45;
/** A further incident has this share of the first one's score, or a block of its own. */
const MIN_SHARE = 0.4;
const MIN_OWN_PASSAGES = 2;
/** An incident that shares this much of its passages with better ones says nothing new. */
const MOST_SHARED = 0.7;
/** Own topics that tell an incident from another between the same parties. */
const TELLING_TOPICS = 2;

function scoreOf(support: Support): number {
  const count = (list: readonly unknown[]) => Math.min(list.length, MOST_COUNTED);
  return (
    support.mass +
    DOMINANCE_WEIGHT * support.dominance +
    TOPIC_WEIGHT * count(support.topics) +
    YEAR_WEIGHT * count(support.years) +
    OTHER_PARTY_WEIGHT * count(support.others)
  );
}

function isPassingRemark(page: ReadPage, { passages }: Support): boolean {
  const isInLead = [...passages].some(
    (at) => (page.passages[at]?.prominence ?? 0) >= LEAD_PROMINENCE,
  );
  if (isInLead) return false;
  return passages.size < MIN_PASSAGES || passages.size < MIN_PASSAGE_SHARE * page.passages.length;
}

/** True when the page speaks of this request and not only of somebody who took part in it. */
function isAbout(page: ReadPage, support: Support): boolean {
  const { indexed, topics, closeness, askers } = support;
  if (isPassingRemark(page, support)) return false;
  const dominates = support.dominance >= MIN_DOMINANCE;
  if (support.focus < MIN_FOCUS && !dominates) return false;
  const isTold = topics.length >= TELLING_TOPICS;
  // Nobody who asked can be found on a page: then only the incident's own words can tell.
  if (indexed.askers.size === 0) return isTold || (topics.length > 0 && closeness !== undefined);
  if (askers.length === 0) return topics.length > TELLING_TOPICS;
  return closeness !== undefined || isTold || dominates;
}

/** True when a block that does not name the first one's asked party says enough of this one. */
function hasBlockOfItsOwn(page: ReadPage, support: Support, leading: Support): boolean {
  const shared = new Set<number>();
  for (const { block, named } of page.passages) {
    if (leading.subjects.some((entity) => named.has(entity))) shared.add(block);
  }
  const perBlock = new Map<number, number>();
  for (const at of support.passages) {
    const block = page.passages[at]?.block ?? TITLE_BLOCK;
    if (block === TITLE_BLOCK || shared.has(block)) continue;
    perBlock.set(block, (perBlock.get(block) ?? 0) + 1);
  }
  return [...perBlock.values()].some((passages) => passages >= MIN_OWN_PASSAGES);
}

/** True when better placed incidents already explain nearly all that speaks for this one. */
function isExplainedBy(support: Support, better: readonly Support[]): boolean {
  const explained = (at: number) => better.some(({ passages }) => passages.has(at));
  const shared = [...support.passages].filter(explained).length;
  if (shared < MOST_SHARED * support.passages.size) return false;
  const told = new Set(better.flatMap(({ topics }) => topics));
  return support.topics.filter((topic) => !told.has(topic)).length < TELLING_TOPICS;
}

function toEvidence(support: Support, index: RankingIndex): RankEvidence[] {
  const { closeness } = support;
  return [
    ...(closeness
      ? [
          {
            kind: 'closeness' as const,
            value: closeness.asker,
            other: closeness.subject,
            within: closeness.within,
          },
        ]
      : []),
    ...support.askers.map((value) => ({ kind: 'requester' as const, value })),
    ...support.subjects.map((value) => ({ kind: 'recipient' as const, value })),
    ...support.others.map((value) => ({ kind: 'party' as const, value })),
    ...support.topics.map((topic) => ({
      kind: 'topic' as const,
      value: index.topics[topic]?.text ?? '',
    })),
    ...support.years.map((year) => ({ kind: 'year' as const, value: String(year) })),
    ...(support.inTitle ? [{ kind: 'title' as const, value: '' }] : []),
  ];
}

/**
 * Ranks the incidents that a page is about. Pure and deterministic: the order of `data.records` does
 * not matter, equal scores are ordered by id.
 * @returns most relevant first, each with what speaks for it; empty when the page is about none
 */
export function rankIncidents(digest: PageDigest, data: RankingData): RankedIncident[] {
  const index = indexRanking(data);
  const page = readPage(digest, index);
  const named = new Set(page.passages.flatMap((passage) => [...passage.named.keys()]));
  const canBeAbout = ({ subjects }: IndexedRecord) =>
    subjects.size === 0 || [...subjects].some((entity) => named.has(entity));
  const candidates = index.records
    .filter(canBeAbout)
    .map((indexed) => weighSupport(page, index, indexed))
    .filter((support) => isAbout(page, support))
    .map((support) => ({ support, score: scoreOf(support) }))
    .sort(
      (a, b) =>
        b.score - a.score || (a.support.indexed.record.id < b.support.indexed.record.id ? -1 : 1),
    );

  const accepted: typeof candidates = [];
  for (const candidate of candidates) {
    const [leading] = accepted;
    if (leading) {
      const { support, score } = candidate;
      const isWeighty = score >= MIN_SHARE * leading.score;
      if (!isWeighty && !hasBlockOfItsOwn(page, support, leading.support)) continue;
      const better = accepted.map((one) => one.support);
      if (isExplainedBy(support, better)) continue;
    }
    accepted.push(candidate);
  }
  return accepted.map(({ support, score }) => ({
    id: support.indexed.record.id,
    score,
    evidence: toEvidence(support, index),
    voices: findVoices(support.indexed.record, digest, page.passages, support.passages),
  }));
}
