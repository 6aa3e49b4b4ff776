/**
 * The one door for mistakes, in every context. Nothing leaves the machine: a mistake is written once
 * to the console of the context that made it, for whoever looks there. Expected outcomes are values
 * and never come here.
 */
import { browser } from 'wxt/browser';

/**
 * True once this script has outlived its extension (updated, switched off, removed): its `runtime`
 * is then empty and every call throws.
 */
export function isContextLost(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    // Firefox throws on the very look at a dead object, which is an answer too.
    return true;
  }
}

const LOST =
  /context invalidated|extension context|receiving end does not exist|port closed|dead object/i;

/** True for the errors by which a browser says that nobody is there to answer. */
export const isGoodbye = (error: unknown): boolean =>
  isContextLost() || (error instanceof Error && LOST.test(error.message));

const seen = new Set<string>();

/**
 * Writes a mistake to the console, each one once per context. A lost extension context is no mistake
 * but a goodbye, and is not written at all: the page's console belongs to the page.
 * @param where what was being done, in a few words
 */
export function report(error: unknown, where: string): void {
  if (isGoodbye(error)) return;
  const line = `Sidelight, ${where}: ${error instanceof Error ? error.message : String(error)}`;
  if (seen.has(line)) return;
  seen.add(line);
  console.error(line, error);
}
