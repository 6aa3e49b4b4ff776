/**
 * What the reader muted, kept by scope: for a site or everywhere it is a setting that travels, for
 * one page it stays in this browser, and in a private window it is gone with the browser's run.
 */
import { type MutedName, mutedAt, withMuted, withoutMuted } from '../core/site/muted-names';
import { sessionStore } from './api';
import type { CurrentSettings } from './current-settings';
import type { WriteResult } from './setting-store';
import { settings } from './settings';
import { withLock } from './with-lock';

const PRIVATE_MUTED = 'privateMuted';

/** The page that something is muted on. */
export interface MutablePage {
  url: string;
  incognito: boolean;
}

const readPrivate = async (): Promise<MutedName[]> =>
  (await sessionStore.get<MutedName[]>(PRIVATE_MUTED)) ?? [];

/** What is muted on a page, of whatever scope. */
export async function readMuted(
  { url, incognito }: MutablePage,
  { values }: CurrentSettings,
): Promise<MutedName[]> {
  const onPages = incognito ? await readPrivate() : values.mutedOnPages;
  return mutedAt([...values.muted, ...onPages], url);
}

/** Adds a muted name, or takes it away. */
export async function changeMuted(
  name: MutedName,
  action: 'add' | 'remove',
  { incognito }: Pick<MutablePage, 'incognito'>,
): Promise<WriteResult> {
  const change = action === 'add' ? withMuted : withoutMuted;
  if (name.scope !== 'page')
    return settings.update(({ muted }) => ({ muted: change(muted, name) }));
  if (!incognito) {
    return settings.update(({ mutedOnPages }) => ({ mutedOnPages: change(mutedOnPages, name) }));
  }
  await withLock('private mutes', async () =>
    sessionStore.set(PRIVATE_MUTED, change(await readPrivate(), name)),
  );
  return { ok: true };
}
