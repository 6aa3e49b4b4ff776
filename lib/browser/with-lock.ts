/**
 * One at a time, over the background, the popup and every options tab: each would otherwise read a
 * setting, change it, and write over what another had written in between.
 */
const queues = new Map<string, Promise<unknown>>();

/** Runs the task when every earlier holder of the name is done. Rejects as the task does. */
export function withLock<T>(name: string, task: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(name, task) as Promise<T>;
  // Without Web Locks (Node, where tests run) there is one context only.
  const turn = (queues.get(name) ?? Promise.resolve()).then(task);
  queues.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}
