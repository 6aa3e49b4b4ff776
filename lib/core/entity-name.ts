/** What an entity is called in a language. */
import { baseLanguage } from './language-code';
import type { EntityProfile } from './model';

export interface EntityName {
  text: string;
  /** BCP 47; `und` for a name that is the same in every language. */
  lang: string;
  /** The English name, where the text is another one. */
  english?: string;
}

/** @param lang BCP 47 */
export function nameIn(
  { name, names }: Pick<EntityProfile, 'name' | 'names'>,
  lang: string,
): EntityName {
  const base = baseLanguage(lang);
  const own = names?.[base];
  return own === undefined || own === name
    ? { text: name, lang: 'und' }
    : { text: own, lang: base, english: name };
}
