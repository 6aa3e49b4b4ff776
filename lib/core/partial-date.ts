/** Dates as precise as their source: "2021", "2021-03" or "2021-03-30". */
import type { PartialDate } from './model';
import { perLanguage } from './per-language';

const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const formatterOf = (parts: Intl.DateTimeFormatOptions) =>
  perLanguage(
    (lang) => new Intl.DateTimeFormat(lang, { timeZone: 'UTC', calendar: 'gregory', ...parts }),
  );
const inYear = formatterOf({ year: 'numeric' });
const inMonth = formatterOf({ year: 'numeric', month: 'long' });
const onDay = formatterOf({ year: 'numeric', month: 'long', day: 'numeric' });

/**
 * The date in the words of a language, no more precise than it is: "2021", "March 2021",
 * "30 March 2021".
 * @param language BCP 47
 * @returns the date as it stands when it is none
 */
export function formatPartialDate(date: PartialDate, language: string): string {
  const [, year, month, day] = PARTS.exec(date) ?? [];
  if (year === undefined) return date;
  const moment = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const formatter = day !== undefined ? onDay : month !== undefined ? inMonth : inYear;
  return formatter(language).format(moment);
}

/** Whether all that a date may mean lies after another one: "2022-05" is after "2022-04-24", "2022" is not. */
export const isAfter = (date: PartialDate, other: PartialDate): boolean =>
  date > other.slice(0, date.length);

/**
 * Orders dates, the earliest first; a less precise one stands before all that it may contain, and
 * what has no date stands last.
 */
export function compareDates(one: PartialDate | undefined, other: PartialDate | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return one < other ? -1 : 1;
}
