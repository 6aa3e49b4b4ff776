import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetCurrentSettings } from '@/lib/browser/current-settings';
import { settings } from '@/lib/browser/settings';
import { siteHandlers } from './site-handlers';

let tab: { id: number; url?: string; incognito: boolean };
let granted: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  forgetCurrentSettings();
  granted = true;
  tab = { id: 3, url: 'https://www.news.test:8443/story', incognito: false };
  Object.assign(fakeBrowser, {
    action: {
      setIcon: async () => undefined,
      setBadgeText: async () => undefined,
      setTitle: async () => undefined,
    },
    permissions: { contains: async () => granted },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [tab],
    get: async () => tab,
    sendMessage: async () => ({ ok: true, reply: { coming: true } }),
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const look = () => siteHandlers.getSite({ tabId: 3 });

it('names the site with the port that is its own', async () => {
  expect(await look()).toMatchObject({ name: 'news.test:8443', on: true, reason: 'default' });
});

it('gives both forms of a name in other letters', async () => {
  tab.url = 'https://xn--brse-5qa.example/';
  expect(await look()).toMatchObject({ name: 'xn--brse-5qa.example', letters: 'börse.example' });
});

it('says that the browser keeps a site, and that a page is no site', async () => {
  granted = false;
  expect(await look()).toMatchObject({ on: false, reason: 'withheld' });
  const { url: _unknown, ...without } = tab;
  tab = without;
  expect(await look()).toMatchObject({ name: '', on: false, reason: 'withheld' });
  granted = true;
  expect(await look()).toMatchObject({ name: '', on: false, reason: 'special' });
});

it('leaves a site to its bundled rule until the reader switches it on', async () => {
  tab.url = 'https://docs.google.com/document/d/1';
  expect(await look()).toMatchObject({ on: false, reason: 'site-rule' });
  const { site } = await siteHandlers.switchSite({ tabId: 3, on: true });
  expect(site).toMatchObject({ on: true, reason: 'your-choice' });
  expect((await settings.read()).values.exceptList).toMatch(/^!docs\.google\.com # /);
});

it('lets the large switch win over an earlier choice for this page', async () => {
  await siteHandlers.switchPage({ tabId: 3, choice: 'on' });
  const { site } = await siteHandlers.switchSite({ tabId: 3, on: false });
  expect(site).toMatchObject({ on: false, reason: 'your-choice', siteOn: false });
  expect(site).not.toHaveProperty('pageChoice');
});

it('says when the browser’s storage refuses, and nothing has changed', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  expect(await siteHandlers.switchSite({ tabId: 3, on: false })).toMatchObject({
    failed: 'quota',
    site: { on: true, siteOn: true },
  });
  expect(await siteHandlers.switchPage({ tabId: 3, choice: 'off' })).toMatchObject({
    failed: 'quota',
    site: { on: true },
  });
});
