import { expect, test } from 'vitest';
import { soundRecords } from '../../node/data-rules/sound-records';
import { overviewOf } from './overview';

test('counts what the records hold, and names those that rest on little', () => {
  const { incident, entity, agency } = soundRecords();
  const other = {
    ...incident,
    id: 'another',
    jurisdiction: 'SE',
    start: '2019',
    sources: [{ ...incident.sources[0]!, kind: 'news-report' as const, lang: 'sv' }],
  };
  const third = { ...incident, id: 'third' };
  delete third.positions[0]!.date;
  const overview = overviewOf([incident, other, third], [entity, agency]);
  expect(overview).toMatchObject({
    incidents: 3,
    countries: [
      ['US', 2],
      ['SE', 1],
    ],
    kinds: [['summons', 3]],
    years: [
      ['2019', 1],
      ['2021', 2],
    ],
    entityKinds: [
      ['agency', 1],
      ['exchange', 1],
    ],
    pressOnly: ['another'],
  });
  expect(overview.oneSource).toContain('another');
  expect(overview.languages.at(-1)).toEqual(['sv', 1]);
  expect(overview.silentSides).toContainEqual({
    incident: 'third',
    party: 'irs',
    reason: 'not-in-sources',
  });
  expect(overview.silentSides).toHaveLength(3);
  expect(overview.undatedPositions).toContainEqual(['third', 1]);
});
