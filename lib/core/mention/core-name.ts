/**
 * An official name without its country. A text about Washington writes `Departamento de Justicia`,
 * not `Departamento de Justicia de Estados Unidos`; the shorter form is derived here from the listed
 * longer one, and counts only where the country is named near it.
 */
import type { Language } from './languages/language';
import { letterShape } from './letter-case';
import { foldToString } from './normal-form';

/** Words that tie a country to a name: of, de los, degli. */
const LINKS = new Set(
  'of the de del los las dos das do da des du degli della di der van av av for al din ale ของ'.split(
    ' ',
  ),
);

const ARTICLES = new Set('the la le el il der die das a o'.split(' '));

/** @returns names of two words or more, capital first, that `aliases` hold with a country word */
export const deriveCores = (
  aliases: readonly string[],
  country: string,
  language: Language,
): string[] => {
  const list = (language.countries[country] ?? '').split(',').map((word) => word.trim());
  const exact = new Set<string>();
  const stems: string[] = [];
  for (const word of list) {
    // A state or city is part of the name: the New York Attorney General.
    if (/york|iorque|йорк|hong/i.test(word)) continue;
    for (const part of foldToString(word.replace(/\*$/, '')).split(' ')) {
      if (word.endsWith('*')) stems.push(part);
      else exact.add(part);
    }
  }
  if (language.code === 'es') for (const form of ['ee.uu.', 'eeuu', 'eua']) exact.add(form);
  const isCountry = (word: string): boolean => {
    const folded = foldToString(word);
    return exact.has(folded) || stems.some((stem) => folded.startsWith(stem));
  };
  const cores = new Set<string>();
  for (const alias of aliases) {
    const parts = alias.split(' ');
    if (!parts.some(isCountry)) continue;
    let from = 0;
    let to = parts.length;
    while (from < to && isCountry(parts[from] ?? '')) from++;
    while (to > from && isCountry(parts[to - 1] ?? '')) to--;
    while (to > from && to < parts.length && LINKS.has(foldToString(parts[to - 1] ?? ''))) to--;
    const inner = parts.slice(from, to).filter((part) => !isCountry(part));
    const core = inner.join(' ');
    if (
      core === alias ||
      core.includes('(') ||
      inner.some((part) => ARTICLES.has(foldToString(part)) && inner.length < 3)
    )
      continue;
    // Without a capital a name of two words cannot be told from a description: "the agency of taxes".
    const shape = letterShape(core);
    const enough = shape === '' ? inner.length >= 3 : shape !== 'L' && inner.length >= 2;
    if (enough) cores.add(core);
  }
  return [...cores];
};
