/** The texts of an incident that can be translated, each by a key of its own. */
import type { Incident } from '../model';
import type { Translation } from './types';

const PLAIN = ['title', 'summary', 'dataRequested', 'scope', 'outcome'] as const;
const OF_PARTY = ['name', 'office'] as const;
const OF_POSITION = ['summary', 'quote', 'speaker'] as const;
const OF_EVENT = ['event'] as const;

/** By key, such as `title`, `parties.a-lawyer.name` or `positions[2].summary`. */
export type Texts = Map<string, string>;

function collect<K extends string>(
  texts: Texts,
  path: string,
  keys: readonly K[],
  from: Partial<Record<K, string>>,
): void {
  for (const key of keys) {
    const text = from[key];
    if (text !== undefined) texts.set(path === '' ? key : `${path}.${key}`, text);
  }
}

/** What an incident and its translation share: all but the parties. */
function collectShared(texts: Texts, record: Omit<Translation, 'parties'>): void {
  record.positions?.forEach((position, index) => {
    collect(texts, `positions[${index}]`, OF_POSITION, position);
  });
  record.timeline?.forEach((entry, index) => {
    collect(texts, `timeline[${index}]`, OF_EVENT, entry);
  });
}

/** Every English text of an incident that a translation may hold, in the order of the record. */
export function incidentTexts(incident: Incident): Texts {
  const texts: Texts = new Map();
  collect(texts, '', PLAIN, incident);
  for (const party of incident.parties) {
    // Entities are named by their own records.
    if (!('entity' in party)) collect(texts, `parties.${party.id}`, OF_PARTY, party);
  }
  collectShared(texts, incident);
  return texts;
}

/** Every text that a translation holds. */
export function translationTexts(translation: Translation): Texts {
  const texts: Texts = new Map();
  collect(texts, '', PLAIN, translation);
  for (const [id, party] of Object.entries(translation.parties ?? {})) {
    collect(texts, `parties.${id}`, OF_PARTY, party);
  }
  collectShared(texts, translation);
  return texts;
}
