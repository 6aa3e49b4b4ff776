import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { matchingData } from '@/lib/catalog/matching';

/**
 * Kilobytes after gzip, a hair above what it takes now: 67 of patterns, 28 of their roles, 16 of all
 * else. It came to 110.2 when this was written; whoever adds data looks at what that costs.
 */
const BUDGET = 111;

test(`the matching data stays within ${BUDGET} kB`, () => {
  expect(gzipSync(JSON.stringify(matchingData), { level: 9 }).length / 1000).toBeLessThan(BUDGET);
});
