import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openActionPopup, openOwnPage } from './api';

const windows = { create: vi.fn() };
const tabs = { create: vi.fn() };

beforeEach(() => {
  vi.resetAllMocks();
  Object.assign(fakeBrowser, {
    action: {},
    windows,
    tabs: { ...fakeBrowser.tabs, ...tabs },
    runtime: { ...fakeBrowser.runtime, getURL: (path: string) => `chrome-extension://ours${path}` },
  });
});

it('says so where the browser is too old to open a popup: Chrome before 127', async () => {
  expect(await openActionPopup()).toBe(false);
});

it('says so where the browser refuses to open one', async () => {
  Object.assign(fakeBrowser, {
    action: { openPopup: vi.fn().mockRejectedValue(new Error('no active window')) },
  });
  expect(await openActionPopup()).toBe(false);
  Object.assign(fakeBrowser, { action: { openPopup: vi.fn().mockResolvedValue(undefined) } });
  expect(await openActionPopup()).toBe(true);
});

it('opens a page of ours in a small window, in a private one for a private tab', async () => {
  await openOwnPage('/popup.html?tab=5', true);
  expect(windows.create).toHaveBeenCalledWith(
    expect.objectContaining({
      url: 'chrome-extension://ours/popup.html?tab=5',
      type: 'popup',
      incognito: true,
    }),
  );
});

it('opens it in a tab where there are no windows: Firefox for Android', async () => {
  Object.assign(fakeBrowser, { windows: undefined });
  await openOwnPage('/popup.html?tab=5', false);
  expect(tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://ours/popup.html?tab=5' });
});
