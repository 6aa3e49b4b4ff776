/**
 * The language of a stretch of text, from its script and its commonest short words. Good for a
 * sentence or more; a few words alone are answered by their script, or not at all.
 */
import type { PackedLanguage } from './packed';
import { BENGALI, GREEK, HAN, HANGUL, HEBREW, HIRAGANA, KATAKANA, LATIN, THAI } from './unit-kind';

/** Scripts of one language in practice, and the share of letters that decides. */
const BY_SCRIPT: readonly (readonly [number, string])[] = [
  [KATAKANA, 'ja'],
  [HIRAGANA, 'ja'],
  [HANGUL, 'ko'],
  [HAN, 'zh'],
  [THAI, 'th'],
  [BENGALI, 'bn'],
  [HEBREW, 'he'],
  [GREEK, 'el'],
];

/** Letters that only a few languages use. */
const BY_LETTER: readonly (readonly [string, string])[] = [
  ['ąęłśźćń', 'pl'],
  ['ěřůčž', 'cs'],
  ['őű', 'hu'],
  ['ășțţ', 'ro'],
  ['ơưđạảấầậệộợụ', 'vi'],
  ['ٹڈںے', 'ur'],
  ['ğış', 'tr'],
  ['å', 'sv da no'],
  ['æø', 'da no'],
  ['äö', 'sv fi de'],
  ['ßü', 'de tr'],
  ['ñ¿¡', 'es'],
  ['ãõ', 'pt'],
  ['èêœù', 'fr it'],
  ['ыэъё', 'ru'],
  ['іїєґ', 'uk'],
  ['پچژگی', 'fa'],
  ['ةىي', 'ar'],
  ['कतनरसह', 'hi'],
];

/** What the page says of itself weighs as much as a few common words. */
const PRIOR = 2;

const WORDS = /[\p{L}\p{M}]+/gu;
const SAMPLE = 1200;

export class LanguageDetector {
  readonly #stops = new Map<string, string[]>();
  readonly #letters = new Map<string, string>();

  constructor(languages: readonly PackedLanguage[]) {
    for (const [letters, codes] of BY_LETTER) {
      for (const letter of letters) this.#letters.set(letter, codes);
    }
    for (const language of languages) {
      for (const word of language.stop) {
        const known = this.#stops.get(word);
        if (known) known.push(language.code);
        else this.#stops.set(word, [language.code]);
      }
    }
  }

  /**
   * @param kinds letters of the text by kind, as a scan counts them
   * @param claimed primary subtag that the page gives, '' for none; a text that speaks clearly for
   *   another language overrules it
   * @returns a primary subtag, '' when neither text nor page says
   */
  detect(text: string, kinds: Uint32Array, claimed = ''): string {
    let letters = 0;
    for (let kind = LATIN; kind < kinds.length; kind++) letters += kinds[kind] as number;
    if (letters === 0) return claimed;
    // Kana decides for Japanese even among many Han letters.
    const kana = (kinds[KATAKANA] as number) + (kinds[HIRAGANA] as number);
    if (kana > letters * 0.08) return 'ja';
    for (const [kind, code] of BY_SCRIPT) {
      if ((kinds[kind] as number) > letters * 0.3)
        return code === 'zh' && claimed === 'ja' ? claimed : code;
    }
    const sample = (text.length > SAMPLE ? text.slice(0, SAMPLE) : text).toLowerCase();
    const votes = new Map<string, number>();
    const vote = (code: string, weight: number) => votes.set(code, (votes.get(code) ?? 0) + weight);
    if (claimed !== '') vote(claimed, PRIOR);
    for (const word of sample.normalize('NFC').match(WORDS) ?? []) {
      const codes = this.#stops.get(word);
      if (codes) for (const code of codes) vote(code, 1 / Math.sqrt(codes.length));
    }
    const hints = new Map<string, number>();
    for (const letter of sample) {
      const languages = this.#letters.get(letter);
      if (languages !== undefined) hints.set(languages, (hints.get(languages) ?? 0) + 1);
    }
    for (const [languages, times] of hints) {
      const codes = languages.split(' ');
      for (const code of codes) vote(code, (Math.min(4, times) * 0.7) / Math.sqrt(codes.length));
    }
    let best = claimed;
    let most = votes.get(claimed) ?? 0;
    for (const [code, score] of votes) {
      if (score > most) {
        most = score;
        best = code;
      }
    }
    return most >= 1 ? best : claimed;
  }
}
