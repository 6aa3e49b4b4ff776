/** Waits for a thing that comes about by itself: asks again and again instead of guessing a time. */

/**
 * @param ask gives the thing, or undefined when it is not there yet
 * @param what the thing in words, for the error
 * @param patience milliseconds after which it is given up
 * @throws Error saying what did not come
 */
export async function until<Thing>(
  ask: () => Promise<Thing | undefined> | Thing | undefined,
  what: string,
  patience = 20_000,
): Promise<Thing> {
  const end = Date.now() + patience;
  for (;;) {
    const thing = await ask();
    if (thing !== undefined) return thing;
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain for ${what}.`);
    await new Promise((again) => setTimeout(again, 50));
  }
}
