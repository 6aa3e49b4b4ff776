/** Records and the words around them in one language, loaded when it is wanted. For pages of ours only. */
import loaders from 'virtual:data/translations';
import type { LanguagePack } from '../core/translation/types';

/** @param lang as `contentLanguage` names it */
export async function loadLanguage(lang: string): Promise<LanguagePack> {
  const load = loaders[lang];
  return load === undefined ? { texts: {}, words: {} } : (await load()).default;
}
