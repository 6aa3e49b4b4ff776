/** What the search for mentions needs of all entities. The only door the content script may open. */
import matching from 'virtual:data/matching';
import type { PackedMatching } from '../core/mention/packed';

/** The compiled aliases, gates and languages: what `createMatcher` starts from. */
export const matchingData: PackedMatching = matching;
