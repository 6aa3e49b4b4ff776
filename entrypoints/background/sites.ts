/** On or off, and why: decided for every tab and frame, and followed when settings change. */
import { getTab, hasAccess, listLoadedTabs, type TabInfo } from '@/lib/browser/api';
import { showOff, showOn } from '@/lib/browser/badge';
import { type CurrentSettings, currentSettings } from '@/lib/browser/current-settings';
import type { PageSender } from '@/lib/browser/messages-background';
import { readPageState, rememberUse } from '@/lib/browser/page-state';
import { originPattern } from '@/lib/browser/page-view';
import { report } from '@/lib/browser/report';
import { tellTab } from '@/lib/browser/send-to-page';
import { forgetTab, readTab } from '@/lib/browser/tab-record';
import { siteRuleFor } from '@/lib/catalog/sites';
import type { PageChoices } from '@/lib/core/settings/shapes';
import {
  decideFrame,
  decideHost,
  decideSite,
  type SiteDecision,
} from '@/lib/core/site/decide-site';
import { type Site, siteOf } from '@/lib/core/site/host-rule';

export interface TabDecision {
  current: CurrentSettings;
  page: SiteDecision;
  /** What the large switch shows; absent on pages that are no site. */
  site?: { of: Site; decision: SiteDecision };
  choice?: PageChoices[string]['choice'];
}

/** Decides about the page in a tab. */
export async function decideTab(tab: TabInfo): Promise<TabDecision> {
  const current = await currentSettings();
  const of = tab.url === undefined ? undefined : siteOf(tab.url);
  if (!of || tab.url === undefined) {
    // An address is told for every site we may read: none, though some are kept from us, may be one.
    const withheld = tab.url === undefined && !(await hasAccess(['http://*/*', 'https://*/*']));
    return { current, page: { on: false, reason: withheld ? 'withheld' : 'special' } };
  }
  const rule = siteRuleFor(of);
  const state = await readPageState(tab, current);
  const origin = originPattern(tab.url);
  const withheld = origin !== undefined && !(await hasAccess([origin]));
  return {
    current,
    page: decideSite(tab.url, current.site, { ...state, withheld, rule }),
    site: { of, decision: decideHost(of, current.site, rule) },
    ...(state.choice && { choice: state.choice }),
  };
}

const originOf = (url: string | undefined): string | undefined => {
  const site = url === undefined ? undefined : siteOf(url);
  return site && `${site.host}:${site.port}`;
};

/** The page that a sender's frame stands in. */
export function pageOf(sender: PageSender, tab: TabInfo | undefined): TabInfo {
  const { tabId: id, incognito } = sender;
  // The tab knows its address best, as it changes without a new document; but while a page is loaded
  // ahead of time, or only just arrived, it still has the address of the one before.
  const own =
    sender.frameId === 0 && (sender.prerendered || originOf(tab?.url) !== originOf(sender.url));
  const url = own ? sender.url : (tab?.url ?? sender.url);
  return { id, url, incognito, discarded: false };
}

/** Decides about a frame of a page script. */
export async function decideSender(
  sender: PageSender,
  tab: TabInfo | undefined,
): Promise<{ decision: SiteDecision; current: CurrentSettings }> {
  const { page, current } = await decideTab(pageOf(sender, tab));
  const decision = sender.frameId === 0 ? page : decideFrame(page, sender.url, current.site);
  return { decision, current };
}

/** One after the other for each tab: the last to show is the last to have looked. */
const shown = new Map<number, Promise<void>>();

/**
 * Shows in the icon how a tab stands now. Asked for when a page says hello, when settings changed and
 * when a page has arrived: the browser takes back what was set for the page before, and for one that
 * returns from the back/forward cache it may do so after the page has said hello.
 */
export function showTab(tabId: number): Promise<void> {
  const turn = (shown.get(tabId) ?? Promise.resolve()).then(() => showNow(tabId));
  const settled = turn.catch(() => undefined);
  shown.set(tabId, settled);
  settled.then(() => {
    if (shown.get(tabId) === settled) shown.delete(tabId);
  });
  return turn;
}

async function showNow(tabId: number): Promise<void> {
  const tab = await getTab(tabId);
  if (!tab) return;
  const { on, reason } = (await decideTab(tab)).page;
  if (on) await showOn(tabId, await readTab(tabId));
  else await showOff(tabId, reason === 'special' ? 'special' : 'off');
}

/** Lets a tab follow what is decided about it now, without a reload. */
export async function applyTo(tab: TabInfo): Promise<void> {
  await tellTab(tab.id, 'apply', {});
  const now = await getTab(tab.id);
  if (now && !(await decideTab(now)).page.on) await forgetTab(tab.id);
  await showTab(tab.id);
}

/** The same for every tab. */
export async function applyEverywhere(): Promise<void> {
  const tabs = await listLoadedTabs();
  await Promise.all(
    tabs.map((tab) =>
      applyTo(tab).catch((error: unknown) => report(error, 'applying settings to a tab')),
    ),
  );
}

/** The reader used the icon, menu or a shortcut on a page: in on-click mode it is read from now on. */
export async function usePage(tab: TabInfo): Promise<void> {
  const { site } = await currentSettings();
  if (!site.onClick) return;
  const before = await decideTab(tab);
  if (before.page.on || before.page.reason !== 'on-click') return;
  await rememberUse(tab);
  await applyTo(tab);
}
