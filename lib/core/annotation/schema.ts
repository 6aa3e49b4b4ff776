/**
 * What may be stored and what counts as readable when it comes back: from the database, over a
 * message, later from a file. Unknown fields stay, so that nothing is lost by reading.
 */
import * as v from 'valibot';
import { ANNOTATION_CONTEXT, ANNOTATION_VERSION, type Annotation, OWN_NAMESPACE } from './types';

/** Longest note, in UTF-16 units. */
export const LONGEST_NOTE = 10_000;
const LONGEST_ADDRESS = 8_192;
const LONGEST_TITLE = 1_000;
/** More than is ever written here: others may keep more. */
const LONGEST_TEXT = 20_000;

const isoTime = v.pipe(v.string(), v.isoTimestamp());
/** File names in `data/`. */
const dataId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,99}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const address = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS), v.regex(/^(?:https?|file):/));

export const quoteSchema = v.looseObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(text, v.nonEmpty()),
  prefix: text,
  suffix: text,
});

export const positionSchema = v.pipe(
  v.looseObject({ type: v.literal('TextPositionSelector'), start: count, end: count }),
  v.check(({ start, end }) => start < end, 'start is not before end'),
);

export const annotationIdSchema = v.pipe(
  v.string(),
  v.regex(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
);

const annotationSchema = v.looseObject({
  '@context': v.strictTuple([
    v.literal(ANNOTATION_CONTEXT),
    v.looseObject({ sidelight: v.literal(OWN_NAMESPACE) }),
  ]),
  id: annotationIdSchema,
  type: v.literal('Annotation'),
  created: isoTime,
  modified: isoTime,
  motivation: v.picklist(['highlighting', 'commenting']),
  body: v.exactOptional(
    v.array(
      v.looseObject({
        type: v.literal('TextualBody'),
        purpose: v.literal('commenting'),
        format: v.literal('text/plain'),
        value: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
      }),
    ),
  ),
  target: v.looseObject({
    type: v.literal('SpecificResource'),
    source: address,
    selector: v.pipe(
      v.array(v.variant('type', [quoteSchema, positionSchema])),
      v.check(
        (selectors) => selectors.some(({ type }) => type === 'TextQuoteSelector'),
        'no TextQuoteSelector',
      ),
    ),
    'sidelight:title': v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_TITLE))),
    'sidelight:canonical': v.exactOptional(address),
  }),
  'sidelight:version': v.literal(ANNOTATION_VERSION),
  'sidelight:entity': v.exactOptional(dataId),
  'sidelight:incident': v.exactOptional(dataId),
});

export type ParsedAnnotation =
  | { status: 'ok'; annotation: Annotation }
  /** Written by a Sidelight that knows more than this one: to be kept as it is. */
  | { status: 'newer' }
  /** `reason` names the field, for a log; it is not a sentence for the reader. */
  | { status: 'unreadable'; reason: string };

/** Never throws, whatever `value` is. */
export function parseAnnotation(value: unknown): ParsedAnnotation {
  const version = v.safeParse(v.looseObject({ 'sidelight:version': count }), value);
  if (version.success && version.output['sidelight:version'] > ANNOTATION_VERSION) {
    return { status: 'newer' };
  }
  const parsed = v.safeParse(annotationSchema, value);
  if (parsed.success) return { status: 'ok', annotation: parsed.output };
  const [issue] = parsed.issues;
  return {
    status: 'unreadable',
    reason: `${v.getDotPath(issue) ?? 'annotation'}: ${issue.message}`,
  };
}
