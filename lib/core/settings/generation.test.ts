import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countBytes,
  generationIds,
  type Items,
  MAX_ITEM,
  newestWhole,
  planGeneration,
  staleKeys,
} from './generation';

const text = fc.string({ unit: fc.constantFrom('A', 'z', '0', '+', '/', '='), maxLength: 40_000 });

describe('a generation', () => {
  it('comes back as it went, in items the browser takes', () => {
    fc.assert(
      fc.property(text, (carried) => {
        const plan = planGeneration({}, carried, 'mark');
        const items = { ...plan.chunks, ...plan.head };
        for (const [key, value] of Object.entries(items)) {
          expect(countBytes({ [key]: value })).toBeLessThanOrEqual(MAX_ITEM);
        }
        expect(countBytes(items)).toBe(plan.bytes);
        expect(newestWhole(items)).toEqual({ id: plan.id, text: carried });
      }),
    );
  });

  it('is not there until every part is, whichever part comes last, and the old one is until then', () => {
    fc.assert(
      fc.property(text, text, fc.infiniteStream(fc.nat()), (before, after, random) => {
        const old = planGeneration({}, before, 'one');
        const items: Items = { ...old.chunks, ...old.head, other: 'not ours' };
        const next = planGeneration(items, after, 'two');
        const arriving = Object.entries({ ...next.chunks, ...next.head });
        while (arriving.length > 0) {
          expect(newestWhole(items)?.text).toBe(before);
          const at = (random.next().value as number) % arriving.length;
          const [[key, value]] = arriving.splice(at, 1) as [[string, unknown]];
          items[key] = value;
        }
        expect(newestWhole(items)?.text).toBe(after);
        // The old one goes in any order and disturbs nothing.
        for (const key of staleKeys(items, next.id)) {
          delete items[key];
          expect(newestWhole(items)?.text).toBe(after);
        }
        expect(generationIds(items)).toEqual([next.id]);
        expect(items.other).toBe('not ours');
      }),
    );
  });

  it('does not mix with one that another browser wrote at the same moment', () => {
    const mine = planGeneration({}, 'mine', 'aaa');
    const theirs = planGeneration({}, 'theirs', 'bbb');
    const items = { ...mine.chunks, ...theirs.chunks, ...mine.head, ...theirs.head };
    expect(newestWhole(items)?.text).toBe('theirs');
  });

  it.each([
    ['no head', { 'carry-000001-a.0': 'x' }],
    ['a head of another number', { 'carry-000001-a.head': { number: 2, length: 0, chunks: 0 } }],
    [
      'a wrong length',
      { 'carry-000001-a.head': { number: 1, length: 2, chunks: 1 }, 'carry-000001-a.0': 'x' },
    ],
    [
      'a chunk of another kind',
      { 'carry-000001-a.head': { number: 1, length: 1, chunks: 1 }, 'carry-000001-a.0': 7 },
    ],
    ['nonsense', { 'carry-000001-a.head': null, 'carry-x': 1, '': '' }],
  ])('ignores %s', (_name, items) => {
    expect(newestWhole(items)).toBeUndefined();
  });
});
