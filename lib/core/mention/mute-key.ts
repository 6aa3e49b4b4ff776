/** How a muted name and a name on a page are compared. */
import type { EntityId } from '../model';
import { foldToString } from './normal-form';

/** @param text as written: case, accents written apart and invisible characters make no difference */
export const muteKey = (entity: EntityId, text: string): string =>
  `${entity} ${foldToString(text)}`;
