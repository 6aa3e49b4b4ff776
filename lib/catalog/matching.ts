/** What the search for mentions needs of all entities. The only door the content script may open. */
import matching from 'virtual:data/matching';

export const matchingData = matching;
