/**
 * What is known of single pages: the reader's choice for one, and, in on-click mode, that the icon,
 * menu or shortcut was used on it. Use is kept per tab in session memory, and so are choices made in
 * private windows: neither outlives the browser's run.
 */
import type { PageChoices } from '../core/settings/shapes';
import type { PageState } from '../core/site/decide-site';
import { pageKey } from '../core/site/page-key';
import { sessionStore, type TabInfo } from './api';
import { type CurrentSettings, forgetCurrentSettings } from './current-settings';
import type { WriteResult } from './setting-store';
import { choosePage, withPageChoice } from './settings';
import { withLock } from './with-lock';

const PRIVATE_CHOICES = 'privateChoices';
const usedKey = (tabId: number): string => `used:${tabId}`;

const readPrivateChoices = async (): Promise<PageChoices> =>
  (await sessionStore.get<PageChoices>(PRIVATE_CHOICES)) ?? {};

/** What decides about the page in a tab beside the settings. */
export async function readPageState(
  tab: TabInfo,
  { values }: CurrentSettings,
): Promise<Pick<PageState, 'choice' | 'invoked'>> {
  const key = tab.url === undefined ? undefined : pageKey(tab.url);
  if (key === undefined) return {};
  const choices = tab.incognito ? await readPrivateChoices() : values.pageChoices;
  const own = Object.hasOwn(choices, key) ? choices[key] : undefined;
  return {
    choice: own?.choice,
    invoked: (await sessionStore.get<string>(usedKey(tab.id))) === key,
  };
}

/** Keeps a choice for the page in a tab. `undefined` lets it follow its site again. */
export async function choosePageOf(
  tab: TabInfo,
  choice: 'on' | 'off' | undefined,
): Promise<WriteResult> {
  const key = tab.url === undefined ? undefined : pageKey(tab.url);
  if (key === undefined) return { ok: true };
  if (!tab.incognito) {
    const result = await choosePage(key, choice);
    forgetCurrentSettings();
    return result;
  }
  await withLock('private choices', async () =>
    sessionStore.set(
      PRIVATE_CHOICES,
      withPageChoice(await readPrivateChoices(), key, choice, new Date().toISOString()),
    ),
  );
  return { ok: true };
}

/** Remembers that the reader used the icon, menu or a shortcut on the page in a tab. */
export async function rememberUse(tab: TabInfo): Promise<void> {
  const key = tab.url === undefined ? undefined : pageKey(tab.url);
  if (key !== undefined) await sessionStore.set(usedKey(tab.id), key);
}

/** A tab was closed. */
export const forgetUse = (tabId: number): Promise<void> => sessionStore.remove(usedKey(tabId));
