/** What the background answers about muted names: "not this one" in the card, undone there or in the popup. */
import { getTab, type TabInfo } from '@/lib/browser/api';
import { currentSettings, forgetCurrentSettings } from '@/lib/browser/current-settings';
import { t } from '@/lib/browser/i18n';
import type { BackgroundHandlers } from '@/lib/browser/messages-background';
import { changeMuted, readMuted } from '@/lib/browser/muted';
import type { WriteResult } from '@/lib/browser/setting-store';
import { entities } from '@/lib/catalog/entities';
import { type MutedName, placeOf } from '@/lib/core/site/muted-names';
import { applyEverywhere, pageOf } from './sites';

export type MuteHandlers = Pick<BackgroundHandlers, 'mute' | 'listMuted' | 'unmute'>;

async function change(
  tab: TabInfo,
  { entity, name, scope }: Pick<MutedName, 'entity' | 'name' | 'scope'>,
  action: 'add' | 'remove',
): Promise<WriteResult> {
  const where = tab.url === undefined ? undefined : placeOf(tab.url, scope);
  if (where === undefined || !entities.has(entity)) return { ok: false, reason: 'invalid' };
  const muted = { entity, name, scope, where, at: new Date().toISOString() };
  const result = await changeMuted(muted, action, tab);
  forgetCurrentSettings();
  // A page of the same address may be open twice.
  await applyEverywhere();
  return result;
}

const FAILED = {
  quota: 'options.failed.quota',
  rejected: 'options.failed.rejected',
  invalid: 'mute.failed',
} as const;

export const muteHandlers: MuteHandlers = {
  async mute({ undo, ...wish }, sender) {
    const page = pageOf(sender, await getTab(sender.tabId));
    const result = await change(page, wish, undo ? 'remove' : 'add');
    if (!result.ok) return { text: t(FAILED[result.reason]), undoable: false };
    const { name, scope } = wish;
    const entity = entities.get(wish.entity)?.name ?? wish.entity;
    const text = undo ? t('mute.undone', { name }) : t(`mute.done.${scope}`, { name, entity });
    return { text, undoable: !undo };
  },

  async listMuted({ tabId }) {
    const tab = await getTab(tabId);
    if (tab?.url === undefined) return [];
    const { url, incognito } = tab;
    return readMuted({ url, incognito }, await currentSettings());
  },

  async unmute({ tabId, ...wish }) {
    const tab = await getTab(tabId);
    const result = tab && (await change(tab, wish, 'remove'));
    return result && !result.ok ? { failed: result.reason } : {};
  },
};
