/** Records and the words around them in one language, loaded when it is asked for. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ownWords, type Words, wordsFrom } from '@/lib/browser/i18n';
import { baseLanguage } from '@/lib/core/language-code';
import type { Incident, IncidentId } from '@/lib/core/model';
import { type LocalIncident, translateIncident } from '@/lib/core/translation/translate-incident';
import type { LanguagePack } from '@/lib/core/translation/types';

export interface LocalContent {
  words: Words;
  read(incident: Incident): LocalIncident;
  /** A title alone; the English one where there is no other. */
  titleOf(incident: Pick<Incident, 'id' | 'title'>): string;
}

const NOTHING: LanguagePack = { texts: {}, words: {} };

/** The interface's own language needs no words from elsewhere, and English no texts. */
const isAtHand = (lang: string): boolean => lang === 'en' && baseLanguage(ownWords.lang) === 'en';

function toContent(lang: string, { texts, words }: LanguagePack): LocalContent {
  const isOwn = baseLanguage(lang) === baseLanguage(ownWords.lang) || words === NOTHING.words;
  const of = (id: IncidentId) => texts[id] ?? {};
  return {
    words: isOwn ? ownWords : wordsFrom(lang, (name) => words[name]),
    read: (incident) => translateIncident(incident, of(incident.id), lang),
    titleOf: ({ id, title }) => of(id).title ?? title,
  };
}

/**
 * @param lang one of the languages that records are read in; undefined while it is not known
 * @param load loads it; where that fails, everything is in English and in the interface's words
 * @returns undefined until the first language is there; what was shown before while another loads
 */
export function useLocalContent(
  lang: string | undefined,
  load: (lang: string) => Promise<LanguagePack>,
  onError: (error: unknown) => void,
): LocalContent | undefined {
  const [loaded, setLoaded] = useState<{ lang: string; pack: LanguagePack }>();

  useEffect(() => {
    if (lang === undefined) return undefined;
    let isWanted = true;
    const take = (pack: LanguagePack) => {
      if (isWanted) setLoaded({ lang, pack });
    };
    if (isAtHand(lang)) take(NOTHING);
    else {
      load(lang).then(take, (error: unknown) => {
        onError(error);
        take(NOTHING);
      });
    }
    return () => {
      isWanted = false;
    };
  }, [lang, load, onError]);

  return useMemo(() => loaded && toContent(loaded.lang, loaded.pack), [loaded]);
}
