/** "Pin" in the context menu of selected words. */
import { browser } from 'wxt/browser';
import { type TabInfo, toTabInfo } from './api';
import { t } from './i18n';

const PIN = 'pin';
const DOCUMENTS = ['http://*/*', 'https://*/*', 'file:///*'];

/** Makes the entry. One of an earlier run that the browser has kept is as good. */
export function createPinMenu(): void {
  // Firefox for Android has no menus.
  browser.contextMenus?.create(
    {
      id: PIN,
      title: t('pins.pinSelection'),
      contexts: ['selection'],
      documentUrlPatterns: DOCUMENTS,
    },
    () => {
      // Asked for, so that the browser does not call it an error that nobody looked at.
      void browser.runtime.lastError;
    },
  );
}

/**
 * Calls back when the entry is pressed, with the frame in which the words are. To be called in the
 * background's first turn.
 */
export function onPinMenu(handle: (tab: TabInfo, frameId: number) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    const info = tab && toTabInfo(tab);
    if (menuItemId === PIN && info) handle(info, frameId ?? 0);
  });
}
