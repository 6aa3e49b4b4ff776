/**
 * What the search is measured against, inside the page: a walk over the text nodes with one regular
 * expression of all names. It decides nothing, joins nothing across elements and keeps no places.
 */
import { timeWarm } from './time-warm';

const escapeName = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function compile(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(escapeName);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function walk(names: RegExp): number {
  let found = 0;
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    names.lastIndex = 0;
    const text = (node as Text).data;
    while (names.exec(text)) found++;
  }
  return found;
}

/** Milliseconds from `begun`, the script's first line, to the last name found. */
export function cold(begun: number, names: readonly string[]): { total: number; found: number } {
  const found = walk(compile(names));
  return { total: performance.now() - begun, found };
}

let kept: RegExp | undefined;

/** @returns so many runs in milliseconds, and what was found */
export function warm(
  names: readonly string[],
  runs: number,
): Promise<{ ms: number[]; found: number }> {
  kept ??= compile(names);
  const compiled = kept;
  return timeWarm(async () => walk(compiled), runs);
}
