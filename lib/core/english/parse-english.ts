/**
 * The one place that calls compromise: the sentence of a name, parsed with our own entities in its
 * lexicon. Once as it stands, which tells whether the name is a word of the language there, and once
 * with a company's name in its place, which tells the build of the sentence even where the name is a
 * word that the parser knows as something else. `compromise/two` has all of the tagger; its next
 * size, `three`, adds numbers, dates and conjugation, which are 17 kB more and no better at this.
 */
import makeCompromise from 'virtual:lazy/compromise';
import type { Question, Reading } from '../mention/reading';
import { readTerms, type Term } from './read-terms';

type Compromise = ReturnType<typeof makeCompromise>;

/** No word of English, and of our lexicon. */
const STAND_IN = 'Acmecorp';
const ORGANISATION = 'Organization';

let compromise: Compromise | undefined;
/** Words of the lexicon that are ours, and not the parser's own. */
const ours: Record<string, string> = {};

/** Stands in the timeline of the context that has made the library, for whoever wants to know. */
const PARSER_MADE = 'parser made';

function load(names: Iterable<string>): Compromise {
  if (compromise) return compromise;
  compromise = makeCompromise();
  performance.mark(PARSER_MADE);
  const own = compromise.model().one.lexicon;
  ours[STAND_IN.toLowerCase()] = ORGANISATION;
  for (const name of names) {
    const word = name.toLowerCase();
    if (!Object.hasOwn(own, word)) ours[word] = ORGANISATION;
  }
  compromise.addWords(ours);
  return compromise;
}

const WORD = /\p{L}{4,}/gu;

/** "Kraken Lays Off 15% of Staff": with its capitals, every word would be a name. */
function withoutTitleCase(text: string): string {
  const words = text.match(WORD) ?? [];
  const capital = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length;
  if (words.length < 3 || capital < words.length * 0.8) return text;
  // Letter by letter of the same length, so that places stay.
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** The terms of a text with their places, sentence by sentence. */
function parse(nlp: Compromise, text: string): Term[][] {
  let at = 0;
  return nlp(text)
    .compute('root')
    .document.map((sentence) =>
      sentence.map((term) => {
        const start = at + term.pre.length;
        const end = start + term.text.length;
        at = end + term.post.length;
        return {
          word: term.normal,
          root: term.root ?? term.normal,
          tags: term.tags,
          before: term.pre,
          after: term.post,
          start,
          end,
        };
      }),
    );
}

/** A text in which this name is whatever the parser makes of it without us: "Bullish investors". */
function parseWithout(nlp: Compromise, text: string, name: string): Term[][] {
  const word = name.toLowerCase();
  const { lexicon } = nlp.model().one;
  if (!Object.hasOwn(ours, word)) return parse(nlp, text);
  delete lexicon[word];
  try {
    return parse(nlp, text);
  } finally {
    lexicon[word] = ORGANISATION;
  }
}

/**
 * @param names of our entities, for the parser's lexicon; used at the first call
 * @returns a reading for each question
 */
export function parseEnglish(questions: readonly Question[], names: Iterable<string>): Reading[] {
  const nlp = load(names);
  return questions.map((question) => {
    const { text, start, end } = question;
    const placed = text.slice(0, start) + STAND_IN + text.slice(end);
    const name = text.slice(start, end);
    return readTerms(question, parseWithout(nlp, text, name), parse(nlp, withoutTitleCase(placed)));
  });
}
