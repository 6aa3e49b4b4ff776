/** Which tabs and frames show a page that has pins. */
import { pageKey } from '../core/site/page-key';
import { listTabs } from './api';
import { readAllTabs } from './tab-record';

export interface FrameAddress {
  tabId: number;
  frameId: number;
}

/** @param page as `pageKey` gives it; a frame is known once it has had pins */
export async function listPageFrames(page: string): Promise<FrameAddress[]> {
  const [tabs, records] = await Promise.all([listTabs(), readAllTabs()]);
  const found: FrameAddress[] = [];
  for (const { id: tabId, url, incognito, discarded } of tabs) {
    if (incognito || discarded) continue;
    const frames = records.get(tabId)?.pins ?? {};
    if ((url !== undefined && pageKey(url) === page) || isOf(frames[0]?.url, page)) {
      found.push({ tabId, frameId: 0 });
    }
    for (const [key, frame] of Object.entries(frames)) {
      if (key !== '0' && isOf(frame.url, page)) found.push({ tabId, frameId: Number(key) });
    }
  }
  return found;
}

const isOf = (url: string | undefined, page: string): boolean =>
  url !== undefined && pageKey(url) === page;
