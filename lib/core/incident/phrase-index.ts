/**
 * Finds many short phrases in a text at once, word by word. A phrase matches whole words; a word
 * written with `*` at its end matches every word that begins so. Scripts without spaces are searched
 * letter by letter, and Arabic and Hebrew words also without the particles written onto them.
 */
import { foldText, splitWords } from './fold';

/** A text made ready for searching: its words, and all of them joined for scripts without spaces. */
export interface SearchableText {
  words: readonly string[];
  joined: string;
}

export interface PhraseIndex {
  /** Numbers, within the list given, of the phrases found; ascending, each once. */
  find(text: SearchableText): number[];
}

interface Pattern {
  phrase: number;
  words: { text: string; open: boolean }[];
}

/** Letters by which patterns are grouped, so that a word is compared with few of them. */
const KEY_LENGTH = 3;
/** How much longer than the phrase's word an inflected word may be. */
const ENDING_LENGTH = 3;
const STEM_LENGTH = 4;

const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Conjunction, preposition and article, as they are written onto the word after them. */
const ARABIC_PARTICLES = /^[وف]?(?:لل|[بكلس])?(?:ال)?(?=[\p{L}]{3})/u;
const HEBREW_PARTICLES = /^[ושהבלמכ]{1,3}(?=[\p{L}]{3})/u;
const ARABIC = /[\u0600-\u06ff]/;
const HEBREW = /[\u0590-\u05ff]/;

export function toSearchable(text: string): SearchableText {
  const words = splitWords(foldText(text));
  return { words, joined: words.join('') };
}

/** A word as it stands and, where particles may be written onto it, without each run of them. */
function* formsOf(word: string): Generator<string> {
  yield word;
  const particles = ARABIC.test(word)
    ? ARABIC_PARTICLES
    : HEBREW.test(word)
      ? HEBREW_PARTICLES
      : undefined;
  const longest = particles?.exec(word)?.[0].length ?? 0;
  for (let length = 1; length <= longest; length++) yield word.slice(length);
}

function matchesWord(pattern: Pattern['words'][number], form: string): boolean {
  return pattern.open ? form.startsWith(pattern.text) : form === pattern.text;
}

const matchesAnyForm = (pattern: Pattern['words'][number], word: string): boolean => {
  for (const form of formsOf(word)) if (matchesWord(pattern, form)) return true;
  return false;
};

/**
 * Builds the index once for many texts.
 * @param phrases words parted by spaces, in any spelling; `*` ends a word that may go on
 * @param inflected true when words without `*` may still carry a short ending, as in record topics
 */
export function createPhraseIndex(
  phrases: readonly string[],
  { inflected = false } = {},
): PhraseIndex {
  const byKey = new Map<string, Pattern[]>();
  const unspaced: { phrase: number; joined: string }[] = [];

  phrases.forEach((source, phrase) => {
    const words = foldText(source)
      .split(/\s+/)
      .flatMap((part) => {
        const open = part.endsWith('*');
        const texts = splitWords(part);
        return texts.map((text, at) => ({ text, open: open && at === texts.length - 1 }));
      });
    const first = words[0];
    if (!first) return;
    if (words.some(({ text }) => UNSPACED.test(text))) {
      unspaced.push({ phrase, joined: words.map(({ text }) => text).join('') });
      return;
    }
    const key = first.text.slice(0, KEY_LENGTH);
    byKey.set(key, [...(byKey.get(key) ?? []), { phrase, words }]);
  });

  const fits = (pattern: Pattern['words'][number], word: string): boolean => {
    if (matchesAnyForm(pattern, word)) return true;
    if (!inflected || pattern.open || pattern.text.length < STEM_LENGTH) return false;
    if (/\d/.test(pattern.text)) return false;
    for (const form of formsOf(word)) {
      const rest = form.length - pattern.text.length;
      if (rest > 0 && rest <= ENDING_LENGTH && form.startsWith(pattern.text)) return true;
    }
    return false;
  };

  return {
    find({ words, joined }) {
      const found = new Set<number>();
      words.forEach((word, at) => {
        for (const form of formsOf(word)) {
          // A pattern shorter than the key is filed under all of itself.
          for (let length = 1; length <= Math.min(KEY_LENGTH, form.length); length++) {
            for (const { phrase, words: patterns } of byKey.get(form.slice(0, length)) ?? []) {
              if (found.has(phrase) || at + patterns.length > words.length) continue;
              if (patterns.every((pattern, offset) => fits(pattern, words[at + offset] ?? ''))) {
                found.add(phrase);
              }
            }
          }
        }
      });
      for (const { phrase, joined: needle } of unspaced) {
        if (joined.includes(needle)) found.add(phrase);
      }
      return [...found].sort((a, b) => a - b);
    },
  };
}
