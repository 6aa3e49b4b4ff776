/** Wires what changes on or off outside of the popup: settings, addresses, menu and shortcuts. */
import {
  getFrontTab,
  getTab,
  onAddressChange,
  onFrontTabChange,
  onPageLoaded,
  onTabGone,
} from '@/lib/browser/api';
import { currentSettings, forgetCurrentSettings } from '@/lib/browser/current-settings';
import { forgetUse } from '@/lib/browser/page-state';
import { report } from '@/lib/browser/report';
import { settings } from '@/lib/browser/settings';
import { createSiteMenu, onSiteMenu, updateSiteMenu } from '@/lib/browser/site-menu';
import { startCarrying } from '@/lib/browser/sync';
import type { AllSettings } from '@/lib/core/settings/shapes';
import { switchSite, viewSite } from './site-handlers';
import { applyEverywhere, applyTo, showTab, usePage } from './sites';

/** Settings that pages or icons follow. */
const SEEN_ON_PAGES: readonly (keyof AllSettings)[] = [
  'siteMode',
  'exceptList',
  'onlyList',
  'onClick',
  'pageChoices',
  'marks',
  'marksHidden',
  'firstOnly',
  'muted',
  'mutedOnPages',
  'card',
  'badge',
];

/** To be called in the background's first turn. */
export function followSettings(): void {
  settings.watch((_values, keys) => {
    forgetCurrentSettings();
    if (!keys.some((key) => SEEN_ON_PAGES.includes(key))) return;
    applyEverywhere().then(refreshMenu, (error: unknown) => report(error, 'applying settings'));
  });
  onAddressChange((tab) => {
    followAddress(tab).catch((error: unknown) => report(error, 'following an address'));
  });
  onPageLoaded((tab) => {
    showTab(tab.id).catch((error: unknown) => report(error, 'showing a tab'));
  });
  onTabGone((tabId) => {
    forgetUse(tabId).catch((error: unknown) => report(error, 'forgetting a tab'));
  });
  onFrontTabChange(refreshMenu);
  onSiteMenu({
    site: (tabId, on) => {
      switchSite(tabId, on).then(refreshMenu, (error: unknown) =>
        report(error, 'switching a site'),
      );
    },
    read: (tabId) => {
      readPage(tabId).then(refreshMenu, (error: unknown) => report(error, 'reading a page'));
    },
  });
  createSiteMenu();
  refreshMenu();
  startCarrying();
}

/** Choices for single pages, names muted there and on-click mode go by the address, which a page may change by itself. */
async function followAddress(tab: Parameters<typeof applyTo>[0]): Promise<void> {
  const { values } = await currentSettings();
  const byAddress = Object.keys(values.pageChoices).length + values.mutedOnPages.length;
  if (values.onClick || tab.incognito || byAddress > 0) {
    await applyTo(tab);
  }
}

async function readPage(tabId: number): Promise<void> {
  const tab = await getTab(tabId);
  if (tab) await usePage(tab);
}

/** The menu shows the switch of the site in front. */
export function refreshMenu(): void {
  getFrontTab()
    .then(async (tab) => {
      if (!tab) return;
      const { name, letters, siteOn, reason, on } = await viewSite(tab);
      await updateSiteMenu({
        name: letters ?? name,
        siteOn,
        canRead: reason === 'on-click' && !on,
      });
    })
    .catch((error: unknown) => report(error, 'updating the menu'));
}

/** Hides all marks, or shows them again. */
export async function toggleMarks(): Promise<void> {
  await settings.update(({ marksHidden }) => ({ marksHidden: !marksHidden }));
}
