/**
 * The second part of the page script: what decides on names. The background puts it beside the first
 * in a page that has a name, so that the others do not carry it.
 */
import { defineUnlistedScript } from '#imports';
import { loadSenses } from '@/lib/catalog/matching-packed';
import { createDecider } from '@/lib/core/mention/decider';
import { leaveDecider } from '@/lib/dom/decider-place';

export default defineUnlistedScript(() => {
  leaveDecider(loadSenses().then(createDecider));
});
