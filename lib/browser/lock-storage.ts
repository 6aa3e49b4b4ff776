/** The border between what is stored and the processes of pages. */
import { browser } from 'wxt/browser';

/**
 * Keeps stored settings from page scripts, which live in the processes of pages: ours ask the background.
 * Firefox has no such lock for the areas on disk.
 */
export async function lockStorage(): Promise<void> {
  type Lockable = { setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };
  const { local, sync, session } = browser.storage as unknown as Record<string, Lockable>;
  await Promise.all(
    [local, sync, session].map((area) =>
      area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }),
    ),
  );
}
