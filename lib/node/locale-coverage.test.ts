import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countSentences } from './locale-coverage';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sidelight-locales-'));
  mkdirSync(join(root, 'data/locales'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));
const write = (lang: string, text: string) =>
  writeFileSync(join(root, `data/locales/${lang}.yml`), text);

test('counts the forms of one sentence as one, and nothing that English does not have', () => {
  write('en', 'a:\n  b: x\n  c:\n    one: x\n    other: x\nd: x\n');
  write('ru', 'a:\n  c:\n    one: x\n    few: x\n    many: x\n    other: x\ne: x\n');
  write('sv', 'a:\n  b: x\n  c:\n    one: x\n    other: x\nd: x\n');
  expect(countSentences(root)).toEqual([
    { file: 'data/locales/ru.yml', there: 1, all: 3 },
    { file: 'data/locales/sv.yml', there: 3, all: 3 },
  ]);
});

test('has nothing to say where there are no words', () => {
  expect(countSentences(root)).toEqual([]);
});
