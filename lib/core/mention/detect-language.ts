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

  /** @returns a primary subtag, or '' when the text does not say */
  detect(text: string): string {
    const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
    const letters = count(sample, LETTERS);
    if (letters === 0) return '';
    for (const [pattern, code] of BY_SCRIPT) {
      // Kana decides for Japanese even among many Han letters.
      if (count(sample, pattern) > letters * (code === 'ja' ? 0.08 : 0.3)) return code;
    }
    const votes = new Map<string, number>();
    let total = 0;
    for (const word of sample
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}]+/gu) ?? []) {
      const codes = this.#stops.get(word);
      if (!codes) continue;
      total++;
      for (const code of codes) votes.set(code, (votes.get(code) ?? 0) + 1 / codes.length);
    }
    let best = '';
    let most = 0;
    let second = 0;
    for (const [code, score] of votes) {
      if (score > most) {
        second = most;
        most = score;
        best = code;
      } else if (score > second) second = score;
    }
    return total >= 2 && most > second ? best : '';
  }
}
