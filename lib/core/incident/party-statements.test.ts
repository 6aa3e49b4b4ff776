import { expect, it } from 'vitest';
import type { Incident, Party, Position } from '../model';
import { groupByParty } from './party-statements';

const position = (party: string, date: string | undefined, summary = ''): Position => ({
  party,
  stance: 'denied',
  summary,
  ...(date !== undefined && { date }),
  sources: [],
});

const incident = (parties: Party[], positions: Position[]): Incident => ({
  id: 'x',
  title: '',
  summary: '',
  kind: 'summons',
  status: 'open',
  asOf: '2024',
  jurisdiction: 'US',
  start: '2021',
  dataRequested: '',
  scope: '',
  outcome: '',
  parties,
  positions,
  timeline: [],
  sources: [],
  topics: [],
  related: [],
});

it('sets the two sides first, then who decided, then who spoke of it', () => {
  const { beside } = groupByParty(
    incident(
      [
        { entity: 'reuters', role: 'reporter' },
        { id: 'a-court', name: 'A court', kind: 'court', role: 'court' },
        { entity: 'kraken', role: 'recipient' },
        { entity: 'irs', role: 'requester' },
      ],
      ['reuters', 'a-court', 'kraken', 'irs'].map((party) => position(party, '2021')),
    ),
  );
  expect(beside.map(({ id }) => id)).toEqual(['irs', 'kraken', 'a-court', 'reuters']);
});

it('orders what a party said by date, the undated last', () => {
  const { beside } = groupByParty(
    incident(
      [{ entity: 'kraken', role: 'recipient' }],
      [
        position('kraken', undefined, 'c'),
        position('kraken', '2022', 'b'),
        position('kraken', '2021-05', 'a'),
      ],
    ),
  );
  expect(beside[0]?.positions.map(({ summary }) => summary)).toEqual(['a', 'b', 'c']);
});

it('keeps a side of the request beside the other even when nothing of it was found', () => {
  const { beside, named } = groupByParty(
    incident(
      [
        { entity: 'irs', role: 'requester' },
        { entity: 'kraken', role: 'recipient', noPosition: 'declined' },
        { entity: 'fsb', role: 'other' },
        { entity: 'doj', role: 'other', noPosition: 'not-applicable' },
      ],
      [],
    ),
  );
  expect(beside.map(({ id, noPosition }) => [id, noPosition])).toEqual([
    ['irs', 'not-in-sources'],
    ['kraken', 'declined'],
    ['doj', 'not-applicable'],
  ]);
  expect(named.map(({ id }) => id)).toEqual(['fsb']);
});

it('leaves no position out', () => {
  const positions = [position('irs', '2021'), position('irs', '2022'), position('kraken', '2022')];
  const { beside } = groupByParty(
    incident(
      [
        { entity: 'irs', role: 'other' },
        { entity: 'kraken', role: 'commentator' },
      ],
      positions,
    ),
  );
  expect(beside.flatMap((one) => one.positions)).toHaveLength(positions.length);
});
