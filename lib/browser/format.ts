/** Dates, places, languages and lists, written as the reader's language writes them. */
import type { PartialDate } from '../core/model';
import { formatPartialDate } from '../core/partial-date';
import { t, uiLanguage } from './i18n';

export const formatDate = (date: PartialDate): string => formatPartialDate(date, uiLanguage());

/** A moment as a day of the reader's own time zone. */
export const formatDay = (moment: Date): string =>
  new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long' }).format(moment);

/** "2021-03-30", "2023-11" → "30 March 2021 to November 2023"; without an end "since …". */
export function formatPeriod(start: PartialDate, end: PartialDate | undefined): string {
  if (end === undefined) return t('incident.since', { start: formatDate(start) });
  if (end === start) return formatDate(start);
  return t('incident.period', { start: formatDate(start), end: formatDate(end) });
}

/** @param code ISO 3166-1 alpha-2; EU for the Union, ZZ for none */
export function countryName(code: string): string {
  if (code === 'ZZ') return t('country.none');
  return new Intl.DisplayNames(uiLanguage(), { type: 'region' }).of(code) ?? code;
}

/** @param code BCP 47 */
export const languageName = (code: string): string =>
  new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(code) ?? code;

/** "Kraken, Coinbase and Binance" */
export const formatList = (items: readonly string[]): string =>
  new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(items);
