/**
 * What a sentence says of a name by its build: asked of a parser when neither its words nor the page
 * decide. The parser is somewhere else and may answer later; until then a name stays undecided.
 */

/** It does, has or suffers what organisations do, have and suffer. */
export const ORGANISATION_READINGS = ['agent', 'owner', 'object'] as const;
/** It is a word of the language here. */
export const WORD_READINGS = ['verb', 'adjective', 'noun', 'unit'] as const;
/** Empty: the build says nothing. */
export type Reading = (typeof ORGANISATION_READINGS)[number] | (typeof WORD_READINGS)[number] | '';

/** A name in its sentence. */
export interface Question {
  /** English, with some words around the sentence or without some of its own. */
  text: string;
  /** Where the name stands in it, in UTF-16 units. */
  start: number;
  end: number;
  /** An agency or a court: such names take an article, those of companies do not. */
  body: boolean;
  /** Something else of this name speaks and asks as well: a team, a machine. */
  rival: boolean;
}

/** UTF-16 units asked for on either side of a name; most sentences are shorter. */
export const QUESTION_REACH = 200;
/** In one message. */
export const MOST_QUESTIONS = 40;

/** The same question gets the same answer, on any page. */
const keyOf = ({ text, start, end, body, rival }: Question): string =>
  `${start} ${end} ${body} ${rival} ${text}`;

/** What is known of sentences, and what would be good to know. */
export class Readings {
  private readonly known = new Map<string, Reading>();
  private readonly asked = new Map<string, Question>();

  /** @returns the answer; '' as well while there is none, and then it is asked for */
  find(question: Question): Reading {
    const key = keyOf(question);
    const reading = this.known.get(key);
    if (reading === undefined && this.asked.size < MOST_QUESTIONS) this.asked.set(key, question);
    return reading ?? '';
  }

  /** How many answers are known. */
  get size(): number {
    return this.known.size;
  }

  /** Hands out what was asked and is not answered: a message full at most, and the rest next time. */
  take(): Question[] {
    const questions = [...this.asked.values()];
    this.asked.clear();
    return questions;
  }

  /** @returns whether it is worth another decision: an answer says something, or there may be more */
  learn(questions: readonly Question[], readings: readonly Reading[]): boolean {
    questions.forEach((question, at) => {
      this.known.set(keyOf(question), readings[at] ?? '');
    });
    return questions.length === MOST_QUESTIONS || readings.some((reading) => reading !== '');
  }
}

/** Answers for as many questions, in their order; `undefined` when nobody answers any more. */
export type Read = (questions: Question[]) => Promise<readonly Reading[] | undefined>;

export const isOfOrganisation = (reading: Reading): boolean =>
  (ORGANISATION_READINGS as readonly string[]).includes(reading);

/** The words around a place of a text, cut between words. */
export function questionAt(
  text: string,
  start: number,
  end: number,
): Pick<Question, 'text' | 'start' | 'end'> {
  let from = Math.max(0, start - QUESTION_REACH);
  let to = Math.min(text.length, end + QUESTION_REACH);
  if (from > 0) {
    const space = text.indexOf(' ', from);
    from = space >= 0 && space < start ? space + 1 : start;
  }
  if (to < text.length) {
    const space = text.lastIndexOf(' ', to);
    to = space > end ? space : end;
  }
  return { text: text.slice(from, to), start: start - from, end: end - from };
}
