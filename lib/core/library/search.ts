/**
 * Searches all incidents by words, in any language and script. A hundred records need no ranking
 * library: folded texts and one look through them take a millisecond and are exact about what matched.
 */
import { foldText } from '../incident/fold';
import type { IncidentId } from '../model';

/** What of one incident is searched: the texts that a reader may remember, the most telling first. */
export interface SearchRecord {
  id: IncidentId;
  titles: readonly string[];
  /** Of parties, in every language and spelling. */
  names: readonly string[];
  texts: readonly string[];
}

export interface SearchIndex {
  records: readonly { id: IncidentId; fields: readonly string[] }[];
}

/** What a word is worth in titles, names and texts. */
const WEIGHTS = [6, 3, 1];
/** Scripts that join words, or write particles onto them: there a word may begin anywhere. */
const JOINED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const GAP = /[^\p{L}\p{N}\p{M}]+/gu;

/** Folded, with one space at each side of each word. */
const toField = (texts: readonly string[]): string =>
  ` ${foldText(texts.join(' \n ')).replace(GAP, ' ').trim()} `;

/** Linear in the texts. */
export const indexRecords = (records: readonly SearchRecord[]): SearchIndex => ({
  records: records.map(({ id, titles, names, texts }) => ({
    id,
    fields: [toField(titles), toField(names), toField(texts)],
  })),
});

/** The words of a question, each as it is looked for: at the beginning of a word, or anywhere. */
export const readQuery = (query: string): string[] =>
  foldText(query)
    .replace(GAP, ' ')
    .split(' ')
    .filter(Boolean)
    .map((word) => (JOINED.test(word) ? word : ` ${word}`));

/**
 * @returns ids of the records that hold every word, the best first and otherwise in the order of the
 *   index; all of them when the query has no word
 */
export function searchRecords({ records }: SearchIndex, query: string): IncidentId[] {
  const words = readQuery(query);
  return records
    .map(({ id, fields }) => {
      let score = 1;
      for (const word of words) {
        let best = 0;
        fields.forEach((field, at) => {
          if (field.includes(word)) best = Math.max(best, WEIGHTS[at] ?? 0);
        });
        score = best === 0 ? 0 : score + best;
        if (score === 0) break;
      }
      return { id, score };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ id }) => id);
}
