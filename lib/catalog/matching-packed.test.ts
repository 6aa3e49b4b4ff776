import { expect, test } from 'vitest';
import { matchingData } from './matching';
import { loadMatchingData } from './matching-packed';

test('unpacks to what the command line reads', async () => {
  expect(await loadMatchingData()).toEqual(matchingData);
});
