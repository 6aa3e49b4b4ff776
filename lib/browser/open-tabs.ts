/**
 * Tabs that were open before us: at installation, update and when we were switched on again, and
 * sites that the reader has just allowed. They are read without a reload.
 */
import { injectPageScript, listReadableTabs, sessionStore } from './api';
import { sendToPage } from './send-to-page';

/** Session memory is emptied when the extension or the browser starts, and only then. */
const STARTED = 'started';

/** Puts the page script into every readable tab that has none of this run of ours. */
export async function readOpenTabs(): Promise<void> {
  const tabs = await listReadableTabs();
  await Promise.all(tabs.filter((tab) => !tab.discarded).map((tab) => ensurePageScript(tab.id)));
}

/** @returns whether a script of ours is in the tab now */
async function ensurePageScript(tabId: number): Promise<boolean> {
  // Firefox puts declared scripts into open tabs by itself, and a second one would start over.
  if (await sendToPage(tabId, 0, 'reportAgain', {})) return true;
  return injectPageScript(tabId);
}

/** The same, once per run of the extension; the background itself starts many times in one. */
export async function readOpenTabsOnce(): Promise<void> {
  if (await sessionStore.get(STARTED)) return;
  await sessionStore.set(STARTED, true);
  await readOpenTabs();
}
