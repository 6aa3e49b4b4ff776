/**
 * What each element means for the text of a page: whether it joins the words around it, sets its own
 * text apart, or holds nothing for us. Decided by tag name, as asking for computed styles of every
 * element would cost more than the whole reading. On a first visit this code runs before any
 * compiler has warmed up, so it asks the page as few questions per element as it can.
 */
import type { BlockKind } from '../core/mention/types';

export type Part =
  /** Its text is part of the line around it. */
  | 'inline'
  /** Its text stands apart. */
  | 'block'
  /** Nothing of it is read, and words around it are joined: it shows nothing. */
  | 'void'
  /** Nothing of it is read, and it parts the words around it: it shows something. */
  | 'object'
  /** Nothing of it is read, and the text before and after it stand apart. */
  | 'closed'
  | 'line-break'
  /** Unknown to HTML: its style decides, and it may get a shadow root later. */
  | 'custom';

/** What a tag name says. */
export interface Tag {
  part: Part;
  /** The kind that it gives to the blocks within; absent where it gives none. */
  kind?: BlockKind;
  link?: true;
  item?: true;
  /** May have a shadow root. */
  host?: true;
  /** Needs a look at more than its name. */
  odd?: true;
}

const TAGS = new Map<string, Tag>();
const define = (tag: Tag, names: string) => {
  for (const name of names.split(' ')) TAGS.set(name, tag);
};

define(
  { part: 'inline' },
  'abbr acronym b bdi bdo big cite data del dfn em font i ins kbd label mark nobr output q rb ruby ' +
    's samp small strike strong sub sup time tt u var slot',
);
define({ part: 'inline', host: true }, 'span');
define({ part: 'inline', link: true }, 'a');
define({ part: 'line-break' }, 'br');
// Ruby annotations are read beside the word, so the word itself goes on after them.
define(
  { part: 'void' },
  'area base col colgroup datalist head link meta noembed noframes noscript param rp rt rtc ' +
    'script source style template title track wbr',
);
define(
  { part: 'object' },
  'applet audio canvas code embed frame iframe img input map math meter object optgroup option ' +
    'picture progress select textarea video xmp listing plaintext',
);
define(
  { part: 'block' },
  'address button center dd details dialog dir dl dt fieldset figcaption figure form frameset ' +
    'hgroup hr html legend marquee search summary table tbody tfoot thead tr ul ol',
);
define(
  { part: 'block', host: true },
  'article aside blockquote body div footer header main p section',
);
define({ part: 'block', item: true }, 'li');
define({ part: 'block', kind: 'heading', host: true }, 'h1 h2 h3 h4 h5 h6');
define({ part: 'block', kind: 'table' }, 'td th caption');
define({ part: 'block', kind: 'link-list', host: true }, 'nav');
define({ part: 'block', kind: 'link-list' }, 'menu');
define({ part: 'block', odd: true }, 'pre');
define({ part: 'object', odd: true }, 'svg');

const CUSTOM: Tag = { part: 'custom' };
const OBJECT: Tag = { part: 'object' };
const CLOSED: Tag = { part: 'closed' };
const BLOCK: Tag = { part: 'block' };
const INLINE: Tag = { part: 'inline' };

/** Elements whose attributes may say more than their tag name. */
export const TELLING = '[contenteditable],[role],[lang]';
/** The attributes named there, for whoever follows their changes. */
export const TELLING_ATTRIBUTES = ['contenteditable', 'role', 'lang'];

const EDITABLE = new Set(['', 'true', 'plaintext-only']);
/** Roles of places where the reader writes, or where code stands. */
const SKIPPED_ROLES = new Set(['textbox', 'searchbox', 'code']);
const LINK_LIST_ROLES = new Set(['navigation', 'menu', 'menubar', 'tablist', 'directory']);

const SVG = 'http://www.w3.org/2000/svg';

/** What an element's name says; in a document that is a picture, its labels are read. */
export function tagOf(element: Element): Tag {
  const tag = TAGS.get(element.localName);
  if (tag === undefined) return element.namespaceURI === SVG ? tagOfSvg(element) : CUSTOM;
  if (!tag.odd) return tag;
  if (element.localName === 'svg') return tagOfSvg(element);
  return isProgram(element) ? CLOSED : BLOCK;
}

function tagOfSvg(element: Element): Tag {
  if (element.ownerDocument.documentElement?.namespaceURI !== SVG) return OBJECT;
  switch (element.localName) {
    case 'svg':
    case 'g':
    case 'text':
    case 'switch':
    case 'foreignObject':
      return BLOCK;
    case 'tspan':
    case 'textPath':
      return INLINE;
    default:
      return OBJECT;
  }
}

/** What the attributes of one of the `TELLING` elements make of it. */
export function tagByAttributes(element: Element, tag: Tag): Tag {
  const editable = element.getAttribute('contenteditable');
  const role = element.getAttribute('role');
  if (
    (editable !== null && EDITABLE.has(editable.toLowerCase())) ||
    (role !== null && SKIPPED_ROLES.has(role))
  ) {
    return tag.part === 'block' ? CLOSED : OBJECT;
  }
  if (role === null || tag.part !== 'block') return tag;
  if (LINK_LIST_ROLES.has(role)) return { ...tag, kind: 'link-list' };
  return role === 'heading' ? { ...tag, kind: 'heading' } : tag;
}

/** Browsers show plain text as `<pre>`, and so do letters and poems: only program text is left out. */
function isProgram(pre: Element): boolean {
  if (pre.firstElementChild?.localName === 'code') return true;
  return /\b(?:code|highlight|language-|lang-|prettyprint|sourceCode|syntax)/i.test(pre.className);
}

/**
 * True when an element's text stands in line with the text around it, by its style. Costs a look at
 * computed style, so it is asked only where the tag name does not tell.
 */
export function isInlineByStyle(element: Element): boolean {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'inline';
  // What is not shown parts no words; its own are left out later.
  return (
    display === 'inline' ||
    display === 'contents' ||
    display === 'none' ||
    display.startsWith('ruby')
  );
}

/** What this element means for the text around it, by name and attributes. */
export const partOf = (element: Element): Part => tagByAttributes(element, tagOf(element)).part;

/** True when an element ends the line of text before it: what `collectBlocks` goes by. */
export function isApart(element: Element): boolean {
  const part = partOf(element);
  return part === 'block' || part === 'closed' || (part === 'custom' && !isInlineByStyle(element));
}
