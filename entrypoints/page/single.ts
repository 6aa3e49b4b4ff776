/**
 * One script per document. The manifest and the background may each put one in, at an update; the
 * world that both run in is ours alone, so that they meet in a global which no page can see.
 */
const KEY = 'sidelightLeave';

type World = typeof globalThis & { [KEY]?: () => void };

/** Sends an earlier script of this world away and takes its place. */
export function replaceEarlier(leave: () => void): void {
  const world = globalThis as World;
  world[KEY]?.();
  world[KEY] = leave;
}
