/**
 * Messages as the background hears them. Here every sender is checked: our own extension; a page
 * script with its tab and frame for what pages may say; one of our own pages for all else.
 */
import { browser } from 'wxt/browser';
import { parseUrl } from '../core/site/parse-url';
import { isForBackground, type ParsedMessage, parseMessage } from './message-schemas';
import type { ToBackground } from './messages';
import type { Envelope } from './messages-page';
import { report } from './report';

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
  /** The tab is in a private window. */
  incognito: boolean;
}

const FROM_PAGE = [
  'hello',
  'bringDecider',
  'report',
  'describeEntity',
  'reportError',
  'openPopup',
  'mute',
  'createPin',
  'pagePins',
  'pinPlaces',
] as const;
type FromPage = (typeof FROM_PAGE)[number];
type FromOwn = Exclude<keyof ToBackground, FromPage>;

/** From our own pages and from page scripts alike: what is answered depends on the request alone. */
const FROM_BOTH: readonly (keyof ToBackground)[] = ['readSentences'];

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
  const first = parseUrl(one);
  return first !== undefined && first.origin === parseUrl(other)?.origin;
}

/** The page that a page script says its message is about. */
function addressIn(message: ParsedMessage): string | undefined {
  switch (message.name) {
    case 'report':
    case 'pagePins':
    case 'pinPlaces':
      return message.request.url;
    case 'createPin':
      return message.request.described.status === 'described'
        ? message.request.described.draft.url
        : undefined;
    default:
      return undefined;
  }
}

/**
 * Checks and answers one message.
 * @returns the envelope to send back
 */
export async function answerMessage(
  handlers: Partial<BackgroundHandlers>,
  message: unknown,
  sender: RawSender,
  own: { id: string; url: string },
): Promise<Envelope<unknown>> {
  if (sender.id !== own.id) return { ok: false, reason: 'foreign sender' };
  const parsed = parseMessage(message);
  if ('wrong' in parsed) return { ok: false, reason: parsed.wrong };
  try {
    if (!isFromPage(parsed.name)) {
      const isOurs = sender.url?.startsWith(own.url) || FROM_BOTH.includes(parsed.name);
      if (!isOurs) return { ok: false, reason: 'not from a page of ours' };
      const handle = handlers[parsed.name] as ((request: unknown) => Promise<unknown>) | undefined;
      if (!handle) return { ok: false, reason: 'nobody answers this' };
      return { ok: true, reply: await handle(parsed.request) };
    }
    const page = asPageSender(sender, own.url);
    if (!page) return { ok: false, reason: 'not from a page script' };
    const about = addressIn(parsed);
    if (about !== undefined && !sameOrigin(about, page.url)) {
      return { ok: false, reason: `${parsed.name} of another origin` };
    }
    const handle = handlers[parsed.name] as
      | ((request: unknown, sender: PageSender) => Promise<unknown>)
      | undefined;
    if (!handle) return { ok: false, reason: 'nobody answers this' };
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
