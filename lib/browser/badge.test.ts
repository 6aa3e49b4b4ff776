import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showOff, showOn } from './badge';
import { forgetCurrentSettings } from './current-settings';
import { settings } from './settings';
import type { TabRecord } from './tab-record';

/** What no browser lets a test look at: the icon that was set. */
let icons: { tabId?: number; path: Record<number, string> }[];
let badges: Record<string, unknown>[];

beforeEach(() => {
  fakeBrowser.reset();
  forgetCurrentSettings();
  icons = [];
  badges = [];
  Object.assign(fakeBrowser, {
    action: {
      setIcon: async (icon: (typeof icons)[number]) => icons.push(icon),
      setBadgeText: async (badge: Record<string, unknown>) => badges.push(badge),
      setTitle: async (title: Record<string, unknown>) => badges.push(title),
    },
  });
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) =>
    String(key) === 'extension_language' ? 'en' : String(key),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
});

const record = {
  at: 0,
  ranked: [],
  frames: { 0: { digest: { counts: { kraken: 2, irs: 1 } } } },
} as unknown as TabRecord;

it('is grey when off, and says so', async () => {
  await showOff(7);
  expect(icons).toMatchObject([{ tabId: 7, path: { 16: '/icons/off-16.png' } }]);
  expect(badges).toEqual([
    { tabId: 7, text: '' },
    { tabId: 7, title: 'action_off' },
  ]);
  await showOff(7, 'special');
  expect(badges.at(-1)).toEqual({ tabId: 7, title: 'action_special' });
});

it('is in colour when on, with the number of organisations', async () => {
  await showOn(7, record);
  expect(icons).toMatchObject([{ tabId: 7, path: { 16: '/icons/on-16.png' } }]);
  expect(badges[0]).toEqual({ tabId: 7, text: '2' });
});

it('has no number when the reader wants none', async () => {
  await settings.update(() => ({ badge: false }));
  await showOn(7, record);
  expect(badges[0]).toEqual({ tabId: 7, text: '' });
});
