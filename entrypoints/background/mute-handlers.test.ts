import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetCurrentSettings } from '@/lib/browser/current-settings';
import { settings } from '@/lib/browser/settings';
import { muteHandlers } from './mute-handlers';

const tab = { id: 3, url: 'https://www.news.test/story?utm_source=x', incognito: false };
const told: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  forgetCurrentSettings();
  told.length = 0;
  tab.incognito = false;
  Object.assign(fakeBrowser, {
    action: {
      setIcon: async () => undefined,
      setBadgeText: async () => undefined,
      setTitle: async () => undefined,
    },
    permissions: { contains: async () => true },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [tab],
    get: async () => tab,
    sendMessage: async (_id: number, message: unknown) => {
      told.push(message);
      return { ok: true, reply: { coming: true } };
    },
  });
});

const sender = () => ({
  tabId: 3,
  frameId: 0,
  url: tab.url,
  prerendered: false,
  incognito: tab.incognito,
});
const kraken = { entity: 'kraken', name: 'Kraken' };
const held = () => muteHandlers.listMuted({ tabId: 3 });

it.each([
  ['page', 'mutedOnPages', 'https://www.news.test/story'],
  ['site', 'muted', 'news.test'],
  ['everywhere', 'muted', ''],
] as const)('mutes and unmutes a name: %s', async (scope, key, where) => {
  const { undoable } = await muteHandlers.mute({ ...kraken, scope }, sender());
  expect(undoable).toBe(true);
  const { values } = await settings.read();
  expect(values[key]).toMatchObject([{ ...kraken, scope, where }]);
  expect(await held()).toEqual(values[key]);
  expect(told).toContainEqual({ to: 'page', name: 'apply', request: {} });
  await muteHandlers.mute({ entity: 'kraken', name: 'KRAKEN', scope, undo: true }, sender());
  expect(await held()).toEqual([]);
});

it('is undone in the popup, and only for the scope that was chosen there', async () => {
  await muteHandlers.mute({ ...kraken, scope: 'page' }, sender());
  await muteHandlers.mute({ ...kraken, scope: 'site' }, sender());
  expect(await muteHandlers.unmute({ tabId: 3, ...kraken, scope: 'site' })).toEqual({});
  expect(await held()).toMatchObject([{ scope: 'page' }]);
});

it('leaves no trace of a private page on disk', async () => {
  tab.incognito = true;
  await muteHandlers.mute({ ...kraken, scope: 'page' }, sender());
  expect(await held()).toMatchObject([{ scope: 'page' }]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('mutes nobody that it does not know, and says so', async () => {
  const answer = await muteHandlers.mute({ entity: 'x', name: 'X', scope: 'site' }, sender());
  expect(answer.undoable).toBe(false);
  expect(await held()).toEqual([]);
});
