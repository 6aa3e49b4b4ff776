/** The records in `data/` against every rule, one test per concern. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { entities } from '@/lib/catalog/entities';
import { incidents } from '@/lib/catalog/incidents';
import { matchingData } from '@/lib/catalog/matching';
import { rankingRecords } from '@/lib/catalog/ranking';
import { readDataFiles } from '@/lib/node/data-files';
import { checkShapes, RULES } from '@/lib/node/data-rules';

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
