/**
 * Dates, places, languages and lists, written as a language writes them: that of the interface, unless
 * other words are given.
 */
import type { PartialDate } from '../core/model';
import { formatPartialDate } from '../core/partial-date';
import { perLanguage } from '../core/per-language';
import { ownWords, type Words } from './i18n';

export const formatDate = (date: PartialDate, { lang }: Words = ownWords): string =>
  formatPartialDate(date, lang);

/** A moment as a day of the reader's own time zone. */
export const formatDay = (moment: Date, { lang }: Words = ownWords): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(moment);

/** "2021-03-30", "2023-11" → "30 March 2021 to November 2023"; without an end "since …". */
export function formatPeriod(
  start: PartialDate,
  end: PartialDate | undefined,
  words: Words = ownWords,
): string {
  const from = formatDate(start, words);
  if (end === undefined) return words.t('incident.since', { start: from });
  if (end === start) return from;
  return words.t('incident.period', { start: from, end: formatDate(end, words) });
}

const regionsOf = perLanguage((lang) => new Intl.DisplayNames(lang, { type: 'region' }));

/** @param code ISO 3166-1 alpha-2; EU for the Union, ZZ for none */
export function countryName(code: string, { lang, t }: Words = ownWords): string {
  if (code === 'ZZ') return t('country.none');
  return regionsOf(lang).of(code) ?? code;
}

/** @param code BCP 47 */
export const languageName = (code: string, { lang }: Words = ownWords): string =>
  new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code;

/** "Kraken, Coinbase and Binance" */
export const formatList = (items: readonly string[], { lang }: Words = ownWords): string =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(items);
