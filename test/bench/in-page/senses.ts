/** The second part of our side: what decides on names, as the background puts it into a page. */
import { loadSenses } from '@/lib/catalog/matching-packed';
import { createDecider } from '@/lib/core/mention/decider';

export { createDecider };
export const decider = loadSenses().then(createDecider);
