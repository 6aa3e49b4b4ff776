/** All names of entities in every language, for searching the records; loaded when it is wanted. */
import type { EntityId } from '../core/model';

export const loadAliases = async (): Promise<Readonly<Record<EntityId, readonly string[]>>> =>
  (await import('virtual:data/aliases')).default;
