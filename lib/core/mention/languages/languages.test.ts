import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from './index';

test('every language file is in the list', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => /^[a-z]{2}\.ts$/.test(name));
  expect(LANGUAGES.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort());
});
