/** What ranking makes of all records once, before any page is looked at. */
import type { EntityId, EntityKind, IncidentId, RankingRecord } from '../model';
import { createPhraseIndex, type PhraseIndex } from './phrase-index';
import { compileVocabulary, type RequestWords, type Vocabulary } from './request-words';

/** Everything ranking reads beside the page. `lib/catalog/ranking.ts` has the bundled one. */
export interface RankingData {
  records: readonly RankingRecord[];
  requestWords: RequestWords;
  /** Kind of every entity, those of no incident too: another agency beside is a sign as well. */
  kinds: ReadonlyMap<EntityId, EntityKind>;
}

export interface IndexedRecord {
  record: RankingRecord;
  /** Entities that asked, and those that were asked or sued. */
  askers: ReadonlySet<EntityId>;
  subjects: ReadonlySet<EntityId>;
  /** Everybody else who took part, reporters and commentators included. */
  others: ReadonlySet<EntityId>;
  /** First and last year of what the record tells. */
  years: readonly [number, number];
}

export interface RankingIndex {
  records: readonly IndexedRecord[];
  /** All entities that are likely to ask, and those that are likely to be asked. */
  askers: ReadonlySet<EntityId>;
  subjects: ReadonlySet<EntityId>;
  vocabulary: Vocabulary;
  topicIndex: PhraseIndex;
  /** Phrases of `topicIndex`: the text and the records that own it. */
  topics: readonly { text: string; owners: readonly IncidentId[] }[];
}

/** A record without an end is followed for this many years after its start. */
const OPEN_YEARS = 2;

const yearOf = (date: string): number => Number(date.slice(0, 4));

function indexRecord(record: RankingRecord): IndexedRecord {
  const withRole = (...roles: string[]) =>
    new Set(
      record.parties.flatMap((party) =>
        'entity' in party && roles.includes(party.role) ? [party.entity] : [],
      ),
    );
  const askers = withRole('requester');
  const subjects = withRole('recipient');
  // Of a case against a company the company is the target; of a request, its customers are.
  const isCase = record.kind === 'enforcement-action' || subjects.size === 0;
  if (isCase) for (const entity of withRole('target')) subjects.add(entity);
  for (const entity of askers) subjects.delete(entity);
  const others = withRole('target', 'court', 'reporter', 'commentator', 'other');
  for (const entity of [...askers, ...subjects]) others.delete(entity);
  const first = yearOf(record.start);
  return {
    record,
    askers,
    subjects,
    others,
    years: [first, record.end ? yearOf(record.end) : first + OPEN_YEARS],
  };
}

const built = new WeakMap<RankingData, RankingIndex>();

/** Built on first use and kept with the data it was built from. */
export function indexRanking(data: RankingData): RankingIndex {
  const known = built.get(data);
  if (known) return known;

  const records = data.records.map(indexRecord);
  const owners = new Map<string, IncidentId[]>();
  for (const { id, topics } of data.records) {
    for (const topic of topics) owners.set(topic, [...(owners.get(topic) ?? []), id]);
  }
  const topics = [...owners].map(([text, ids]) => ({ text, owners: ids }));
  const ofKind = (...kinds: EntityKind[]) =>
    new Set([...data.kinds].flatMap(([id, kind]) => (kinds.includes(kind) ? [id] : [])));
  const index: RankingIndex = {
    records,
    askers: ofKind('agency', 'court'),
    subjects: ofKind('exchange', 'company'),
    vocabulary: compileVocabulary(data.requestWords),
    topicIndex: createPhraseIndex(
      topics.map(({ text }) => text),
      { inflected: true },
    ),
    topics,
  };
  built.set(data, index);
  return index;
}
