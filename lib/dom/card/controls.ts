/** Tells whether a click at a place belongs to the page: to a link, a button, a field or the like. */
import { parentOf } from '../parent-of';

const CONTROLS = [
  'a[href]',
  'area[href]',
  'button',
  'details > summary',
  'input',
  'label',
  'option',
  'select',
  'textarea',
  'video[controls]',
  'audio[controls]',
  '[contenteditable]:not([contenteditable="false"])',
  '[onclick]',
  '[draggable="true"]',
  ...[
    'button',
    'checkbox',
    'combobox',
    'gridcell',
    'link',
    'menuitem',
    'menuitemcheckbox',
    'menuitemradio',
    'option',
    'radio',
    'slider',
    'spinbutton',
    'switch',
    'tab',
    'textbox',
    'treeitem',
  ].map((role) => `[role="${role}"]`),
].join();

/** Looks at the element and all around it, out of shadow roots too. */
export function isControl(element: Element | null): boolean {
  for (let at = element; at; at = outside(at)) if (at.closest(CONTROLS)) return true;
  return false;
}

/** The host of the shadow root that an element is in. */
function outside(element: Element): Element | null {
  let top = element;
  while (top.parentElement) top = top.parentElement;
  return parentOf(top);
}
