/**
 * Where the second part of the page script leaves what decides for the first: in a global of the world
 * that both run in, which is ours alone and which no page can see.
 */
import type { Decider } from '../core/mention/decider';

const KEY = 'sidelightDecider';

type World = typeof globalThis & { [KEY]?: Promise<Decider> };

export function leaveDecider(decider: Promise<Decider>): void {
  (globalThis as World)[KEY] = decider;
}

export const takeDecider = (): Promise<Decider> | undefined => (globalThis as World)[KEY];
