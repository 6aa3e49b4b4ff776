/** What the background answers to page scripts and to the popup. */
import { getTab, injectDecider, openOwnPage } from '@/lib/browser/api';
import { showBadge } from '@/lib/browser/badge';
import { currentSettings } from '@/lib/browser/current-settings';
import { explainMatch } from '@/lib/browser/evidence-words';
import { uiLanguage } from '@/lib/browser/i18n';
import { dataLabel } from '@/lib/browser/labels';
import { drawMarkName } from '@/lib/browser/mark-name';
import type { KeptReport, PageReport } from '@/lib/browser/messages';
import type { BackgroundHandlers } from '@/lib/browser/messages-background';
import { readMuted } from '@/lib/browser/muted';
import { checkInnerFrames, viewTab } from '@/lib/browser/page-view';
import { openPopupFor } from '@/lib/browser/popup-window';
import { report } from '@/lib/browser/report';
import {
  changeTab,
  forgetTab,
  readTab,
  type TabRecord,
  withFrame,
  withNewDocument,
} from '@/lib/browser/tab-record';
import { entities } from '@/lib/catalog/entities';
import { contentLanguage } from '@/lib/catalog/languages';
import { dataDate } from '@/lib/catalog/release';
import { nameIn } from '@/lib/core/entity-name';
import { dataPageLink } from '@/lib/core/entry-link';
import { findPublished } from '@/lib/core/page-date';
import { keyOfMuted } from '@/lib/core/site/muted-names';
import { chooseContextLanguage } from '@/lib/core/translation/context-language';
import { refreshMenu } from './follow-settings';
import type { MuteHandlers } from './mute-handlers';
import type { PinHandlers } from './pin-handlers';
import { headlinesOf, rankPage, tiesOf } from './rank-page';
import { readSentences } from './read-sentences';
import type { SiteHandlers } from './site-handlers';
import { decideSender, pageOf, showTab } from './sites';

export const pageHandlers: Omit<
  BackgroundHandlers,
  keyof MuteHandlers | keyof PinHandlers | keyof SiteHandlers
> = {
  async hello({ timeOrigin, again }, sender) {
    const tab = await getTab(sender.tabId);
    const { decision, current } = await decideSender(sender, tab);
    if (sender.frameId === 0 && !sender.prerendered) {
      if (!decision.on) await forgetTab(sender.tabId);
      else if (!again) await beginDocument(sender.tabId, timeOrigin);
      await showTab(sender.tabId);
      refreshMenu();
    }
    const { marks, marksHidden, firstOnly, card } = current.values;
    const { url = sender.url, incognito } = pageOf(sender, tab);
    const muted = await readMuted({ url, incognito }, current);
    return {
      on: decision.on,
      markName: await drawMarkName(timeOrigin, `${sender.tabId} ${sender.frameId}`),
      marks: marks && !marksHidden,
      firstOnly,
      muted: [...new Set(muted.map(keyOfMuted))],
      pins: !marksHidden,
      card,
    };
  },

  bringDecider: async (_request, { tabId, frameId }) => ({
    brought: await injectDecider(tabId, frameId),
  }),

  async report(found, sender) {
    if (sender.prerendered) return { incidents: [] };
    // Sent in the moment in which the page was switched off.
    const { decision } = await decideSender(sender, await getTab(sender.tabId));
    if (!decision.on) return { incidents: [] };
    const ranked = sender.frameId === 0 ? rankPage(found.digest) : undefined;
    const published =
      found.dates && sender.frameId === 0 ? findPublished(found.dates, Date.now()) : undefined;
    const record = await changeTab(sender.tabId, (now) => ({
      ...withFrame(now, sender.frameId, keep(found)),
      ...(ranked && { ranked }),
      ...(published !== undefined && { published: { url: found.url, date: published } }),
    }));
    await showBadge(sender.tabId, record);
    return { incidents: tiesOf(record.ranked) };
  },

  readSentences: async ({ questions }) => ({ readings: await readSentences(questions) }),

  async describeEntity({ entity, alias, evidence }, { tabId }) {
    const found = entities.get(entity);
    if (!found) return null;
    const { id, kind, country, about } = found;
    const record = await readTab(tabId);
    const language = await contextLanguageOf(record);
    const { text: name, lang, english } = nameIn(found, language);
    const why = alias !== undefined && evidence && explainMatch({ alias, name, evidence });
    return {
      id,
      name,
      lang,
      ...(english !== undefined && { english }),
      kind,
      country,
      about,
      incidents: headlinesOf(record?.ranked ?? [], entity, language),
      data: dataLabel(dataDate, Date.now()),
      ...(why && { why }),
    };
  },

  async reportError({ entity }, { incognito }) {
    await openOwnPage(dataPageLink({ record: 'entity', id: entity }, 'report'), incognito);
    return null;
  },

  async openPopup({ incident }, sender) {
    await openPopupFor(sender, incident);
    return { opened: true };
  },

  getPage: ({ tabId }) => viewTab(tabId),
};

/** In which language the context of a tab's page is told. */
async function contextLanguageOf(record: TabRecord | undefined): Promise<string> {
  const { values } = await currentSettings();
  const page = record?.frames[0]?.digest.lang ?? '';
  return chooseContextLanguage(values.contextLanguage, uiLanguage(), page, contentLanguage).lang;
}

/** A new document in the tab: what was found in the one before is no longer there. */
async function beginDocument(tabId: number, timeOrigin: number): Promise<void> {
  if (!(await readTab(tabId))) return;
  const record = await changeTab(tabId, (now) => withNewDocument(now, timeOrigin));
  if (Object.keys(record.frames).length === 0) await forgetTab(tabId);
  else checkInnerFrames(tabId, record).catch((error) => report(error, 'checking frames'));
}

/** The page's text has done its work once incidents are ranked; it is not kept. */
function keep({
  digest: { blocks: _text, ...digest },
  dates: _dates,
  ...found
}: PageReport): KeptReport {
  return { ...found, digest, at: Date.now() };
}
