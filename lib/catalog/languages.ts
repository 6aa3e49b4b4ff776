/** The languages that records can be read in. */
import languages from 'virtual:data/languages';
import { baseLanguage } from '../core/language-code';

/** The language among ours that a code means, such as "sv" for "sv-FI". */
export function contentLanguage(code: string): string | undefined {
  const base = baseLanguage(code);
  return languages.find((lang) => lang === code || lang === base);
}
