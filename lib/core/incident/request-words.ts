/**
 * The vocabulary of data requests, by language: what tells a page about a summons from a page that
 * only names the same exchange and agency. The words themselves are data (`data/request-words.json`).
 */
import type { IncidentKind } from '../model';
import { createPhraseIndex, type PhraseIndex, type SearchableText } from './phrase-index';

/**
 * demand: somebody asks or hands over · data: what is asked for · court: who decides · suit: a case
 * against a company · seize: funds are frozen or taken · report: a standing duty to report.
 */
export const WORD_GROUPS = ['demand', 'data', 'court', 'suit', 'seize', 'report'] as const;
export type WordGroup = (typeof WORD_GROUPS)[number];

/** Language → group → words; `*` at the end of a word stands for any ending. */
export type RequestWords = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * How much each group says for each kind of incident. A fit of 1 is a full one: the words of a
 * demand alone do not make a lawsuit, nor the words of a lawsuit a demand.
 */
const WEIGHTS: Record<IncidentKind, Partial<Record<WordGroup, number>>> = {
  summons: { demand: 0.5, data: 0.4, court: 0.3 },
  subpoena: { demand: 0.5, data: 0.4, court: 0.3 },
  'court-order': { demand: 0.4, data: 0.4, court: 0.4 },
  warrant: { demand: 0.4, data: 0.3, court: 0.4, seize: 0.3 },
  'informal-request': { demand: 0.6, data: 0.5, court: 0.1 },
  inquiry: { demand: 0.5, data: 0.5, court: 0.1, suit: 0.1 },
  'enforcement-action': { suit: 0.8, court: 0.4, demand: 0.1 },
  'freeze-request': { seize: 0.8, demand: 0.3, data: 0.1 },
  'seizure-cooperation': { seize: 0.8, demand: 0.3, data: 0.1 },
  'reporting-duty': { report: 0.8, data: 0.2, demand: 0.1 },
};

/** Below so many hits a language that the page does not declare has not shown itself. */
const MIN_HITS = 2;
/** A page with fewer letters of these is in a script that no vocabulary is written in. */
const MIN_KNOWN_LETTERS = 0.5;
const KNOWN_LETTER =
  /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Thai}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{N}]/gu;
/** The page's own statement of its language counts for this much more; it is often wrong. */
const DECLARED_BONUS = 1.5;
/** What words are taken to say where none can be read: entities and topics must carry it alone. */
const UNREADABLE_FIT = 0.5;

export interface Vocabulary {
  languages: ReadonlySet<string>;
  index: PhraseIndex;
  entries: readonly { language: string; group: WordGroup; word: string }[];
}

export function compileVocabulary(words: RequestWords): Vocabulary {
  const entries = Object.entries(words).flatMap(([language, groups]) =>
    WORD_GROUPS.flatMap((group) =>
      (groups[group] ?? []).map((word) => ({ language, group, word })),
    ),
  );
  return {
    languages: new Set(Object.keys(words)),
    index: createPhraseIndex(entries.map(({ word }) => word)),
    entries,
  };
}

/** The groups of words that each text of a page uses, in the language that the page is read in. */
export interface WordReading {
  /** False when the page is in a language without vocabulary. */
  readable: boolean;
  groups: ReadonlySet<WordGroup>[];
}

/**
 * Reads all texts of a page in one language: the one whose words occur most, with a head start for
 * the declared one, as words of two languages must not add up.
 * @param declared BCP 47, empty when none
 */
export function readRequestWords(
  vocabulary: Vocabulary,
  texts: readonly SearchableText[],
  declared: string,
): WordReading {
  const found = texts.map((text) => vocabulary.index.find(text));
  const hits = new Map<string, number>();
  for (const entry of found.flat()) {
    const language = vocabulary.entries[entry]?.language ?? '';
    hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const own = toVocabularyLanguage(declared);
  const score = (language: string) =>
    (hits.get(language) ?? 0) * (language === own ? DECLARED_BONUS : 1);
  const shown = [...hits.keys()].filter(
    (language) => language === own || (hits.get(language) ?? 0) >= MIN_HITS,
  );
  const best = shown.sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1))[0];
  const isDeclaredUnknown = own !== '' && !vocabulary.languages.has(own);
  const readable = best !== undefined || (!isDeclaredUnknown && hasKnownLetters(texts));

  const groups = found.map((numbers) => {
    const used = new Set<WordGroup>();
    for (const number of numbers) {
      const entry = vocabulary.entries[number];
      if (entry && entry.language === best) used.add(entry.group);
    }
    return used;
  });
  return { readable, groups };
}

function hasKnownLetters(texts: readonly SearchableText[]): boolean {
  const all = texts.map(({ joined }) => joined).join('');
  const known = all.match(KNOWN_LETTER)?.length ?? 0;
  return known >= MIN_KNOWN_LETTERS * [...all].length;
}

/** "no" of "nb-NO": Norwegian is kept under its macro-language, others under their first subtag. */
function toVocabularyLanguage(declared: string): string {
  const language = declared.toLowerCase().split(/[-_]/)[0] ?? '';
  return language === 'nb' || language === 'nn' ? 'no' : language === 'iw' ? 'he' : language;
}

/** How well words fit a kind of incident: 0 not at all, 1 fully. */
export function fitOfWords(
  kind: IncidentKind,
  groups: ReadonlySet<WordGroup>,
  readable: boolean,
): number {
  if (!readable) return UNREADABLE_FIT;
  let fit = 0;
  for (const group of groups) fit += WEIGHTS[kind][group] ?? 0;
  return Math.min(1, fit);
}
