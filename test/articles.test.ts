/** The tables of `test/articles` against the records: every statement stands where the table says. */
import { describe, expect, it } from 'vitest';
import { incidents } from '@/lib/catalog/incidents';
import { articleTables, type Place } from './articles/read-tables';
import expectedOfSamples from './samples/expected.json';

/** Which part of a record each place in the popup shows. */
const SHOWN_IN: Record<string, Place> = {
  summary: 'summary',
  dataRequested: 'asked',
  scope: 'scope',
  outcome: 'outcome',
  positions: 'positions',
  timeline: 'timeline',
  sources: 'sources',
};

const readField = (record: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);

describe.each(articleTables)('$name', ({ seed, sample, incident, statements }) => {
  const carried = statements.filter((statement) => 'field' in statement);
  const ownToArticle = statements.filter((statement) => 'why' in statement);

  it('is about a bundled incident', () => {
    expect(incidents.has(incident)).toBe(true);
    expect([seed, sample].filter(Boolean)).toHaveLength(1);
  });

  it.each(carried)('$statement', ({ field, words, place }) => {
    expect(readField(incidents.get(incident), field)).toContain(words);
    expect(SHOWN_IN[field.split(/[.[]/)[0] ?? '']).toBe(place);
  });

  it('says why of each statement that the record leaves to the article', () => {
    for (const { statement, reportedBy, why } of ownToArticle) {
      expect([statement, reportedBy]).toEqual([statement, 'the article only']);
      expect(why.length, statement).toBeGreaterThan(10);
    }
  });
});

it('has a table for every sample that is about an incident, and for the four seeds', () => {
  const samples = Object.entries(expectedOfSamples)
    .filter(([, expected]) => expected.incidents.length > 0)
    .map(([name]) => name);
  expect(articleTables.flatMap(({ sample }) => sample ?? []).sort()).toEqual(samples.sort());
  expect(articleTables.flatMap(({ seed }) => seed ?? [])).toHaveLength(4);
});
