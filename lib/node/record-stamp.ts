/**
 * A short hash of what readers see of a record. The history keeps it with each change, so that a record
 * that changed since can be told from one that did not. Words for searching and ranking change often
 * and silently, and are left out.
 */
import { createHash } from 'node:crypto';
import type { RecordKind } from '../core/model';
import { canonicalJson } from './canonical.ts';

/** Fields that only the search for names or incidents reads. */
const UNSEEN: Record<RecordKind, readonly string[]> = {
  incident: ['topics', 'related'],
  entity: ['tier', 'aliases', 'case', 'ambiguous', 'generic', 'never', 'note', 'wikidata'],
};

/** @returns 12 hexadecimal digits */
export function recordStamp(record: object, kind: RecordKind): string {
  const seen = Object.entries(record).filter(([field]) => !UNSEEN[kind].includes(field));
  const text = canonicalJson(Object.fromEntries(seen), kind);
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
