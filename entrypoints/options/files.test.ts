import { expect, it } from 'vitest';
import { datedName, readTextFile } from './files';

it('names a file by its day', () => {
  expect(datedName('sites', 'txt', new Date(2026, 10, 2))).toBe('sidelight-sites-2026-11-02.txt');
});

it('reads text and says what it cannot read', async () => {
  const file = (text: string) => new File([text], 'list.txt');
  expect(await readTextFile(file('a.example'), 100)).toEqual({ status: 'read', text: 'a.example' });
  expect(await readTextFile(file('a'.repeat(101)), 100)).toEqual({ status: 'too-large' });
  expect(await readTextFile(file('PNG\0\0'), 100)).toEqual({ status: 'not-text' });
  const gone = Object.assign(file('a'), { text: () => Promise.reject(new Error('NotFound')) });
  expect(await readTextFile(gone, 100)).toEqual({ status: 'unreadable' });
});
