/** What the background answers to page scripts and to the popup. */
import { getTab } from '@/lib/browser/api';
import { showBadge } from '@/lib/browser/badge';
import { drawMarkName } from '@/lib/browser/mark-name';
import type { KeptReport, PageReport } from '@/lib/browser/messages';
import type { BackgroundHandlers } from '@/lib/browser/messages-background';
import { viewTab } from '@/lib/browser/page-view';
import { openPopupFor } from '@/lib/browser/popup-window';
import { changeTab, forgetTab, withFrame } from '@/lib/browser/tab-record';
import { entities } from '@/lib/catalog/entities';
import { refreshMenu } from './follow-settings';
import type { PinHandlers } from './pin-handlers';
import { headlinesOf, rankPage } from './rank-page';
import type { SiteHandlers } from './site-handlers';
import { decideSender, showTab } from './sites';

export const pageHandlers: Omit<BackgroundHandlers, keyof PinHandlers | keyof SiteHandlers> = {
  async hello({ timeOrigin, again }, sender) {
    const { decision, current } = await decideSender(sender, await getTab(sender.tabId));
    if (sender.frameId === 0 && !sender.prerendered) {
      // A new document in the tab: what was found in the one before is no longer there.
      if (!again || !decision.on) await forgetTab(sender.tabId);
      await showTab(sender.tabId, decision.on);
      refreshMenu();
    }
    const { marks, marksHidden, card } = current.values;
    return {
      on: decision.on,
      markName: await drawMarkName(timeOrigin, `${sender.tabId} ${sender.frameId}`),
      marks: marks && !marksHidden,
      card,
    };
  },

  async report(found, sender) {
    if (sender.prerendered) return { incidents: [] };
    // Sent in the moment in which the page was switched off.
    const { decision } = await decideSender(sender, await getTab(sender.tabId));
    if (!decision.on) return { incidents: [] };
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
