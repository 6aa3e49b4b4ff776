import { afterEach, expect, test, vi } from 'vitest';
import { delay, Slices, whenIdle } from './slices';

afterEach(() => vi.unstubAllGlobals());

/** Work that takes so many milliseconds. */
function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test('a slice is over after a few milliseconds, and pauses do not count as work', async () => {
  const slices = new Slices(window);
  slices.begin();
  expect(slices.isOver()).toBe(false);
  work(9);
  expect(slices.isOver()).toBe(true);
  await slices.pause();
  expect(slices.isOver()).toBe(false);
  const { spent } = slices;
  expect(spent).toBeGreaterThanOrEqual(9);
  slices.end();
  expect(slices.spent).toBeGreaterThanOrEqual(spent);
});

test('others get their turn while we wait', async () => {
  const order: string[] = [];
  setTimeout(() => order.push('page'));
  await whenIdle(window, 1_000);
  await whenIdle(window, 1_000);
  await expect.poll(() => order).toEqual(['page']);
});

test('a busy page keeps us waiting no longer than we are patient', async () => {
  let busy = true;
  const keepBusy = () => {
    work(20);
    if (busy) setTimeout(keepBusy);
  };
  keepBusy();
  await whenIdle(window, 50);
  busy = false;
});

test('without requestIdleCallback it goes by messages', async () => {
  const without = new Proxy(window, {
    get: (target, key) => (key === 'requestIdleCallback' ? undefined : Reflect.get(target, key)),
  }) as Window & typeof globalThis;
  const idle = vi.spyOn(window, 'requestIdleCallback');
  await whenIdle(without, 1_000);
  expect(idle).not.toHaveBeenCalled();
  idle.mockRestore();
});

test('a delay ends at once when all ends', async () => {
  const end = new AbortController();
  const waiting = delay(3_600_000, end.signal);
  end.abort();
  await waiting;
  await delay(3_600_000, end.signal);
});
