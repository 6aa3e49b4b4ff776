import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as api from './api';
import { openPopupFor } from './popup-window';
import { readTab } from './tab-record';

vi.mock('./api', async (original) => ({
  ...(await original<typeof api>()),
  openActionPopup: vi.fn(),
  openOwnPage: vi.fn(),
}));

const sender = {
  tabId: 5,
  frameId: 0,
  url: 'https://news.example/',
  prerendered: false,
  incognito: true,
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
});

it('opens the popup on the incident that the card asked for', async () => {
  vi.mocked(api.openActionPopup).mockResolvedValue(true);
  await openPopupFor(sender, 'kraken-irs-summons');
  expect((await readTab(5))?.focus).toBe('kraken-irs-summons');
  expect(api.openOwnPage).not.toHaveBeenCalled();
});

it('opens the same page in a window of its own where the browser opens no popup', async () => {
  vi.mocked(api.openActionPopup).mockResolvedValue(false);
  await openPopupFor(sender, undefined);
  expect(api.openOwnPage).toHaveBeenCalledWith('/popup.html?tab=5', true);
});
