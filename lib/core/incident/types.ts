/**
 * What the ranking of incidents sees of a page: the digest, small enough to travel from the content
 * script to the background, and the same in the browser and in `npm run detect`.
 */

import type { BlockKind } from '../mention/types';
import type { EntityId, IncidentId } from '../model';
import type { Voice } from './voices';

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
  /** Entity id, topic words or year found; for `closeness` who asked; empty for `title`. */
  value: string;
  /** For `closeness`: who was asked, */
  other?: EntityId;
  /** and the narrowest place that names both in the words of a request; nearby is the next block. */
  within?: 'title' | 'sentence' | 'block' | 'nearby';
}

export interface RankedIncident {
  id: IncidentId;
  /** Comparable within one page only. */
  score: number;
  evidence: RankEvidence[];
  /** Its parties as far as the page names them near it, or not at all. */
  voices: Voice[];
}
