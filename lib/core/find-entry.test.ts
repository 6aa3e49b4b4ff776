import { expect, test } from 'vitest';
import { soundRecords } from '../node/data-rules/sound-records';
import { findEntry } from './find-entry';
import { byDay, isCorrection } from './history-days';

const { withdrawn: merged, history, incident } = soundRecords();
const { mergedInto: _into, ...alone } = { ...merged, id: 'a-rumour' };
const titles = new Map([[incident.id, incident.title]]);
const find = (id: string) => findEntry('incident', id, titles, [merged, alone]);

test('an id leads to its record, to the record that tells it now, or to the reason', () => {
  expect(find(incident.id)).toEqual({ status: 'live', title: incident.title });
  expect(find('kraken-tax-case')).toMatchObject({ status: 'merged', into: incident.id });
  expect(find('a-rumour')).toMatchObject({
    status: 'withdrawn',
    marker: { reason: merged.reason },
  });
});

test.each(['', 'nothing', '__proto__', 'Kraken IRS', '<b>'])('"%s" leads nowhere', (id) => {
  expect(find(id)).toEqual({ status: 'unknown' });
});

test('an entity does not stand for the incident of the same id', () => {
  expect(findEntry('entity', 'a-rumour', new Map(), [alone])).toEqual({ status: 'unknown' });
});

test('the newest day comes first, a day in the order in which it was written', () => {
  expect(byDay(history).map(({ date, entries }) => [date, entries.length])).toEqual([
    ['2026-11-20', 1],
    ['2026-11-01', 2],
  ]);
  expect(history.filter(isCorrection).map(({ kind }) => kind)).toEqual(['merged']);
});
