/** Messages to a frame's page script, from the background and the popup. */

import { browser } from 'wxt/browser';
import { getTab } from './api';
import type { ToPage } from './messages';
import type { Envelope } from './messages-page';
import { isGoodbye } from './report';

/**
 * Tells something to one frame's page script.
 * @returns its reply; `undefined` when no script of ours is there, or it failed
 */
export async function sendToPage<N extends keyof ToPage>(
  tabId: number,
  frameId: number,
  name: N,
  request: ToPage[N]['request'],
): Promise<ToPage[N]['reply'] | undefined> {
  let answer: Envelope<ToPage[N]['reply']> | undefined;
  try {
    answer = await browser.tabs.sendMessage(tabId, { to: 'page', name, request }, { frameId });
  } catch (error) {
    if (isGoodbye(error) || !(await getTab(tabId))) return undefined;
    throw error;
  }
  return answer?.ok ? answer.reply : undefined;
}

/** Tells something to the page scripts of all frames of a tab, if there are any. */
export async function tellTab<N extends keyof ToPage>(
  tabId: number,
  name: N,
  request: ToPage[N]['request'],
): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { to: 'page', name, request });
  } catch (error) {
    if (!isGoodbye(error) && (await getTab(tabId))) throw error;
  }
}
