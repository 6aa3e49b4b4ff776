/** What no test can press in a browser: the entries of the context menu, by their listener. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetCurrentSettings } from '@/lib/browser/current-settings';
import { settings } from '@/lib/browser/settings';
import { followSettings, toggleMarks } from './follow-settings';

type Click = (info: { menuItemId: string; checked?: boolean }, tab?: { id: number }) => void;

let press: Click;
const updates: Record<string, { checked?: boolean; visible?: boolean; title?: string }> = {};
const told: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  forgetCurrentSettings();
  told.length = 0;
  const silent = { addListener: () => undefined };
  Object.assign(fakeBrowser, {
    action: {
      setIcon: async () => undefined,
      setBadgeText: async () => undefined,
      setTitle: async () => undefined,
    },
    contextMenus: {
      create: (_entry: unknown, made: () => void) => made(),
      update: async (id: string, change: object) => {
        updates[id] = { ...updates[id], ...change };
      },
      onClicked: {
        addListener: (listener: Click) => {
          press = listener;
        },
      },
    },
    permissions: { contains: async () => true },
  });
  Object.assign(fakeBrowser.tabs, {
    onReplaced: silent,
    query: async () => [tab],
    get: async () => tab,
    sendMessage: async (_id: number, message: unknown) => {
      told.push(message);
      return { ok: true, reply: { coming: true } };
    },
  });
  followSettings();
});

const tab = { id: 3, url: 'https://www.news.test/story', incognito: false, active: true };

it('switches the site of the tab it was opened on, in every tab at once', async () => {
  press({ menuItemId: 'site', checked: false }, { id: 3 });
  await vi.waitFor(async () => {
    expect((await settings.read()).values.exceptList).toMatch(/^news\.test # \d{4}-\d{2}-\d{2}\n$/);
    expect(told).toContainEqual({ to: 'page', name: 'apply', request: {} });
    expect(updates.site).toMatchObject({ checked: false, enabled: true });
  });
  press({ menuItemId: 'site', checked: true }, { id: 3 });
  await vi.waitFor(async () => {
    expect((await settings.read()).values.exceptList).toBe('');
    expect(updates.site).toMatchObject({ checked: true });
  });
});

it('offers to read the page in on-click mode, until it was asked for', async () => {
  await settings.update(() => ({ onClick: true }));
  await vi.waitFor(() => expect(updates.read).toEqual({ visible: true }));
  press({ menuItemId: 'read' }, { id: 3 });
  await vi.waitFor(() => {
    expect(updates.read).toEqual({ visible: false });
    expect(told).toContainEqual({ to: 'page', name: 'apply', request: {} });
  });
});

it('hides all marks, and shows them again', async () => {
  await toggleMarks();
  expect((await settings.read()).values.marksHidden).toBe(true);
  await toggleMarks();
  expect((await settings.read()).values.marksHidden).toBe(false);
});
