/**
 * The names of evidence, read back: what `Decision.evidence` says, as values that can be put into
 * words. A name is `kind`, or `kind:detail`; the detail of a word is `word` or `topic=word`.
 */

/** How a name is joined to other letters. */
export const FORMS = ['clitic', 'ending', 'compound', 'edge', 'glued'] as const;
export type Form = (typeof FORMS)[number];

/** What speaks for a name and needs no detail, the most telling first. */
export const SUPPORTS = [
  'name',
  'introduced',
  'full-name',
  'sentence:country',
  'sentence:names',
  'leading',
  'title',
  'title:country',
  'page:country',
  'page:names',
  'page',
  'parse:agent',
  'parse:owner',
  'parse:object',
] as const;
export type Support = (typeof SUPPORTS)[number];

/** Why a name is left alone, where that needs no detail. */
export const REFUSALS = [
  'case',
  'product',
  'number',
  'home-sense',
  'introduced-otherwise',
  'no-cue',
  'page',
  'no-country',
  'contrast',
  'other-name',
  'parse:verb',
  'parse:adjective',
  'parse:noun',
  'parse:unit',
] as const;
/** What stands at its side so that it is no word of its own. */
export const BOUNDARIES = [
  'article',
  'head',
  'tail',
  'product',
  'address',
  'account',
  'number',
] as const;

export interface Reasons {
  forms: Form[];
  /** BCP 47 primary subtag of the text around a joined name; '' when it tells nothing. */
  language: string;
  /** Words of the sentence, folded as they are matched. */
  words: string[];
  supports: Support[];
  /** Names of evidence that this version does not know. */
  unknown: string[];
}

export type Refusal =
  | { kind: (typeof REFUSALS)[number] }
  | { kind: 'boundary'; side: (typeof BOUNDARIES)[number] }
  /** Another country's body is meant. */
  | { kind: 'country'; country: string }
  /** Words beside it or in its sentence speak for another meaning; '' when no single one does. */
  | { kind: 'beside' | 'sentence'; word: string }
  | { kind: 'unknown' };

const isOneOf = <T extends string>(list: readonly T[], name: string): name is T =>
  (list as readonly string[]).includes(name);

const detailOf = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `law=lawsuit` → `lawsuit`; what counts as a number has no word. */
const wordOf = (detail: string): string => detail.slice(detail.indexOf('=') + 1);

/** Reads the evidence of a mention. */
export function readReasons(evidence: readonly string[]): Reasons {
  const reasons: Reasons = { forms: [], language: '', words: [], supports: [], unknown: [] };
  const supports = new Set<Support>();
  for (const name of new Set(evidence)) {
    if (isOneOf(FORMS, name)) reasons.forms.push(name);
    else if (isOneOf(SUPPORTS, name)) supports.add(name);
    else if (name.startsWith('language:')) reasons.language = detailOf(name);
    else if (name.startsWith('sentence:')) reasons.words.push(wordOf(detailOf(name)));
    else reasons.unknown.push(name);
  }
  reasons.supports = SUPPORTS.filter((support) => supports.has(support));
  return reasons;
}

/** Reads why a candidate was refused: its last piece of evidence says it. */
export function readRefusal(evidence: readonly string[]): Refusal {
  const name = evidence.at(-1) ?? '';
  if (isOneOf(REFUSALS, name)) return { kind: name };
  const detail = detailOf(name);
  if (name.startsWith('country:')) return { kind: 'country', country: detail };
  if (name.startsWith('beside:')) return { kind: 'beside', word: wordOf(detail) };
  if (name.startsWith('sentence:')) return { kind: 'sentence', word: wordOf(detail) };
  if (name.startsWith('boundary:')) {
    // A side that was passed may be named too; the other one stood in the way.
    const side = detail.split('+').find((each) => isOneOf(BOUNDARIES, each));
    if (side !== undefined) {
      return { kind: 'boundary', side: side as (typeof BOUNDARIES)[number] };
    }
  }
  return { kind: 'unknown' };
}
