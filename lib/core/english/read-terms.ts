/** From the terms of a parsed sentence to what they say of a name: who does what, and what is only a word. */
import type { Question, Reading } from '../mention/reading';
import {
  AGREED,
  BUSINESS,
  COMPANY,
  DECLINED,
  FILED,
  HE_OR_SHE,
  LEGAL_VERBS,
  MATTER_VERBS,
  OBJECT_VERBS,
  OF_COMPANY,
  OFFICE_VERBS,
  OWNED,
  PLAY,
  REPRESENTATIVE,
  SAY_VERBS,
} from './verbs';

/** A word of a sentence as the parser tags it. */
export interface Term {
  /** Without punctuation, in small letters. */
  word: string;
  /** Infinitive or singular. */
  root: string;
  tags: ReadonlySet<string>;
  /** Punctuation and space around it. */
  before: string;
  after: string;
  /** UTF-16 units in the question's text. */
  start: number;
  end: number;
}

interface Place {
  terms: readonly Term[];
  at: number;
}

const find = (sentences: readonly Term[][], start: number): Place | undefined => {
  for (const terms of sentences) {
    const at = terms.findIndex((term) => start >= term.start && start < term.end);
    if (at >= 0) return { terms, at };
  }
  return undefined;
};

const has = (term: Term | undefined, ...tags: string[]): boolean =>
  term !== undefined && tags.some((tag) => term.tags.has(tag));

/** Whether two neighbours are one phrase: nothing but a space between them. */
const isClose = (one: Term | undefined, other: Term | undefined): boolean =>
  one !== undefined && other !== undefined && /^\s*$/.test(one.after + other.before);

/** The parser knows it as a noun of the language. */
const isCommonWord = (term: Term | undefined): boolean =>
  has(term, 'Noun') && !has(term, 'ProperNoun', 'Acronym', 'Organization');

const ARTICLES = new Set(['the', 'a', 'an', 'this']);
/** "Circle back to it", "Circle around the lake"; not "Gemini back in court". */
const AWAY = /^(?:back (?:to|with|when|later)|(?:around|round) (?:the|a|an|your|it))(?:$| )/;
const isArticle = (term: Term | undefined): boolean =>
  term !== undefined &&
  (ARTICLES.has(term.word) || (has(term, 'Possessive') && has(term, 'Pronoun')));

/** What stands between commas behind a name. */
function asideOf({ terms, at }: Place): readonly Term[] | undefined {
  if (!terms[at]?.after.startsWith(',')) return undefined;
  const close = terms.findIndex((term, index) => index > at && term.after.startsWith(','));
  return terms.slice(at + 1, close < 0 ? terms.length : close + 1);
}

/** "Kraken, our dog", "the judge ordered Kraken the dog", "my cat Kraken", "Gate 4". */
function isOtherwise({ terms, at }: Place): boolean {
  const aside = asideOf({ terms, at });
  if (aside && isArticle(aside[0])) return !COMPANY.test(textOf(aside));
  const [before, name, after] = [terms[at - 1], terms[at], terms[at + 1]];
  if (isClose(name, after) && (isArticle(after) || has(after, 'Value'))) return true;
  return isClose(before, name) && has(before, 'Noun') && !has(before, 'Date', 'Pronoun');
}

/** Skips what may stand between a subject and its verb. @returns the place of the verb, or -1 */
function verbAfter({ terms, at }: Place): { verb: number; passive: boolean } | undefined {
  let next = at + 1;
  // "Kraken, which trades in coins, sued"
  const aside = asideOf({ terms, at });
  if (aside) next = at + 1 + aside.length;
  // "Kraken and Bitstamp said"
  if (/^(?:and|or)$/.test(terms[next]?.word ?? '') && has(terms[next + 1], 'ProperNoun')) next += 2;
  let passive = false;
  let helped = false;
  for (; next < terms.length && next - at < 18; next++) {
    const term = terms[next] as Term;
    if (has(term, 'Adverb', 'Negative')) continue;
    if (/^(?:is|was|were|been|be|being|gets?|got)$/.test(term.word)) {
      passive = true;
      continue;
    }
    if (has(term, 'Modal', 'Auxiliary') || /^(?:has|had|have|did|does)$/.test(term.word)) {
      helped = true;
      continue;
    }
    // "has cut": the parser takes short verbs for nouns.
    const isVerb = has(term, 'Verb') || (helped && MATTER_VERBS.has(term.word));
    return isVerb ? { verb: next, passive } : undefined;
  }
  return undefined;
}

/** "said on Tuesday that it would", "says in a filing": how organisations speak. */
const speaksAsOne = (terms: readonly Term[], verb: number): boolean => {
  const rest = terms.slice(verb + 1, verb + 7);
  const [first, second] = rest;
  if (first === undefined || first.word === 'to' || HE_OR_SHE.test(first.word)) return false;
  if (has(first, 'WeekDay') || (first.word === 'on' && has(second, 'WeekDay'))) return true;
  if (first.word === 'in' && /^(?:an?|its|the)$/.test(second?.word ?? '')) return true;
  const it = rest.findIndex(({ word }) => word === 'it');
  return (
    it >= 0 && it <= 3 && /^(?:had|has|will|would|plans?|expects?)$/.test(rest[it + 1]?.word ?? '')
  );
};

const textOf = (terms: readonly Term[]): string => terms.map(({ word }) => word).join(' ');

