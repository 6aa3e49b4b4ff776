/** The background: wiring only. It may be stopped at any moment and holds nothing it cannot lose. */
import { defineBackground } from '#imports';
import {
  getActiveTab,
  onAccessGranted,
  onCommand,
  onTabGone,
  setBadgeColors,
} from '@/lib/browser/api';
import { onBackgroundMessage } from '@/lib/browser/messages-background';
import { readOpenTabs, readOpenTabsOnce } from '@/lib/browser/open-tabs';
import { report } from '@/lib/browser/report';
import { sendToPage } from '@/lib/browser/send-to-page';
import { forgetTab } from '@/lib/browser/tab-record';
import { pageHandlers } from './page-handlers';
import { pinHandlers, pinSelection, purgePinsOnce } from './pin-handlers';

export default defineBackground(() => {
  // Listeners are there before the first `await`, or the event that woke us would be lost.
  onBackgroundMessage({ ...pageHandlers, ...pinHandlers });
  onTabGone((tabId) => {
    forgetTab(tabId).catch((error) => report(error, 'forgetting a tab'));
  });
  onCommand((command) => {
    if (command === 'next-mention') {
      goToNextMention().catch((error) => report(error, 'going to the next mention'));
    }
    if (command === 'pin') pinInActiveTab().catch((error) => report(error, 'pinning'));
  });
  onAccessGranted(() => {
    readOpenTabs().catch((error) => report(error, 'reading tabs just allowed'));
  });
  setBadgeColors().catch((error) => report(error, 'colouring the badge'));
  purgePinsOnce().catch((error) => report(error, 'forgetting removed pins'));
  readOpenTabsOnce().catch((error) => report(error, 'reading open tabs'));
});

async function goToNextMention(): Promise<void> {
  const tab = await getActiveTab();
  if (tab) await sendToPage(tab.id, 0, 'nextMention', {});
}

async function pinInActiveTab(): Promise<void> {
  const tab = await getActiveTab();
  if (tab) await pinSelection(tab);
}
