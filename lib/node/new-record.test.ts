/** Both interviews, their answers piped in as a person would give them, wrong ones among them. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entity, Incident } from '../core/model';
import { openAsker } from './ask';
import { run as check } from './check-data';
import { run as tell } from './data-history';
import { soundRecords, toFiles } from './data-rules/sound-records';
import { run as newEntity } from './new-entity';
import { run as newIncident } from './new-incident';
import { toId } from './new-record';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sidelight-new-'));
  for (const { path, text } of toFiles(soundRecords())) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const read = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Runs an interview over answers, one a line. @returns all that it said */
async function interview(run: typeof newIncident, answers: readonly string[]): Promise<string> {
  const output = new PassThrough();
  const said: string[] = [];
  output.on('data', (chunk) => said.push(String(chunk)));
  const asker = openAsker(Readable.from(answers.map((answer) => `${answer}\n`)), output);
  expect(await run([], root, asker)).toBe(0);
  return said.join('');
}

const INCIDENT = [
  'Kraken’s second summons',
  'kraken-irs-summons', // an id that there is
  'kraken-tax-case', // one that was withdrawn
  '', // the one that is offered
  '  ', // nothing
  'The IRS asked  Kraken for more.', // two spaces
  'The IRS asked Kraken for more.',
  'letter', // no kind
  '1', // summons
  'open',
  'usa',
  'US',
  'last year',
  '2024-02-30',
  '2024-02',
  '2024-01', // before it began
  '',
  'Names.',
  'Customers of 2023.',
  'Open.',
  '',
  // sources
  'A court',
  'Order',
  'example.org',
  'https://example.org/order-2',
  '2024-03-01',
  'court-document',
  '',
  'A paper',
  'Report',
  'https://example.org/order-2', // the same address
  'https://example.org/report',
  '2024-05',
  'news-report',
  'sv',
  '',
  // parties
  'irs',
  'requester',
  'kraken.com', // an alias
  'recipient',
  'Jane Doe',
  '',
  'person',
  '', // no office
  'Judge',
  'court',
  '',
  // positions
  'sec', // no party
  'irs',
  'requested',
  'It asked for names.',
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  '',
  '',
  '2024-02',
  's1, s9', // no such source
  's1, s2',
  '',
  // timeline
  '2024-03-01',
  'The court decided.',
  's1',
  '2024-02',
  'The IRS asked.',
  's2',
  '',
  // why Kraken is silent
  'declined',
  'second summons; Second', // capitals
  'second summons',
  'nothing',
  'kraken-irs-summons',
];

test('an incident is asked for field by field and stands without a fault', async () => {
  const said = await interview(newIncident, INCIDENT);
  for (const sentence of [
    'There is a data/incidents/kraken-irs-summons.json already',
    'There is a data/withdrawn/kraken-tax-case.json already',
    'This one needs an answer.',
    'two spaces in a row',
    'Choose one of: summons, subpoena',
    'no country code of two capitals',
    '"last year" is no date like 2021',
    'There is no 2024-02-30 in the calendar.',
    'is before the start',
    'begins with http:// or https://',
    'An earlier source has the same address.',
    'That is Kraken (kraken).',
    'or describe the person by role',
    '"sec" is no party of this incident.',
    'The quote has 16 words.',
    'There is no source "s9" in this incident.',
    'Write "Second" in lower case.',
    'There is no data/incidents/nothing.json.',
    'npm run data:history -- krakens-second-summons',
  ]) {
    expect(said).toContain(sentence);
  }
  expect(said).not.toContain('Still to be mended');

  const record = read<Incident>('data/incidents/krakens-second-summons.json');
  expect(record).toMatchObject({
    kind: 'summons',
    asOf: '2024-05',
    parties: [
      { entity: 'irs', role: 'requester' },
      { entity: 'kraken', role: 'recipient', noPosition: 'declined' },
      { id: 'jane-doe', kind: 'person', office: 'Judge', role: 'court' },
    ],
    positions: [{ party: 'irs', sources: ['s1', 's2'] }],
    timeline: [{ date: '2024-02' }, { date: '2024-03-01' }],
    topics: ['second summons'],
    related: ['kraken-irs-summons'],
  });
  expect(record).not.toHaveProperty('end');
  expect(record.positions[0]).not.toHaveProperty('quote');
  expect(await tell(['--all'], root)).toBe(0);
  expect(await check([], root)).toBe(0);
});

test('an organisation is asked for, its gate too', async () => {
  const said = await interview(newEntity, [
    'Lantern',
    '',
    'exchange',
    '4',
    '',
    'SE',
    'lantern.example',
    'https://lantern.example',
    'A crypto exchange in Sweden.',
    'nobody',
    '',
    'Swedish', // no language code
    'mul',
    '',
    'sv',
    'Lantern; Lantern', // twice
    'Lyktan; Lantern Börs',
    '',
    'Lykta', // no name of it
    'Lyktan',
    'a lantern',
    'krypto; börs',
    'park',
    '',
    '',
  ]);
  for (const sentence of [
    '4 is none of: 1, 2, 3.',
    'begins with http:// or https://',
    'There is no data/entities/nobody.json.',
    'no BCP 47 language code',
    'Items 0 and 1 are the same.',
    '"Lykta" is not among the names.',
    'data:history -- lantern --entity',
  ]) {
    expect(said).toContain(sentence);
  }
  expect(read<Entity>('data/entities/lantern.json')).toEqual({
    id: 'lantern',
    name: 'Lantern',
    kind: 'exchange',
    tier: 3,
    country: 'SE',
    homepage: 'https://lantern.example',
    about: 'A crypto exchange in Sweden.',
    aliases: { mul: ['Lantern'], sv: ['Lyktan', 'Lantern Börs'] },
    ambiguous: [
      {
        alias: 'Lyktan',
        otherSenses: ['a lantern'],
        signalsFor: ['krypto', 'börs'],
        signalsAgainst: ['park'],
        default: 'needs-cue',
      },
    ],
  });
});

test('answers that end too early are told of, and nothing is written', async () => {
  await expect(interview(newIncident, INCIDENT.slice(0, 30))).rejects.toThrow(
    /The answers ended at “.+”\. Nothing was written\./,
  );
  expect(existsSync(join(root, 'data/incidents/krakens-second-summons.json'))).toBe(false);
});

test.each([
  ['IRS summons for Kraken', 'irs-summons-for-kraken'],
  ['Kraken’s case: “Zürich”, 2021!', 'krakens-case-zurich-2021'],
  ['币安', ''],
])('"%s" is offered as "%s"', (title, id) => {
  expect(toId(title)).toBe(id);
});
