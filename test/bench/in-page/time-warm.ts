/** Times work that has been done before in the same page, so that the browser has compiled it. */
import { median } from '../median';

/**
 * Milliseconds that are worked before anything is timed: a compiler that has to share its core with
 * others is done late.
 */
const WARM_UP = 600;
/** A page's clock ticks in tenths of a millisecond: shorter work is done several times in a row. */
const SHORTEST = 4;

/** @returns so many runs in milliseconds, and what the work returned last */
export async function timeWarm(
  work: () => Promise<number>,
  runs: number,
): Promise<{ ms: number[]; found: number }> {
  let found = 0;
  const before: number[] = [];
  const begun = performance.now();
  for (let from = begun; before.length < 3 || from - begun < WARM_UP; ) {
    found = await work();
    const now = performance.now();
    before.push(now - from);
    from = now;
  }
  const once = Math.max(median(before), 0.01);
  const inARow = Math.max(1, Math.ceil(SHORTEST / once));
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    for (let round = 0; round < inARow; round++) found = await work();
    times.push((performance.now() - from) / inARow);
  }
  return { ms: times, found };
}
