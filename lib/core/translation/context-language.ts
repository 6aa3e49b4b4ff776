/** In which language the context of a page is told: the reader's own, or on request the page's. */

/** Whose language is wanted where the two differ. */
export type ContextChoice = 'interface' | 'page';

export interface ContextLanguage {
  /** What the context is told in. */
  lang: string;
  /** The interface's own; English where the interface is in a language that records are not read in. */
  own: string;
  /** The page's, where it is another one and can be chosen. */
  page?: string;
}

/**
 * @param ui BCP 47 of the interface
 * @param page BCP 47 that the page declares; empty when it declares none
 * @param known the language among those of the records that a code means
 */
export function chooseContextLanguage(
  choice: ContextChoice,
  ui: string,
  page: string,
  known: (code: string) => string | undefined,
): ContextLanguage {
  const own = known(ui) ?? 'en';
  const other = page === '' ? undefined : known(page);
  if (other === undefined || other === own) return { lang: own, own };
  return { lang: choice === 'page' ? other : own, own, page: other };
}
