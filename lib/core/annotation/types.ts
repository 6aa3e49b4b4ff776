/**
 * A researcher's pin as it is stored and leaves the browser: a W3C Web Annotation
 * (https://www.w3.org/TR/annotation-model/) in JSON-LD. Types mirror the sections named below; what
 * the standard has no word for carries our prefix.
 */
import type { EntityId, IncidentId } from '../model';

/** The standard's own context (section 3.1). */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/**
 * Where the words with our prefix live. It ends in `#`, so that JSON-LD 1.1 takes a plain string
 * for a prefix; a URN because nothing is ever fetched from it.
 */
export const OWN_NAMESPACE = 'urn:x-sidelight:ns#';
/** The shape of stored annotations. A greater number was written by a newer Sidelight. */
export const ANNOTATION_VERSION = 1;

/** Section 4.2.4. The quote and its surroundings, white space normalised (`normal-text.ts`). */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Section 4.2.5. Code points of the page's normalised text, end exclusive. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

export type Selector = TextQuoteSelector | TextPositionSelector;

/** Section 4. The page, or the frame, in which the words stood, and each way back to them. */
export interface AnnotationTarget {
  type: 'SpecificResource';
  /** Address as it was when pinned, fragment and all. */
  source: string;
  selector: Selector[];
  /** `document.title` when pinned, so that a pin can be named once its page is gone. */
  'sidelight:title'?: string;
  /** What the page called its own address: a hint, pages are wrong about it too often. */
  'sidelight:canonical'?: string;
}

/** Section 3.2.4. `commenting` is the reader's note. */
export interface TextualBody {
  type: 'TextualBody';
  purpose: 'commenting';
  format: 'text/plain';
  value: string;
}

/** Section 3.1. */
export interface Annotation {
  '@context': readonly [typeof ANNOTATION_CONTEXT, { readonly sidelight: typeof OWN_NAMESPACE }];
  /** `urn:uuid:` and a random UUID. */
  id: string;
  type: 'Annotation';
  /** ISO 8601 in UTC (section 3.3.1). */
  created: string;
  modified: string;
  motivation: 'highlighting' | 'commenting';
  body?: TextualBody[];
  target: AnnotationTarget;
  'sidelight:version': typeof ANNOTATION_VERSION;
  'sidelight:entity'?: EntityId;
  'sidelight:incident'?: IncidentId;
}

/** Both ways back to the same words. */
export interface Selectors {
  quote: TextQuoteSelector;
  position?: TextPositionSelector;
}
