import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isContextLost, report } from './report';

const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const runtime = fakeBrowser.runtime;

beforeEach(() => written.mockClear());
afterEach(() => Object.assign(fakeBrowser, { runtime }));

it('writes a mistake once, with what was being done', () => {
  const mistake = new TypeError('x is undefined');
  report(mistake, 'reading a page');
  report(mistake, 'reading a page');
  expect(written).toHaveBeenCalledExactlyOnceWith(
    'Sidelight, reading a page: x is undefined',
    mistake,
  );
});

it('writes what is no Error too', () => {
  report('odd', 'asking');
  expect(written).toHaveBeenCalledOnce();
});

it.each([
  'Extension context invalidated.',
  'Could not establish connection. Receiving end does not exist.',
  'The message port closed before a response was received.',
  "can't access dead object",
])('leaves quietly: %s', (message) => {
  report(new Error(message), 'asking');
  expect(written).not.toHaveBeenCalled();
});

it('leaves quietly whatever the error once the extension is gone', () => {
  Object.assign(fakeBrowser, { runtime: { id: undefined } });
  expect(isContextLost()).toBe(true);
  report(new TypeError('another'), 'asking');
  expect(written).not.toHaveBeenCalled();
});
