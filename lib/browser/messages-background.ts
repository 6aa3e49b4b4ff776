/**
 * Messages as the background hears them. Here every sender is checked: our own extension; a page
 * script with its tab and frame for what pages may say; one of our own pages for all else.
 */
import { browser } from 'wxt/browser';
import { isForBackground, parseMessage } from './message-schemas';
import type { ToBackground, ToPage } from './messages';
import type { Envelope } from './messages-page';
import { isGoodbye, report } from './report';

/** A page script, as the browser (not the page) vouches for it. */
export interface PageSender {
  tabId: number;
  frameId: number;
  /** Address of the frame's document; its origin can be trusted, the rest may be out of date. */
  url: string;
  /** Chrome's name for the document; absent in Firefox. */
  documentId?: string;
  /** The tab's document is loaded ahead of time and nobody sees it yet. */
  prerendered: boolean;
  /** Index and window of the tab, to open something beside it. */
  incognito: boolean;
}

const FROM_PAGE = ['hello', 'report', 'describeEntity', 'openPopup'] as const;
type FromPage = (typeof FROM_PAGE)[number];
type FromOwn = Exclude<keyof ToBackground, FromPage>;

export type BackgroundHandlers = {
  [N in FromPage]: (
    request: ToBackground[N]['request'],
    sender: PageSender,
  ) => Promise<ToBackground[N]['reply']>;
} & {
  [N in FromOwn]: (request: ToBackground[N]['request']) => Promise<ToBackground[N]['reply']>;
};

/** What the browser tells of a sender, as far as we use it. */
export interface RawSender {
  id?: string;
  url?: string;
  frameId?: number;
  documentId?: string;
  documentLifecycle?: string;
  tab?: { id?: number; incognito?: boolean };
}

const isFromPage = (name: keyof ToBackground): name is FromPage =>
  (FROM_PAGE as readonly string[]).includes(name);

/** @returns the sender as a page script's, or undefined when it is not one */
export function asPageSender(sender: RawSender, ownUrl: string): PageSender | undefined {
  const { tab, frameId, url, documentId } = sender;
  if (tab?.id === undefined || frameId === undefined || frameId < 0) return undefined;
  if (!url || url.startsWith(ownUrl)) return undefined;
  return {
    tabId: tab.id,
    frameId,
    url,
    ...(documentId !== undefined && { documentId }),
    prerendered: sender.documentLifecycle === 'prerender',
    incognito: tab.incognito === true,
  };
}

/** Two addresses of the same origin; two opaque ones (file:, data:) count as the same. */
function sameOrigin(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  return new URL(one).origin === new URL(other).origin;
}

/**
 * Checks and answers one message.
 * @returns the envelope to send back, or undefined when the message is not for us
 */
export async function answerMessage(
  handlers: BackgroundHandlers,
  message: unknown,
  sender: RawSender,
  own: { id: string; url: string },
): Promise<Envelope<unknown>> {
  if (sender.id !== own.id) return { ok: false, reason: 'foreign sender' };
  const parsed = parseMessage(message);
  if ('wrong' in parsed) return { ok: false, reason: parsed.wrong };
  try {
    if (!isFromPage(parsed.name)) {
      if (!sender.url?.startsWith(own.url)) return { ok: false, reason: 'not from a page of ours' };
      const handle = handlers[parsed.name] as (request: unknown) => Promise<unknown>;
      return { ok: true, reply: await handle(parsed.request) };
    }
    const page = asPageSender(sender, own.url);
    if (!page) return { ok: false, reason: 'not from a page script' };
    if (parsed.name === 'report' && !sameOrigin(parsed.request.url, page.url)) {
      return { ok: false, reason: 'report of another origin' };
    }
    const handle = handlers[parsed.name] as (
      request: unknown,
      sender: PageSender,
    ) => Promise<unknown>;
    return { ok: true, reply: await handle(parsed.request, page) };
  } catch (error) {
    report(error, `answering ${parsed.name}`);
    return { ok: false, reason: 'failed' };
  }
}

/** Listens for messages to the background. To be called at once when the background starts. */
export function onBackgroundMessage(handlers: BackgroundHandlers): void {
  const own = { id: browser.runtime.id, url: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (!isForBackground(message)) return;
    answerMessage(handlers, message, sender as RawSender, own).then(sendResponse, (error) =>
      report(error, 'answering'),
    );
    return true;
  });
}

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
    if (isGoodbye(error) || (await isTabGone(tabId))) return undefined;
    throw error;
  }
  return answer?.ok ? answer.reply : undefined;
}

async function isTabGone(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return false;
  } catch {
    // The browser's only way to say that there is no such tab.
    return true;
  }
}