function readAgent(place: Place, { body, rival }: Question): Reading {
  const found = verbAfter(place);
  if (!found) return '';
  const { terms, at } = place;
  const { verb, passive } = found;
  const root = (terms[verb] as Term).root;
  if (passive)
    return OBJECT_VERBS.has(root) && has(terms[verb], 'PastTense', 'Participle') ? 'object' : '';
  // The plural is a team's: "Kraken hire a coach".
  if (has(terms[verb], 'Infinitive') && !body && verb === at + 1) return '';
  const rest = textOf(terms.slice(verb + 1));
  if (root === 'agree') return AGREED.test(rest) ? 'agent' : '';
  if (root === 'decline') return (rival ? DECLINED : /^to \w/).test(rest) ? 'agent' : '';
  if (!body && terms.slice(verb + 1, verb + 4).some(({ word }) => HE_OR_SHE.test(word))) return '';
  if (LEGAL_VERBS.has(root)) return 'agent';
  const matters = BUSINESS.test(rest);
  if (root === 'file') return FILED.test(rest) ? 'agent' : '';
  if (root === 'go') return rest.startsWith('public') ? 'agent' : '';
  if (rival && root === 'launch') return '';
  if (MATTER_VERBS.has(root) || (body && OFFICE_VERBS.has(root)))
    return matters || (body && !rival) ? 'agent' : '';
  if (!SAY_VERBS.has(root) || rest.startsWith('to ')) return '';
  if (body && !rival) return 'agent';
  return matters && (speaksAsOne(terms, verb) || (body && root !== 'say')) ? 'agent' : '';
}

/** "Kraken's chief executive", "a Kraken spokesperson", "employees of Kraken". */
function readOwner({ terms, at }: Place, { rival }: Question): Reading {
  const name = terms[at];
  // A team has its spokesman as well: then the rest must be of business.
  const others = textOf([...terms.slice(0, Math.max(0, at - 2)), ...terms.slice(at + 3)]);
  if (rival && !BUSINESS.test(others)) return '';
  if (isClose(name, terms[at + 1])) {
    const owned = textOf(terms.slice(at + 1, at + 5));
    if (has(name, 'Possessive') ? OWNED.test(owned) : REPRESENTATIVE.test(owned)) return 'owner';
  }
  const by = terms[at - 1];
  if (!isClose(by, name) || !/^(?:of|for|at|from)$/.test(by?.word ?? '')) return '';
  const whose = terms[at - 2]?.word ?? '';
  return whose === 'shares' || REPRESENTATIVE.test(whose) ? 'owner' : '';
}

const COURT =
  /\b(?:courts?|judges?|magistrates?|regulators?|senators?|lawmakers|prosecutors?|police|ministry|commission|authority|watchdog)\b/;

/** "ordered Kraken to", "fined Upbit": what is done to organisations. */
function readObject({ terms, at }: Place, { body, rival }: Question): Reading {
  const verb = at - 1 - (body && isArticle(terms[at - 1]) ? 1 : 0);
  const term = terms[verb];
  if (!has(term, 'Verb') || !isClose(terms[at - 1], terms[at])) return '';
  const { root } = term as Term;
  const by = textOf(terms.slice(0, verb));
  if (rival && !BUSINESS.test(textOf(terms.slice(at + 1)))) return '';
  if (/^(?:order|ask|tell|question|require|compel|force)$/.test(root)) {
    return COURT.test(by) || (body && root !== 'order') ? 'object' : '';
  }
  return OBJECT_VERBS.has(root) ? 'object' : '';
}

/** What the word is of itself, where it is a word of the language. */
function readWord({ terms, at }: Place, { body }: Question, written: string): Reading {
  const name = terms[at] as Term;
  const before = terms[at - 1];
  const after = terms[at + 1];
  const isCounted = has(before, 'Value', 'Cardinal') && !has(before, 'Date', 'Year', 'Ordinal');
  if (isCounted && isClose(before, name) && has(name, 'Unit', 'Duration', 'Noun')) return 'unit';
  if (body || /\s/.test(written) || written === written.toUpperCase()) return '';
  const begins = at === 0 || /:\s*$/.test(before?.after ?? '');
  const isOrdered = isArticle(after) || AWAY.test(textOf(terms.slice(at + 1, at + 3)));
  if (begins && isClose(name, after) && isOrdered) return 'verb';
  const isLast = !isClose(name, after) || !has(after, 'Noun');
  if (isArticle(before) && isClose(before, name) && isLast && /^[\s\p{P}]*$/u.test(name.after)) {
    // A dash makes one word of it and the next: "the Tether–Bitfinex group".
    return /^\p{Pd}/u.test(name.after) ? '' : 'noun';
  }
  const describes = has(name, 'Adjective') && isClose(name, after) && has(after, 'Noun');
  return describes && !OF_COMPANY.test(after?.word ?? '') ? 'adjective' : '';
}

/**
 * @param own the text as it stands, parsed
 * @param placed the same with a company's name in the place of the name
 */
export function readTerms(
  question: Question,
  own: readonly Term[][],
  placed: readonly Term[][],
): Reading {
  const { text, start, end, body, rival } = question;
  const asWritten = find(own, start);
  const asName = find(placed, start);
  if (!asWritten || !asName) return '';
  const word = readWord(asWritten, question, text.slice(start, end));
  if (word !== '') return word;
  if (rival && PLAY.test(textOf(asName.terms))) return '';
  // "The ED asked the patient", "ICE said it would melt": short or a word, and so of many meanings.
  const doubtful =
    rival || (body && (end - start < 3 || isCommonWord(asWritten.terms[asWritten.at])));
  // A company takes no article, unless it only describes the next word.
  const { terms, at } = asName;
  if (!body && isArticle(terms[at - 1]) && !isClose(terms[at], terms[at + 1])) return '';
  if (isOtherwise(asName)) return '';
  const isThing = !body && isArticle(terms[at - 1]);
  return (
    readOwner(asName, question) ||
    (isThing
      ? ''
      : readAgent(asName, { ...question, rival: doubtful }) || readObject(asName, question))
  );
}
