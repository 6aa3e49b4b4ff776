/**
 * Where sentences end in folded text, well enough to keep the words of one from speaking for a name
 * in the next: full stops that end an abbreviation (`Mt. Gox`, `U.S. court`, `Sec. 7604`) do not count.
 */

const ENDS = new Set([...'.!?…。！？।॥؟۔'].map((char) => char.charCodeAt(0)));
const WIDE_ENDS = new Set([...'。！？।॥؟۔'].map((char) => char.charCodeAt(0)));
const DOT = 0x2e;
const SPACE = 0x20;
const CLOSING = new Set([...'"\')]»”’」』）'].map((char) => char.charCodeAt(0)));

/** Abbreviations before whose dot no sentence ends. */
const ABBREVIATIONS = new Set(
  'mt inc ltd no vs mr ms mrs dr st sec secs art jr sr co corp gen bl ca ggf bzw z nr str т д г др ул им гг н э т.е art al etc'.split(
    ' ',
  ),
);

const endsAbbreviation = (units: Uint16Array, dot: number): boolean => {
  let from = dot;
  while (from > 0 && dot - from < 6) {
    const unit = units[from - 1] as number;
    if (unit === SPACE || unit === 0x28) break;
    from--;
  }
  let word = '';
  for (let i = from; i < dot; i++) word += String.fromCharCode(units[i] as number);
  if (/^\p{L}$/u.test(word) || /^(\p{L}\.)+\p{L}$/u.test(word)) return true;
  return ABBREVIATIONS.has(word);
};

const SEMICOLONS = new Set([...';；؛'].map((char) => char.charCodeAt(0)));

/** @returns folded offsets behind semicolons: what speaks against a name in one part spares the other */
const findClauses = (units: Uint16Array, length: number): number[] => {
  const breaks: number[] = [];
  for (let i = 0; i < length; i++) if (SEMICOLONS.has(units[i] as number)) breaks.push(i + 1);
  return breaks;
};

/** @returns folded offsets at which a new sentence begins, in order */
const findSentences = (units: Uint16Array, length: number): number[] => {
  const breaks: number[] = [];
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number;
    if (!ENDS.has(unit)) continue;
    let next = i + 1;
    while (next < length && (CLOSING.has(units[next] as number) || ENDS.has(units[next] as number)))
      next++;
    if (next >= length) break;
    if (!WIDE_ENDS.has(unit)) {
      if (units[next] !== SPACE) continue;
      if (unit === DOT && endsAbbreviation(units, i)) continue;
    }
    breaks.push(next);
    i = next - 1;
  }
  return breaks;
};

/** Where the sentences of a block begin, and its parts between semicolons, in folded offsets. */
export interface Parts {
  sentences: readonly number[];
  clauses: readonly number[];
}

export const NO_PARTS: Parts = { sentences: [], clauses: [] };

export const findParts = (units: Uint16Array, length: number): Parts => ({
  sentences: findSentences(units, length),
  clauses: findClauses(units, length),
});

/** Gives each item the numbers of its sentence and clause; items are in order of `from`. */
export const placeIn = (
  { sentences, clauses }: Parts,
  items: readonly { from: number; sentence: number; clause: number }[],
): void => {
  let sentence = 0;
  let clause = 0;
  for (const item of items) {
    while (sentence < sentences.length && (sentences[sentence] as number) <= item.from) sentence++;
    while (clause < clauses.length && (clauses[clause] as number) <= item.from) clause++;
    item.sentence = sentence;
    item.clause = clause;
  }
};
