/**
 * What the ranking of incidents sees of a page: the digest, small enough to travel from the content
 * script to the background, and the same in the browser and in `npm run detect`.
 */
import type { EntityId, IncidentId } from '../model';
import type { BlockKind } from '../mention/types';

export interface DigestBlock {
  text: string;
  kind: BlockKind;
  /** Number of this block on the page, to tell the lead from the rest. */
  index: number;
  mentions: { start: number; end: number; entity: EntityId }[];
}

export interface PageDigest {
  title: string;
  lang: string;
  /** All mentions on the page by entity, also those in blocks that the digest leaves out. */
  counts: Record<EntityId, number>;
  /** Number of blocks and UTF-16 units on the whole page. */
  blockCount: number;
  textLength: number;
  /** Title-near and mention-bearing blocks in page order, at most 60,000 UTF-16 units together. */
  blocks: DigestBlock[];
}

/** One thing that speaks for an incident, to be shown with the result. */
export interface RankEvidence {
  kind: 'requester' | 'recipient' | 'party' | 'topic' | 'year' | 'title' | 'closeness';
  /** The entity id, topic words or year found. */
  value: string;
}

export interface RankedIncident {
  id: IncidentId;
  /** Comparable within one page only. */
  score: number;
  evidence: RankEvidence[];
}
