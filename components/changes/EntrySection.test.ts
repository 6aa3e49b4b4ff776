import { type ComponentChildren, h, type VNode } from 'preact';
import { expect, it } from 'vitest';
import type { FoundEntry } from '@/lib/core/find-entry';
import { soundRecords } from '@/lib/node/data-rules/sound-records';
import { speakEnglish } from '@/test/speak-english';
import { EntrySection } from './EntrySection';

speakEnglish();

/** All words and links of a view that keeps no state, in their order. */
function wordsOf(node: ComponentChildren): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(wordsOf).join('');
  if (typeof node !== 'object') return String(node);
  const { type, props } = node as VNode<{ children?: ComponentChildren; href?: string }>;
  if (typeof type === 'function') {
    return wordsOf((type as (props: object) => ComponentChildren)(props));
  }
  const words = wordsOf(props.children);
  return props.href === undefined ? words : `[${words}](${props.href})`;
}

const { withdrawn, history, incident } = soundRecords();
const { mergedInto, ...alone } = withdrawn;
const show = (found: FoundEntry) =>
  wordsOf(
    h(EntrySection, {
      asked: { record: 'incident', id: withdrawn.id },
      found,
      mergedTitle: incident.title,
      entries: history.filter(({ id }) => id === withdrawn.id),
      titleOf: () => withdrawn.title,
    }),
  );

it('tells of an entry that was withdrawn: its title, when, why, and its history', () => {
  const words = show({ status: 'withdrawn', marker: alone });
  expect(words).toContain('The tax case of Kraken');
  expect(words).toContain('This entry was withdrawn on 20 November 2026. It told the same request');
  expect(words).toContain('1 November 2026 · Added');
  expect(words).not.toContain('It is told now in');
});

it('leads from an entry that was merged to the one that tells it now', () => {
  const words = show({ status: 'merged', marker: withdrawn, into: mergedInto! });
  expect(words).toContain('This entry was merged into another on 20 November 2026.');
  expect(words).toContain(`[${incident.title}](/changes.html?incident=kraken-irs-summons)`);
});

it('says of an id that no entry ever had that there is none', () => {
  expect(show({ status: 'unknown' })).toContain(
    'have no entry “kraken-tax-case”, and never had one.',
  );
});
