import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followWhenReadable } from './follow-when-readable';

let becomeReadable: () => void;
let asked: AbortSignal[];

vi.mock('@/lib/dom/readable-frame', () => ({
  whenReadable: (_window: unknown, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      asked.push(signal);
      becomeReadable = resolve;
      signal.addEventListener('abort', () => resolve());
    }),
}));

const on = {
  on: true,
  markName: 'm',
  marks: true,
  firstOnly: false,
  muted: [],
  pins: true,
  card: true,
};
const off = { ...on, on: false };
const frame = { top: {} } as unknown as Window & typeof globalThis;

let life: AbortController;
beforeEach(() => {
  asked = [];
  life = new AbortController();
});
afterEach(() => life.abort());

it('looks at no frame in which we are not welcome', () => {
  const follow = vi.fn();
  followWhenReadable(frame, follow, life.signal)(off);
  expect(asked).toEqual([]);
  expect(follow.mock.calls).toEqual([[off]]);
});

it('waits for a frame that is not worth it yet, and then does as was said last', async () => {
  const follow = vi.fn();
  const reply = followWhenReadable(frame, follow, life.signal);
  reply(on);
  reply({ ...on, marks: false });
  expect(asked).toHaveLength(1);
  expect(follow).not.toHaveBeenCalled();
  becomeReadable();
  await vi.waitFor(() => expect(follow.mock.calls).toEqual([[{ ...on, marks: false }]]));
  reply(on);
  expect(follow).toHaveBeenLastCalledWith(on);
});

it('stops looking when it is switched off, and looks again when it is on', async () => {
  const follow = vi.fn();
  const reply = followWhenReadable(frame, follow, life.signal);
  reply(on);
  reply(off);
  expect(asked[0]?.aborted).toBe(true);
  reply(on);
  expect(asked).toHaveLength(2);
  becomeReadable();
  await vi.waitFor(() => expect(follow).toHaveBeenLastCalledWith(on));
  expect(follow.mock.calls).toEqual([[off], [on]]);
});

it('reads the page itself at once', () => {
  const page = {} as Window & typeof globalThis;
  Object.assign(page, { top: page });
  const follow = vi.fn();
  followWhenReadable(page, follow, life.signal)(on);
  expect(follow).toHaveBeenCalledWith(on);
});
