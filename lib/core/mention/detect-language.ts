/**
 * The language of a stretch of text, from its script and its commonest short words. Good for a
 * sentence or more; a few words alone are answered by their script, or not at all.
 */
import type { PackedLanguage } from './packed';

/** Scripts of one language in practice, by a letter range that only they use. */
const BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af\u1100-\u11ff]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
];

/** Letters that only a few languages use. */
const BY_LETTER: readonly (readonly [RegExp, string])[] = [
  [/[ąęłśźćń]/gi, 'pl'],
  [/[ğış]/g, 'tr'],
  [/å/gi, 'sv da no'],
  [/[æø]/gi, 'da no'],
  [/[äö]/gi, 'sv fi de'],
  [/[ßü]/gi, 'de tr'],
  [/[ñ¿¡]/gi, 'es'],
  [/[ãõ]/gi, 'pt'],
  [/[èêœù]/gi, 'fr it'],
  [/[ыэъё]/gi, 'ru'],
  [/[іїєґ]/gi, 'uk'],
  [/[پچژگی]/g, 'fa'],
  [/[ةىي]/g, 'ar'],
  [/[\u0900-\u097f]/g, 'hi'],
];

/** What the page says of itself weighs as much as a few common words. */
const PRIOR = 2;

const LETTERS = /\p{L}/gu;
const SAMPLE = 3000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export class LanguageDetector {
  readonly #stops = new Map<string, string[]>();

  constructor(languages: readonly PackedLanguage[]) {
    for (const language of languages) {
      for (const word of language.stop) {
        const known = this.#stops.get(word);
        if (known) known.push(language.code);
        else this.#stops.set(word, [language.code]);
      }
    }
  }

  /**
   * @param claimed primary subtag that the page gives, '' for none; a text that speaks clearly for
   *   another language overrules it
   * @returns a primary subtag, '' when neither text nor page says
   */
  detect(text: string, claimed = ''): string {
    const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
    const letters = count(sample, LETTERS);
    if (letters === 0) return claimed;
    for (const [pattern, code] of BY_SCRIPT) {
      // Kana decides for Japanese even among many Han letters.
      if (count(sample, pattern) > letters * (code === 'ja' ? 0.08 : 0.3)) {
        return code === 'zh' && claimed === 'ja' ? claimed : code;
      }
    }
    const votes = new Map<string, number>();
    const vote = (code: string, weight: number) => votes.set(code, (votes.get(code) ?? 0) + weight);
    if (claimed !== '') vote(claimed, PRIOR);
    for (const word of sample
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}]+/gu) ?? []) {
      const codes = this.#stops.get(word);
      if (codes) for (const code of codes) vote(code, 1 / Math.sqrt(codes.length));
    }
    for (const [pattern, codes] of BY_LETTER) {
      const found = Math.min(4, count(sample, pattern));
      if (found > 0)
        for (const code of codes.split(' '))
          vote(code, (found * 0.7) / Math.sqrt(codes.length / 2));
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
