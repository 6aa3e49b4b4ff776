/** What differs between a visit without us and one with us, in words: nothing may. */
import type { HardPage } from './hard-page';
import type { Visit } from './visit';

/** Below what a browser counts as a shift at all; sums of the page's own differ in the last digits. */
const SAME_SHIFT = 0.001;

export function compare(hard: HardPage, without: Visit, withUs: Visit): string[] {
  const faults: string[] = [];
  const same = (what: string, before: unknown, after: unknown) => {
    if (String(before) !== String(after)) {
      faults.push(`${what}: ${firstDifference(String(before), String(after))}`);
    }
  };
  same('markup', without.seen.markup, withUs.seen.markup);
  same('markup of frames', without.frames.join('\n'), withUs.frames.join('\n'));
  same('title', without.seen.title, withUs.seen.title);
  same('globals', without.seen.globals, withUs.seen.globals);
  same('scroll', without.seen.scroll, withUs.seen.scroll);
  same('selection', without.seen.selected, withUs.seen.selected);
  same('focus', without.seen.active, withUs.seen.active);
  same('violations of policy', without.seen.violations, withUs.seen.violations);
  same('what the page noticed', without.seen.told, withUs.seen.told);
  same('console', without.console.join('\n'), withUs.console.join('\n'));
  same('requests', without.requests.join('\n'), withUs.requests.join('\n'));
  same('find in page', without.found.join('\n'), withUs.found.join('\n'));
  same('copy', without.copied, withUs.copied);
  if (withUs.seen.shift > without.seen.shift + SAME_SHIFT) {
    faults.push(`layout shift: ${without.seen.shift}, with us ${withUs.seen.shift}`);
  }
  if (without.printed && withUs.printed && !without.printed.equals(withUs.printed)) {
    faults.push('print: the pictures differ');
  }
  const wanted = [hard.marks, hard.marksAfter ?? hard.marks];
  for (const [index, count] of wanted.entries()) {
    if (count === undefined || withUs.marks[index] === count) continue;
    faults.push(
      `marks: ${withUs.marks[index]} instead of ${count}, ${index ? 'after' : 'before'} its work`,
    );
  }
  return [...faults, ...withUs.card];
}

/** Both texts from a little before the first place where they differ. */
function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const from = Math.max(0, at - 30);
  const cut = (text: string) => JSON.stringify(text.slice(from, from + 100));
  return `${cut(one)} without us, ${cut(other)} with us`;
}
