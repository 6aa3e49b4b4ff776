/** The command in a small project: what it writes, what it refuses and leaves as it is. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StampedTranslation } from '../core/translation/types';
import { soundRecords, toFiles } from './data-rules/sound-records';
import { run } from './stamp-translations';

const FILE = 'data/translations/sv/kraken-irs-summons.json';
let root = '';
let said: string[] = [];

function write(path: string, text: string) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}
const read = () => JSON.parse(readFileSync(join(root, FILE), 'utf8')) as StampedTranslation;
const change = (more: StampedTranslation) =>
  write(FILE, JSON.stringify({ ...soundRecords().translation, ...more }));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sidelight-stamp-'));
  for (const file of toFiles(soundRecords())) write(file.path, file.text);
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(String(line)));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

test('what is sound already is not written', async () => {
  expect(await run([], root)).toBe(0);
  expect(said).toEqual(['Looked at: 1. Written: 0.']);
});

test('without files only texts without a stamp get one', async () => {
  change({ scope: 'Kunder 2016 till 2020.', of: { title: '00000000' } });
  expect(await run([], root)).toBe(0);
  expect(read().of).toMatchObject({ title: '00000000', scope: expect.stringMatching(/^\w{8}$/) });
});

test('a file that is named was looked at: every text of it is stamped anew', async () => {
  const { of } = read();
  change({ of: { title: '00000000' } });
  expect(await run([join(root, FILE)], root)).toBe(0);
  expect(read().of).toEqual(of);
});

test.each([
  [
    'a text that English does not have',
    FILE,
    { timeline: [{}, {}, { event: 'x' }] },
    /timeline\[2\]\.event: .+ no such text/,
  ],
  ['a misspelt key', FILE, { titel: 'x' }, /titel: There is no such field/],
  ['a file that is not there', 'data/translations/sv/other.json', {}, /no such file/],
  ['a file of another kind', 'data/incidents/kraken-irs-summons.json', {}, /is no translation/],
] as const)('%s is refused, and nothing is written', async (_what, path, more, sentence) => {
  change({ ...more, of: {} } as StampedTranslation);
  expect(await run([join(root, path)], root)).toBe(1);
  expect(said.join('\n')).toMatch(sentence);
  expect(said.at(-1)).toBe('Nothing was stamped.');
  expect(read().of).toEqual({});
});

test('a translation without an incident is refused', async () => {
  write('data/translations/sv/nothing.json', '{"title":"x"}');
  expect(await run([], root)).toBe(1);
  expect(said[0]).toMatch(/no data\/incidents\/nothing\.json/);
});
