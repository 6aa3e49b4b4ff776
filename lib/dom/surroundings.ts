/** What the elements around a text say about it. */
import type { BlockKind } from '../core/mention/types';
import { isInlineByStyle, type Tag, tagByAttributes, tagOf } from './elements';
import { parentOf } from './parent-of';

/** What the elements around a place say about the blocks in it. */
export interface Surroundings {
  kind: BlockKind;
  lang: string;
  /** Whether everything here is inside a link. */
  link: boolean;
  /** Whether we are in a list item: one that holds nothing but a link is part of a menu. */
  item: boolean;
}

export const TOP: Surroundings = { kind: 'body', lang: '', link: false, item: false };

/** What an element that is entered changes for the text in it. */
export function within(
  element: Element,
  tag: Tag,
  read: boolean,
  around: Surroundings,
): Surroundings {
  // A menu stays a menu whatever stands in it.
  const kind = around.kind === 'link-list' ? around.kind : (tag.kind ?? around.kind);
  const lang = (read ? element.getAttribute('lang') : null) ?? around.lang;
  const link = around.link || tag.link === true;
  const item = around.item || tag.item === true;
  return kind === around.kind &&
    lang === around.lang &&
    link === around.link &&
    item === around.item
    ? around
    : { kind, lang, link, item };
}

/**
 * The surroundings of the children of `element`, as `collectBlocks` would have them on its way.
 * @returns `undefined` when nothing within it is read
 */
export function surroundingsOf(element: Element): Surroundings | undefined {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) chain.push(at);
  let around = TOP;
  for (const ancestor of chain.reverse()) {
    const tag = tagByAttributes(ancestor, tagOf(ancestor));
    switch (tag.part) {
      case 'inline':
        if (tag.link) around = within(ancestor, tag, true, around);
        break;
      case 'block':
        around = within(ancestor, tag, true, around);
        break;
      case 'custom':
        if (!isInlineByStyle(ancestor)) around = within(ancestor, tag, true, around);
        break;
      default:
        return undefined;
    }
  }
  return around;
}
