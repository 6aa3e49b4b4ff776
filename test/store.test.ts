/** What STORE.md tells the stores is what the package says. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const store = readFileSync('STORE.md', 'utf8');
const english = parse(readFileSync('data/locales/en.yml', 'utf8')) as {
  extension: { description: string };
};
const config = readFileSync('wxt.config.ts', 'utf8');

it('has the summary of the manifest, and it is short enough for both stores', () => {
  const { description } = english.extension;
  expect(store).toContain(description);
  expect(description.length).toBeLessThanOrEqual(132);
});

it('gives a reason for each permission', () => {
  const asked = config.match(/permissions: \[([^\]]*)\]/)?.[1]?.match(/\w+/g) ?? [];
  expect(asked.length).toBeGreaterThan(3);
  for (const permission of [...asked, 'host_permissions']) {
    expect(store).toMatch(new RegExp(`\\| \`${permission}\`[^|]*\\|[^|]{20,}\\|`));
  }
});
