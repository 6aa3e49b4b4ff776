/**
 * One table per article: each statement it makes about the incident, the field of the record that
 * carries it, and the place in the popup where a reader finds it. What only the article says is named
 * as such, with a word why.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Parts of an incident in the popup; those of `Fact` and `data-part` have the same names. */
export type Place =
  | 'summary'
  | 'asked'
  | 'scope'
  | 'outcome'
  | 'positions'
  | 'timeline'
  | 'sources';

export interface Carried {
  /** In our own words, English. */
  statement: string;
  /** Path within the record, as in `positions[3].summary`. */
  field: string;
  /** A stretch of that field that says it, to be found in the popup as it stands. */
  words: string;
  place: Place;
}

export interface OfTheArticle {
  statement: string;
  reportedBy: 'the article only';
  why: string;
}

export interface ArticleTable {
  name: string;
  /** Id of the article in `../shared/gold/seeds.jsonl`, or name of a file in `test/samples`. */
  seed?: string;
  sample?: string;
  incident: string;
  statements: (Carried | OfTheArticle)[];
}

const folder = fileURLToPath(new URL('.', import.meta.url));

export const articleTables: readonly ArticleTable[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({
    name: file.replace(/\.json$/, ''),
    ...JSON.parse(readFileSync(`${folder}${file}`, 'utf8')),
  }));
