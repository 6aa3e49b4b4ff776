/**
 * The shape of every message about pins to the background. What a page script may send is held to
 * what an honest one sends: a passage with its context, not a book.
 */
import * as v from 'valibot';
import { LONGEST_QUOTE } from '../core/annotation/describe-quote';
import {
  annotationIdSchema,
  LONGEST_NOTE,
  positionSchema,
  quoteSchema,
} from '../core/annotation/schema';
import { MOST_CONTEXT } from '../core/annotation/surroundings';
import { MOST_PINS } from './annotations';
import type { PinPlace, ToBackground } from './messages';

const dataId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(80));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const shortText = (most: number) => v.pipe(v.string(), v.maxLength(most));
const address = shortText(8_192);
/** One more than the most, where a character of two units stands at the end. */
const context = shortText(MOST_CONTEXT + 1);

const draft = v.strictObject({
  url: address,
  title: v.pipe(
    shortText(100_000),
    v.transform((title) => title.slice(0, 300)),
  ),
  canonical: v.exactOptional(address),
  selectors: v.strictObject({
    quote: v.strictObject({
      ...quoteSchema.entries,
      exact: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_QUOTE)),
      prefix: context,
      suffix: context,
    }),
    position: v.exactOptional(positionSchema),
  }),
  entity: v.exactOptional(dataId),
  incident: v.exactOptional(dataId),
});

const PLACES = ['reading', 'anchored', 'ambiguous', 'orphan'] as const satisfies PinPlace[];
const pin = { id: annotationIdSchema };

export const pinRequestSchemas = {
  createPin: v.strictObject({
    described: v.variant('status', [
      v.strictObject({ status: v.literal('described'), draft }),
      v.strictObject({ status: v.literal('nothing') }),
      v.strictObject({ status: v.literal('too-long'), length: count, limit: count }),
      v.strictObject({ status: v.literal('not-readable') }),
    ]),
    of: v.picklist(['selection', 'mention']),
  }),
  pagePins: v.strictObject({ url: address }),
  pinPlaces: v.strictObject({
    url: address,
    places: v.pipe(
      v.record(annotationIdSchema, v.picklist(PLACES)),
      v.check((places) => Object.keys(places).length <= MOST_PINS, 'too many pins'),
    ),
  }),
  pinMention: v.strictObject({
    tabId: count,
    frameId: count,
    mention: shortText(100),
    incident: v.exactOptional(dataId),
  }),
  listPins: v.strictObject({ tabId: count }),
  setPinNote: v.strictObject({ ...pin, note: shortText(LONGEST_NOTE) }),
  removePin: v.strictObject(pin),
  restorePin: v.strictObject(pin),
} satisfies { [N in PinMessage]: v.GenericSchema<unknown, ToBackground[N]['request']> };

type PinMessage = Extract<
  keyof ToBackground,
  `${string}Pin${string}` | `pin${string}` | 'pagePins'
>;
