/** Opens the popup from a page's card, or where a page cannot say a word itself. */
import { openActionPopup, openOwnPage } from './api';
import type { PageSender } from './messages-background';
import { changeTab } from './tab-record';

/**
 * Opens the popup for the sender's tab, on an incident if one is given; where the browser cannot
 * open it by itself, the same page opens in a small window.
 */
export async function openPopupFor(
  sender: Pick<PageSender, 'tabId' | 'incognito'>,
  incident?: string,
): Promise<void> {
  if (incident !== undefined) {
    await changeTab(sender.tabId, (record) => ({ ...record, focus: incident }));
  }
  if (await openActionPopup()) return;
  await openOwnPage(`/popup.html?tab=${sender.tabId}`, sender.incognito);
}
