import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, howToGet } from './find-browser';

let folder: string;
const program = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-programs-'));
  for (const name of ['chromium', 'google-chrome', 'firefox']) {
    writeFileSync(program(name), '#!/bin/sh\n');
    chmodSync(program(name), 0o755);
  }
  writeFileSync(program('chrome-for-testing'), 'not a program');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('findBrowser', () => {
  const path = () => ({ PATH: ['/nowhere', folder].join(delimiter) });

  it('takes the preferred name on PATH', () => {
    expect(findBrowser(['chromium'], path())).toEqual({
      kind: 'chromium',
      path: program('chromium'),
    });
    expect(findBrowser(['firefox'], path())).toEqual({ kind: 'firefox', path: program('firefox') });
  });

  it('takes the kinds in the order asked for', () => {
    expect(findBrowser(['firefox', 'chromium'], path())?.kind).toBe('firefox');
  });

  it('lets BROWSER_PATH go before all others, for its own kind', () => {
    const environment = { ...path(), BROWSER_PATH: program('google-chrome') };
    expect(findBrowser(['firefox', 'chromium'], environment)).toEqual({
      kind: 'chromium',
      path: program('google-chrome'),
    });
    expect(findBrowser(['firefox'], environment)?.path).toBe(program('firefox'));
  });

  it.each(['no-such-program', 'chrome-for-testing'])('says when BROWSER_PATH is %s', (name) => {
    expect(() => findBrowser(['chromium'], { BROWSER_PATH: program(name) })).toThrow(
      /BROWSER_PATH is .* which is no program/,
    );
  });
});

it.each(['chromium', 'firefox'] as const)('says in a sentence how to get %s', (kind) => {
  expect(howToGet(kind)).toMatch(/install .*BROWSER_PATH/);
});
