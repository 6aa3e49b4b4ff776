import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as api from './api';
import { readOpenTabs, readOpenTabsOnce } from './open-tabs';
import { sendToPage } from './send-to-page';

vi.mock('./send-to-page', () => ({ sendToPage: vi.fn() }));
vi.mock('./api', async (original) => ({
  ...(await original<typeof api>()),
  injectPageScript: vi.fn(),
  listReadableTabs: vi.fn(),
}));

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
  vi.mocked(api.injectPageScript).mockResolvedValue(true);
  vi.mocked(api.listReadableTabs).mockResolvedValue([
    { id: 1, incognito: false, discarded: false },
    { id: 2, incognito: false, discarded: true },
    { id: 3, incognito: false, discarded: false },
  ]);
});

it('puts the script into open tabs, but wakes none that the browser has unloaded', async () => {
  await readOpenTabs();
  expect(vi.mocked(api.injectPageScript).mock.calls).toEqual([[1], [3]]);
});

it('puts no second script beside one that answers', async () => {
  vi.mocked(sendToPage).mockImplementation(async (tab) =>
    tab === 3 ? ({ coming: true } as never) : undefined,
  );
  await readOpenTabs();
  expect(vi.mocked(api.injectPageScript).mock.calls).toEqual([[1]]);
});

it('does so once, however often the background is started', async () => {
  await readOpenTabsOnce();
  await readOpenTabsOnce();
  expect(api.listReadableTabs).toHaveBeenCalledOnce();
});
