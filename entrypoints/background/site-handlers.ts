/** What the background answers to the popup's switch; menu and shortcuts come this way, too. */
import { getTab, type TabInfo } from '@/lib/browser/api';
import { forgetCurrentSettings } from '@/lib/browser/current-settings';
import type { SiteChange } from '@/lib/browser/messages';
import type { BackgroundHandlers } from '@/lib/browser/messages-background';
import { choosePageOf } from '@/lib/browser/page-state';
import type { WriteResult } from '@/lib/browser/setting-store';
import { settings } from '@/lib/browser/settings';
import { siteRuleFor } from '@/lib/catalog/sites';
import type { AllSettings } from '@/lib/core/settings/shapes';
import { chooseSite } from '@/lib/core/site/decide-site';
import { compileHostList } from '@/lib/core/site/host-list';
import { type HostRule, siteName, siteOf } from '@/lib/core/site/host-rule';
import { toUnicodeHost } from '@/lib/core/site/punycode';
import type { SiteView } from '@/lib/core/site/site-view';
import { applyEverywhere, applyTo, decideTab, usePage } from './sites';

export type SiteHandlers = Pick<
  BackgroundHandlers,
  'getSite' | 'switchSite' | 'switchPage' | 'showMarks'
>;

const lineOf = (line: HostRule): string =>
  `${line.except ? '!' : ''}${line.subdomains ? '*.' : ''}${siteName(line)}`;

/** How a tab stands, for the popup and the menu. */
export async function viewSite(tab: TabInfo): Promise<SiteView> {
  const { page, site, choice, current } = await decideTab(tab);
  const name = site ? siteName(site.of) : '';
  const letters = toUnicodeHost(name);
  const { line } = page;
  return {
    name,
    ...(letters !== name && { letters }),
    isFile: site?.of.host === 'file:',
    on: page.on,
    reason: page.reason,
    siteOn: site?.decision.on ?? false,
    ...(line && { line: lineOf(line) }),
    ...(line?.chosen !== undefined && { chosen: line.chosen }),
    ...(choice && { pageChoice: choice }),
    mode: current.site.mode,
    marksHidden: current.values.marksHidden,
  };
}

async function answer(tabId: number, result: WriteResult): Promise<SiteChange> {
  const tab = await getTab(tabId);
  return {
    site: tab ? await viewSite(tab) : null,
    ...(!result.ok && { failed: result.reason }),
  };
}

/** The local day, as lists write it. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Writes the switch's line into the list of the mode in force. */
function switchedList(url: string, on: boolean, values: AllSettings): Partial<AllSettings> {
  const site = siteOf(url);
  if (!site) return {};
  const text = chooseSite(
    site,
    on,
    {
      mode: values.siteMode,
      onClick: values.onClick,
      lists: {
        'all-except': compileHostList(values.exceptList),
        only: compileHostList(values.onlyList),
      },
    },
    siteRuleFor(site),
    today(),
  );
  return values.siteMode === 'only' ? { onlyList: text } : { exceptList: text };
}

/** Switches a site; the page in front follows it again. */
export async function switchSite(tabId: number, on: boolean): Promise<SiteChange> {
  const tab = await getTab(tabId);
  if (tab?.url === undefined) return { site: null };
  const { url } = tab;
  const result = await settings.update((now) => switchedList(url, on, now));
  if (result.ok) await choosePageOf(tab, undefined);
  forgetCurrentSettings();
  await applyEverywhere();
  return answer(tabId, result);
}

export const siteHandlers: SiteHandlers = {
  async getSite({ tabId }) {
    const tab = await getTab(tabId);
    if (!tab) throw new Error('no such tab');
    await usePage(tab);
    return viewSite(tab);
  },

  switchSite: ({ tabId, on }) => switchSite(tabId, on),

  async switchPage({ tabId, choice }) {
    const tab = await getTab(tabId);
    if (!tab) return { site: null };
    const result = await choosePageOf(tab, choice ?? undefined);
    forgetCurrentSettings();
    await applyTo(tab);
    return answer(tabId, result);
  },

  async showMarks() {
    const result = await settings.update(() => ({ marksHidden: false }));
    forgetCurrentSettings();
    await applyEverywhere();
    return { site: null, ...(!result.ok && { failed: result.reason }) };
  },
};
