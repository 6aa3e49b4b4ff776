/** The command over a small `data/` folder of its own. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HistoryEntry, Incident } from '../core/model';
import { canonicalJson } from './canonical';
import { run as check } from './check-data';
import { run } from './data-history';
import { soundRecords, toFiles } from './data-rules/sound-records';

let root = '';
let said: string[] = [];
const TODAY = new Date().toISOString().slice(0, 10);

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const read = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8'));
const history = () => read<HistoryEntry[]>('data/history.json');
const tell = (...words: string[]) => run(words, root);
const change = (id: string, edit: (incident: Incident) => void) => {
  const path = `data/incidents/${id}.json`;
  const incident = read<Incident>(path);
  edit(incident);
  write(path, canonicalJson(incident, 'incident'));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sidelight-history-'));
  const records = soundRecords();
  for (const file of toFiles(records)) write(file.path, file.text);
  const other = { ...records.incident, id: 'kraken-second-summons' };
  write('data/incidents/kraken-second-summons.json', canonicalJson(other, 'incident'));
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(String(line)));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

test('a new record is told once, with what it brings, and moves the day of the data', async () => {
  expect(await tell('kraken-second-summons')).toBe(0);
  expect(await tell('kraken-second-summons')).toBe(0);
  expect(history().filter(({ id }) => id === 'kraken-second-summons')).toMatchObject([
    { date: TODAY, kind: 'added', text: 'Added, with 1 position and 2 sources.' },
  ]);
  expect(read('data/release.json')).toEqual({ date: TODAY });
  expect(await check([], root), said.join('\n')).toBe(0);
});

test('--all tells of those not told of, and of no other', async () => {
  expect(await tell('--all')).toBe(0);
  expect(history().map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'kraken-irs-summons added',
    'kraken-tax-case added',
    'kraken-tax-case merged',
    'kraken-second-summons added',
  ]);
});

test('check:data tells of a change that is not told, until it is', async () => {
  await tell('--all');
  change('kraken-irs-summons', (incident) => {
    incident.outcome = 'Enforced in whole.';
  });
  expect(await check([], root)).toBe(1);
  expect(said.at(-2)).toMatch(
    /^data\/incidents\/kraken-irs-summons\.json:1: This changed since .+ --fields/,
  );
  const words = ['kraken-irs-summons', '--corrected', '--fields', 'outcome'];
  expect(await tell(...words, 'The outcome was told wrongly.')).toBe(0);
  expect(history().at(-1)).toMatchObject({
    kind: 'corrected',
    fields: ['outcome'],
    text: 'The outcome was told wrongly.',
  });
  expect(await check([], root)).toBe(0);
  // The same day's entry takes note of what is still mended.
  change('kraken-irs-summons', (incident) => {
    incident.outcome = 'Enforced in part, and then in whole.';
  });
  expect(await tell('kraken-irs-summons')).toBe(0);
  expect(await check([], root)).toBe(0);
});

test.each([
  [[], /Say what happened to which record/],
  [['nothing'], /There is no data\/incidents\/nothing\.json/],
  [['kraken-irs-summons', 'It changed.'], /Say which fields were changed/],
  [['kraken-irs-summons', '--fields', 'wrong', 'It changed.'], /has no field wrong/],
  [['kraken-second-summons', '--fields', 'title', 'New.'], /not in the history yet/],
  [['kraken-irs-summons', '--withdrawn'], /Say why/],
  [['kraken-irs-summons', '--merged-into', 'nothing', 'Twice.'], /nothing\.json to merge it into/],
])('%j is refused with a sentence, and nothing is written', async (words, sentence) => {
  const before = readFileSync(join(root, 'data/history.json'), 'utf8');
  expect(await tell(...words)).toBe(1);
  expect(said.join('\n')).toMatch(sentence);
  expect(readFileSync(join(root, 'data/history.json'), 'utf8')).toBe(before);
});

test('a record that is taken out leaves a marker, merged or not', async () => {
  await tell('--all');
  write('data/unverified/kraken-second-summons.md', '- a rumour\n');
  const words = ['kraken-second-summons', '--merged-into', 'kraken-irs-summons'];
  expect(await tell(...words, 'It was the same request.')).toBe(0);
  expect(existsSync(join(root, 'data/incidents/kraken-second-summons.json'))).toBe(false);
  expect(existsSync(join(root, 'data/unverified/kraken-second-summons.md'))).toBe(false);
  expect(read('data/withdrawn/kraken-second-summons.json')).toMatchObject({
    record: 'incident',
    date: TODAY,
    reason: 'It was the same request.',
    mergedInto: 'kraken-irs-summons',
  });
  expect(await check([], root), said.join('\n')).toBe(0);

  rmSync(join(root, 'data/withdrawn/kraken-second-summons.json'));
  expect(await check([], root)).toBe(1);
  expect(said.join('\n')).toMatch(/history\.json:\d+: \[\d\]: .+ gone .+ without a trace/);
});
