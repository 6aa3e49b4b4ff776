import { afterEach, expect, test, vi } from 'vitest';
import { onNavigation } from './navigation';

const address = location.href;
afterEach(() => history.replaceState(null, '', address));

const without = new Proxy(window, {
  get(target, key) {
    const value = key === 'navigation' ? undefined : Reflect.get(target, key);
    return typeof value === 'function' ? value.bind(target) : value;
  },
}) as Window & typeof globalThis;

test.runIf('navigation' in window)('tells of each move where the browser does', async () => {
  const end = new AbortController();
  const heard = vi.fn();
  onNavigation(window, heard, end.signal);
  history.pushState(null, '', '#one');
  await expect.poll(() => heard.mock.calls.length).toBe(1);
  end.abort();
  history.pushState(null, '', '#two');
  expect(heard).toHaveBeenCalledTimes(1);
});

test('tells of the moves that older browsers tell of', async () => {
  const end = new AbortController();
  const heard = vi.fn();
  onNavigation(without, heard, end.signal);
  history.pushState(null, '', '#one');
  history.pushState(null, '', '#two');
  expect(heard).not.toHaveBeenCalled();
  history.back();
  await expect.poll(() => heard.mock.calls.length).toBeGreaterThan(0);
  end.abort();
});
