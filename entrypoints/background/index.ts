/** The background: wiring only. It may be stopped at any moment and holds nothing it cannot lose. */
import { defineBackground } from '#imports';
import {
  getActiveTab,
  onAccessGranted,
  onCommand,
  onTabGone,
  setBadgeColors,
  type TabInfo,
} from '@/lib/browser/api';
import { lockStorage } from '@/lib/browser/lock-storage';
import { onBackgroundMessage } from '@/lib/browser/messages-background';
import { readOpenTabs, readOpenTabsOnce } from '@/lib/browser/open-tabs';
import { createPinMenu, onPinMenu } from '@/lib/browser/pin-menu';
import { report } from '@/lib/browser/report';
import { sendToPage } from '@/lib/browser/send-to-page';
import { forgetTab } from '@/lib/browser/tab-record';
import { followSettings, toggleMarks } from './follow-settings';
import { muteHandlers } from './mute-handlers';
import { pageHandlers } from './page-handlers';
import { pinHandlers, pinSelection, purgePinsOnce } from './pin-handlers';
import { siteHandlers } from './site-handlers';
import { usePage } from './sites';

export default defineBackground(() => {
  // Listeners are there before the first `await`, or the event that woke us would be lost.
  onBackgroundMessage({ ...pageHandlers, ...muteHandlers, ...pinHandlers, ...siteHandlers });
  followSettings();
  onTabGone((tabId) => {
    forgetTab(tabId).catch((error) => report(error, 'forgetting a tab'));
  });
  onCommand((command) => {
    if (command === 'next-mention') {
      goToNextMention().catch((error) => report(error, 'going to the next mention'));
    }
    if (command === 'hide-marks') {
      hideOrShowMarks().catch((error) => report(error, 'hiding marks'));
    }
    if (command === 'pin') pinInActiveTab().catch((error) => report(error, 'pinning'));
  });
  createPinMenu();
  onPinMenu((tab, frameId) => {
    pinIn(tab, frameId).catch((error) => report(error, 'pinning'));
  });
  onAccessGranted(() => {
    readOpenTabs().catch((error) => report(error, 'reading tabs just allowed'));
  });
  lockStorage().catch((error) => report(error, 'keeping storage to ourselves'));
  setBadgeColors().catch((error) => report(error, 'colouring the badge'));
  purgePinsOnce().catch((error) => report(error, 'forgetting removed pins'));
  readOpenTabsOnce().catch((error) => report(error, 'reading open tabs'));
});

async function goToNextMention(): Promise<void> {
  const tab = await getActiveTab();
  if (!tab) return;
  await usePage(tab);
  await sendToPage(tab.id, 0, 'nextMention', {});
}

async function hideOrShowMarks(): Promise<void> {
  const tab = await getActiveTab();
  if (tab) await usePage(tab);
  await toggleMarks();
}

async function pinInActiveTab(): Promise<void> {
  const tab = await getActiveTab();
  if (tab) await pinIn(tab);
}

async function pinIn(tab: TabInfo, frameId?: number): Promise<void> {
  await usePage(tab);
  await pinSelection(tab, frameId);
}
