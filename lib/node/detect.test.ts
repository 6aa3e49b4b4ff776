import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { detectPage, parseLine } from './detect';

const page = { id: 'a', lang: 'sv', title: '', text: 'Först.\n\nBinances kunder' };

describe('detectPage', () => {
  it('counts offsets in the whole text', () => {
    expect(detectPage(page).mentions).toEqual([{ start: 8, end: 15, entity: 'binance' }]);
  });

  it('has no incident for a name alone', () => {
    expect(detectPage(page).incidents).toEqual([]);
  });

  it('takes an empty text', () => {
    expect(detectPage({ ...page, text: '' })).toEqual({
      id: 'a',
      mentions: [],
      incidents: [],
      voices: [],
    });
  });
});

describe('parseLine', () => {
  it.each([
    ['{"id":"a","text":"b"}', { id: 'a', lang: '', title: '', text: 'b' }],
    ['{"id":"a","lang":"sv","title":"t","text":"b","more":1}', { ...page, title: 't', text: 'b' }],
    ['{"id":1,"text":"b"}', '"id" is missing or no string.'],
    ['{"id":"a"}', '"text" is missing or no string.'],
    ['{"id":"a","text":"b","lang":null}', '"lang" is no string.'],
    ['{"id":"a","text":"b","title":[]}', '"title" is no string.'],
    ['["a"]', 'this is no JSON object.'],
    ['null', 'this is no JSON object.'],
  ])('%s', (line, expected) => {
    expect(parseLine(line)).toEqual(expected);
  });

  it('says what the reader of JSON says', () => {
    expect(parseLine('{"id":')).toMatch(/^this is no JSON: .+\.$/);
  });
});

describe('npm run detect', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const detect = (file: string, input = '') =>
    spawnSync(process.execPath, ['lib/node/run.mjs', 'detect', file], {
      input,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });

  it('prints good lines in order, names bad ones, and ends with 2', () => {
    const file = join(folder, 'pages.jsonl');
    const good = { ...page, text: 'Kraken och Coinbase är börser.' };
    writeFileSync(file, `\ufeff${JSON.stringify(page)}\r\n\r\nno json\n${JSON.stringify(good)}`);
    const { stdout, stderr, status } = detect(file);
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ).toEqual([detectPage(page), detectPage(good)]);
    expect(stderr).toContain(`${file}, line 3: this is no JSON`);
    expect(status).toBe(2);
  });

  it('reads standard input', () => {
    const { stdout, status } = detect('-', `${JSON.stringify(page)}\n`);
    expect(JSON.parse(stdout)).toEqual(detectPage(page));
    expect(status).toBe(0);
  });

  it('says in a sentence that a file cannot be read', () => {
    const { stdout, stderr, status } = detect(join(folder, 'none.jsonl'));
    expect(stdout).toBe('');
    expect(stderr).toContain('none.jsonl cannot be read: ENOENT');
    expect(status).toBe(2);
  });
}, 60_000);
