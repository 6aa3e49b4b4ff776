import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drawMarkName } from './mark-name';

beforeEach(() => fakeBrowser.reset());

it('is the same for the same document, after a restart of the background too', async () => {
  expect(await drawMarkName(1763778000000.1, '5 0')).toBe(
    await drawMarkName(1763778000000.1, '5 0'),
  );
});

it('is another one for another page load, tab and frame', async () => {
  const names = await Promise.all([
    drawMarkName(1000, '5 0'),
    drawMarkName(1000.1, '5 0'),
    drawMarkName(1000, '6 0'),
    drawMarkName(1000, '5 1'),
  ]);
  expect(new Set(names).size).toBe(4);
});

it('is a CSS identifier that needs no escape', async () => {
  for (let time = 0; time < 50; time++) {
    expect(await drawMarkName(time, '1 0')).toMatch(/^[a-z][a-z0-9]{14,20}$/);
  }
});

it('cannot be computed by one who does not hold the secret', async () => {
  const here = await drawMarkName(1000, '5 0');
  fakeBrowser.reset();
  expect(await drawMarkName(1000, '5 0')).not.toBe(here);
});
