/** An entity as the popup lists it: in one frame, with its mentions. */
import type { EntityName } from '@/lib/core/entity-name';
import type { EntityId } from '@/lib/core/model';

export interface FoundMention {
  id: string;
  text: string;
  before: string;
  after: string;
}

export interface FoundEntity {
  id: EntityId;
  name: EntityName;
  /** True number of mentions; `mentions` may hold fewer. */
  count: number;
  mentions: FoundMention[];
}

export interface FoundFrame {
  frameId: number;
  host: string;
  /** BCP 47, empty when unknown. */
  language: string;
  /** Most often named first. */
  entities: FoundEntity[];
}
