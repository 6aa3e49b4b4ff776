import { expect, test } from 'vitest';
import { matchingData } from './matching';
import { loadNames, loadSenses } from './matching-packed';

test('unpacks to what the command line reads', async () => {
  expect({ names: await loadNames(), senses: await loadSenses() }).toEqual(matchingData);
});
