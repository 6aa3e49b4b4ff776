/** What the background answers to page scripts and to the popup. */
import { showBadge } from '@/lib/browser/badge';
import { drawMarkName } from '@/lib/browser/mark-name';
import type { KeptReport, PageReport } from '@/lib/browser/messages';
import type { BackgroundHandlers } from '@/lib/browser/messages-background';
import { viewTab } from '@/lib/browser/page-view';
import { openPopupFor } from '@/lib/browser/popup-window';
import { changeTab, forgetTab, readTab, withFrame } from '@/lib/browser/tab-record';
import { entities } from '@/lib/catalog/entities';
import type { RankedIncident } from '@/lib/core/incident/types';
import type { PinHandlers } from './pin-handlers';
import { headlinesOf, rankPage } from './rank-page';

export const pageHandlers: Omit<BackgroundHandlers, keyof PinHandlers> = {
  async hello({ timeOrigin }, sender) {
    // A new document in the tab: what was found in the one before is no longer there.
    if (sender.frameId === 0 && !sender.prerendered) await forgetTab(sender.tabId);
    const markName = await drawMarkName(timeOrigin, `${sender.tabId} ${sender.frameId}`);
    return { on: true, markName };
  },

  async report(found, sender) {
    if (sender.prerendered) return { incidents: [] };
    const ranked = sender.frameId === 0 ? rankPage(found.digest) : undefined;
    const record = await changeTab(sender.tabId, (now) => ({
      ...withFrame(now, sender.frameId, keep(found)),
      ...(ranked && { ranked }),
    }));
    await showBadge(sender.tabId, record);
    return { incidents: headlinesOf(record.ranked) };
  },

  async describeEntity({ entity }) {
    const found = entities.get(entity);
    if (!found) return null;
    const { id, name, kind, country, about } = found;
    return { id, name, kind, country, about };
  },

  async openPopup({ incident }, sender) {
    await openPopupFor(sender, incident);
    return { opened: true };
  },

  getPage: ({ tabId }) => viewTab(tabId),
};

/** The page's text has done its work once incidents are ranked; it is not kept. */
function keep({ digest: { blocks: _text, ...digest }, ...found }: PageReport): KeptReport {
  return { ...found, digest };
}
