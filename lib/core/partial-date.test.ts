import { expect, it } from 'vitest';
import { compareDates, formatPartialDate } from './partial-date';

it.each([
  ['2021', 'en-GB', '2021'],
  ['2021-03', 'fr', 'mars 2021'],
  ['2021-03-01', 'en-GB', '1 March 2021'],
  ['2021-12-31', 'sv', '31 december 2021'],
  ['2021-03-30', 'fa', 'مارس'],
  ['about 2021', 'en', 'about 2021'],
])('%s in %s is written %s', (date, language, written) => {
  expect(formatPartialDate(date, language)).toContain(written);
});

it('orders by time, with the less precise before what it may contain and none at the end', () => {
  const dates = ['2021-03-30', undefined, '2021-03', '2022', '2021', '2020-12-31'];
  expect(dates.sort(compareDates)).toEqual([
    '2020-12-31',
    '2021',
    '2021-03',
    '2021-03-30',
    '2022',
    undefined,
  ]);
});
