/**
 * The shape of every message to the background, checked on arrival. A page script runs in a page's
 * process: if that process is taken over, it may send anything, so sizes are bounded too.
 */
import * as v from 'valibot';
import { MOST_QUESTIONS, QUESTION_REACH } from '../core/mention/reading';
import type { BlockKind } from '../core/mention/types';
import type { DateHintSource } from '../core/page-date';
import { MAX_MUTED, MAX_MUTED_NAME, MUTE_SCOPES } from '../core/site/muted-names';
import type { ToBackground } from './messages';
import { pinRequestSchemas } from './pin-schemas';

/** More than any honest page script sends; see `PageDigest.blocks` and `PageReport.mentions`. */
const MAX_DIGEST_TEXT = 60_000;
const MAX_MENTIONS = 500;
const MAX_ENTITIES = 2_000;
const MAX_BLOCKS = 20_000;
/** Words of one sentence; a page script leaves the rest away. */
const MAX_EVIDENCE = 40;

/** A whole JSON-LD document at most; see `readDateHints`. */
const MAX_DATE_HINT = 50_000;
const MAX_DATE_HINTS = 16;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(80));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const tabId = count;
const shortText = (most: number) => v.pipe(v.string(), v.maxLength(most));

const DATE_SOURCES = [
  'json-ld',
  'published',
  'time',
  'modified',
] as const satisfies readonly DateHintSource[];

const BLOCK_KINDS = [
  'heading',
  'body',
  'table',
  'link-list',
  'code',
] as const satisfies readonly BlockKind[];

const digestBlock = v.strictObject({
  text: shortText(MAX_DIGEST_TEXT),
  kind: v.picklist(BLOCK_KINDS),
  index: count,
  mentions: v.pipe(
    v.array(v.strictObject({ start: count, end: count, entity: id })),
    v.maxLength(MAX_DIGEST_TEXT),
  ),
});

const digest = v.strictObject({
  title: shortText(2_000),
  lang: shortText(100),
  counts: v.pipe(
    v.record(id, count),
    v.check((counts) => Object.keys(counts).length <= MAX_ENTITIES, 'too many entities'),
  ),
  blockCount: count,
  textLength: count,
  blocks: v.pipe(
    v.array(digestBlock),
    v.maxLength(MAX_BLOCKS),
    v.check(
      (blocks) => blocks.reduce((sum, block) => sum + block.text.length, 0) <= MAX_DIGEST_TEXT,
      'digest too long',
    ),
  ),
});

const listedMention = v.strictObject({
  id: shortText(100),
  entity: id,
  text: shortText(1_000),
  before: shortText(200),
  after: shortText(200),
  block: count,
});

/** A name has at most 1,000 UTF-16 units, as elsewhere. */
const question = v.strictObject({
  text: shortText(2 * QUESTION_REACH + 1_000),
  start: count,
  end: count,
  body: v.boolean(),
  rival: v.boolean(),
});

const mutedName = {
  entity: id,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_MUTED_NAME)),
  scope: v.picklist(MUTE_SCOPES),
};

/** One schema per message, each proven by the compiler to make the request the map promises. */
const requestSchemas = {
  hello: v.strictObject({
    timeOrigin: v.pipe(v.number(), v.finite()),
    again: v.exactOptional(v.literal(true)),
  }),
  report: v.strictObject({
    state: v.picklist(['reading', 'done']),
    url: shortText(100_000),
    digest,
    mentions: v.pipe(v.array(listedMention), v.maxLength(MAX_MENTIONS)),
    dates: v.exactOptional(
      v.pipe(
        v.array(v.strictTuple([v.picklist(DATE_SOURCES), shortText(MAX_DATE_HINT)])),
        v.maxLength(MAX_DATE_HINTS),
      ),
    ),
    capped: v.exactOptional(v.boolean()),
    muted: v.exactOptional(v.pipe(v.array(shortText(1_000)), v.maxLength(2 * MAX_MUTED))),
  }),
  readSentences: v.strictObject({
    questions: v.pipe(v.array(question), v.maxLength(MOST_QUESTIONS)),
  }),
  describeEntity: v.strictObject({
    entity: id,
    alias: v.exactOptional(shortText(1_000)),
    evidence: v.exactOptional(v.pipe(v.array(shortText(1_000)), v.maxLength(MAX_EVIDENCE))),
  }),
  bringDecider: v.strictObject({}),
  reportError: v.strictObject({ entity: id }),
  openPopup: v.strictObject({ incident: v.exactOptional(id) }),
  mute: v.strictObject({ ...mutedName, undo: v.exactOptional(v.literal(true)) }),
  listMuted: v.strictObject({ tabId }),
  unmute: v.strictObject({ tabId, ...mutedName }),
  getSite: v.strictObject({ tabId }),
  switchSite: v.strictObject({ tabId, on: v.boolean() }),
  switchPage: v.strictObject({ tabId, choice: v.nullable(v.picklist(['on', 'off'])) }),
  showMarks: v.strictObject({}),
  getPage: v.strictObject({ tabId }),
  ...pinRequestSchemas,
} satisfies { [N in keyof ToBackground]: v.GenericSchema<unknown, ToBackground[N]['request']> };

const envelope = v.strictObject({
  to: v.literal('background'),
  name: v.picklist(Object.keys(requestSchemas) as (keyof ToBackground)[]),
  request: v.unknown(),
});

/** True for a message that is meant for the background at all, well formed or not. */
export const isForBackground = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'to' in message && message.to === 'background';

export type ParsedMessage = {
  [N in keyof ToBackground]: { name: N; request: ToBackground[N]['request'] };
}[keyof ToBackground];

/** @returns the message, or where its shape is wrong, in words */
export function parseMessage(message: unknown): ParsedMessage | { wrong: string } {
  const outer = v.safeParse(envelope, message);
  if (!outer.success) return { wrong: describeIssue(outer.issues[0]) };
  const { name, request } = outer.output;
  const inner = v.safeParse(requestSchemas[name] as v.GenericSchema, request);
  if (!inner.success) return { wrong: `${name}: ${describeIssue(inner.issues[0])}` };
  return { name, request: inner.output } as ParsedMessage;
}

const describeIssue = (issue: v.BaseIssue<unknown>): string =>
  `${v.getDotPath(issue) ?? 'message'}: ${issue.message}`;
