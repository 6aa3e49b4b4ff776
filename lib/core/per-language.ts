/** Formatters of `Intl` take long to make and nothing to use: each is made once in a language. */

/** @param make is asked once for each language */
export function perLanguage<Formatter>(
  make: (lang: string) => Formatter,
): (lang: string) => Formatter {
  const made = new Map<string, Formatter>();
  return (lang) => {
    const known = made.get(lang);
    if (known !== undefined) return known;
    const formatter = make(lang);
    made.set(lang, formatter);
    return formatter;
  };
}
