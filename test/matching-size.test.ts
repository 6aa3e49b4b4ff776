import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { matchingData } from '@/lib/catalog/matching';

/**
 * Kilobytes after gzip, a hair above what it takes now; whoever adds data looks at what that costs.
 * Every page carries the names. What decides on them is unpacked where there is one.
 */
test.each([
  ['names', 60],
  ['senses', 70],
] as const)('the %s stay within %d kB', (part, budget) => {
  const packed = gzipSync(JSON.stringify(matchingData[part]), { level: 9 }).length / 1000;
  expect(packed).toBeLessThan(budget);
  expect(packed, 'the budget is more than a hair above').toBeGreaterThan(budget - 15);
});
