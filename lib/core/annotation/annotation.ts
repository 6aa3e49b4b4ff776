/** Makes annotations and reads them: nobody else needs to know where in the JSON-LD a part stands. */
import type { EntityId, IncidentId } from '../model';
import {
  ANNOTATION_CONTEXT,
  ANNOTATION_VERSION,
  type Annotation,
  OWN_NAMESPACE,
  type Selectors,
  type TextPositionSelector,
  type TextQuoteSelector,
} from './types';

/** What the reader pinned. */
export interface PinnedWords {
  /** From `pageKey`. */
  source: string;
  selectors: Selectors;
  /** `document.title`; empty when the page has none. */
  title: string;
  canonical?: string | undefined;
  entity?: EntityId | undefined;
  incident?: IncidentId | undefined;
}

/** @param uuid random, as `crypto.randomUUID()` gives it; the time is that of the pin */
export function createAnnotation(words: PinnedWords, uuid: string, now: Date): Annotation {
  const { source, selectors, title, canonical, entity, incident } = words;
  const time = now.toISOString();
  return {
    '@context': [ANNOTATION_CONTEXT, { sidelight: OWN_NAMESPACE }],
    id: `urn:uuid:${uuid}`,
    type: 'Annotation',
    created: time,
    modified: time,
    motivation: 'highlighting',
    target: {
      type: 'SpecificResource',
      source,
      selector: selectors.position ? [selectors.quote, selectors.position] : [selectors.quote],
      ...(title !== '' && { 'sidelight:title': title }),
      ...(canonical !== undefined && { 'sidelight:canonical': canonical }),
    },
    'sidelight:version': ANNOTATION_VERSION,
    ...(entity !== undefined && { 'sidelight:entity': entity }),
    ...(incident !== undefined && { 'sidelight:incident': incident }),
  };
}

/** The reader's note, empty when there is none. */
export const noteOf = (annotation: Annotation): string =>
  annotation.body?.find(({ purpose }) => purpose === 'commenting')?.value ?? '';

/** A copy with this note; an empty one takes the note away. Same note, same annotation. */
export function withNote(annotation: Annotation, note: string, now: Date): Annotation {
  if (note === noteOf(annotation)) return annotation;
  const { body = [], ...rest } = annotation;
  const others = body.filter(({ purpose }) => purpose !== 'commenting');
  const bodies: Annotation['body'] =
    note === ''
      ? others
      : [
          { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note },
          ...others,
        ];
  return {
    ...rest,
    modified: now.toISOString(),
    motivation: note === '' ? 'highlighting' : 'commenting',
    ...(bodies.length > 0 && { body: bodies }),
  };
}

/** The stored ways back; a stored annotation always has a quote (`schema.ts`). */
export function selectorsOf({ target }: Annotation): Selectors {
  const quote = target.selector.find(
    (one): one is TextQuoteSelector => one.type === 'TextQuoteSelector',
  )!;
  const position = target.selector.find(
    (one): one is TextPositionSelector => one.type === 'TextPositionSelector',
  );
  return position ? { quote, position } : { quote };
}

/**
 * A pin as plain text to paste elsewhere: the words, where they stood, when they were pinned. The
 * note stays behind; it is the reader's own.
 * @param pinned the date in the reader's words
 */
export function citation(annotation: Annotation, pinned: string): string {
  const { target } = annotation;
  const source = [target['sidelight:title'], target.source].filter((line) => line !== undefined);
  return [`“${selectorsOf(annotation).quote.exact}”`, '', ...source, pinned].join('\n');
}
