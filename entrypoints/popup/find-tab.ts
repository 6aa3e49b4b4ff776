/** Which tab the popup is about, and how much room it has. */
import { getActiveTab, getTab, type TabInfo } from '@/lib/browser/api';

/** Our own size; a browser gives its popups 800 × 600 at most. */
const POPUP_WIDTH = 720;

/** The tab named in the address when the popup stands in a tab or window of its own. */
export function askedTabId(search: string): number | undefined {
  const asked = new URLSearchParams(search).get('tab');
  return asked !== null && /^\d{1,10}$/.test(asked) ? Number(asked) : undefined;
}

export async function findTab(search: string): Promise<TabInfo | undefined> {
  const asked = askedTabId(search);
  return asked === undefined ? getActiveTab() : getTab(asked);
}

/**
 * A popup is as wide as its content says; a tab, a window and a phone's screen have their own width.
 */
export const placeOf = (search: string): 'popup' | 'page' =>
  askedTabId(search) !== undefined || screen.availWidth < POPUP_WIDTH ? 'page' : 'popup';
