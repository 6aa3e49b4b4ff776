/** The records in `data/` against every rule, one test per concern. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { entities } from '@/lib/catalog/entities';
import { incidents } from '@/lib/catalog/incidents';
import { matchingData } from '@/lib/catalog/matching';
import { rankingRecords } from '@/lib/catalog/ranking';
import { overviewOf } from '@/lib/core/incident/overview';
import { formatPartialDate } from '@/lib/core/partial-date';
import { readDataFiles } from '@/lib/node/data-files';
import { checkShapes, findUntoldChanges, RULES } from '@/lib/node/data-rules';

const root = fileURLToPath(new URL('..', import.meta.url));
const { files, faults } = readDataFiles(root);
const shapes = checkShapes(files);
const today = new Date().toISOString().slice(0, 10);

describe('every record', () => {
  test('is JSON', () => expect(faults).toEqual([]));

  test('has the shape of its schema', () => expect(shapes.faults).toEqual([]));

  test.each(Object.entries(RULES))('keeps the rule %s', (_name, rule) => {
    expect(rule(shapes.data, today)).toEqual([]);
  });

  test('is told of as it is now', () => expect(findUntoldChanges(files)).toEqual([]));
});

describe('the collection', () => {
  const overview = overviewOf(
    shapes.data.incidents.map(({ incident }) => incident),
    shapes.data.entities.map(({ entity }) => entity),
  );

  test('takes 900 kB at most, packed, in all languages', () => {
    const perFolder = new Map<string, unknown[]>();
    for (const { path, value } of files) {
      const folder = dirname(path);
      perFolder.set(folder, [...(perFolder.get(folder) ?? []), value]);
    }
    const bytes = [...perFolder.values()].reduce(
      (sum, records) => sum + gzipSync(JSON.stringify(records)).length,
      0,
    );
    expect(bytes).toBeLessThan(900_000);
  });

  test('is as large as it is meant to be', () => {
    expect(overview.incidents).toBeGreaterThanOrEqual(120);
    expect(overview.countries.length).toBeGreaterThanOrEqual(40);
  });

  test('looks for a second source where there is one only', () => {
    for (const id of overview.oneSource) {
      expect(
        existsSync(`${root}/data/unverified/${id}.md`),
        `${id} rests on one source: say in data/unverified/${id}.md where a second may be`,
      ).toBe(true);
    }
  });

  test('writes dates in words, as precise as they are', () => {
    for (const { incident } of shapes.data.incidents) {
      const dates = [incident.start, incident.end, incident.asOf].filter(
        (one) => one !== undefined,
      );
      for (const { date } of [...incident.positions, ...incident.timeline, ...incident.sources]) {
        if (date !== undefined) dates.push(date);
      }
      for (const date of dates) {
        const words = formatPartialDate(date, 'en-GB');
        expect(words).toMatch(/^(?:(?:\d{1,2} )?[A-Z][a-z]+ )?\d{4}$/);
        expect(words.split(' ')).toHaveLength(date.split('-').length);
      }
    }
  });
});

describe('the catalog', () => {
  test('offers every record', () => {
    const count = (kind: string) => files.filter((file) => file.kind === kind).length;
    expect(entities.size).toBe(count('entity'));
    expect(incidents.size).toBe(count('incident'));
    expect(rankingRecords).toHaveLength(count('incident'));
  });

  test('holds nothing of what is still to be checked', () => {
    const folder = `${root}/data/unverified`;
    const shown = JSON.stringify([[...entities], [...incidents], matchingData, rankingRecords]);
    for (const name of readdirSync(folder)) {
      expect(
        incidents.has(name.replace(/\.md$/, '')),
        `data/unverified/${name} names no incident`,
      ).toBe(true);
      const statements = readFileSync(`${folder}/${name}`, 'utf8').match(/(?<=^- ).+/gm) ?? [];
      expect(statements.length, `data/unverified/${name} is empty: remove it`).toBeGreaterThan(0);
      for (const statement of statements) {
        expect(shown).not.toContain(JSON.stringify(statement).slice(1, -1));
      }
    }
  });
});
