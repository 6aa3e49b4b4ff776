/**
 * Messages as the page script and the popup send and hear them. Light on purpose: every page pays
 * for what this file imports, so that arrivals are checked by hand here and by schema in the
 * background.
 */
import { browser } from 'wxt/browser';
import type { ToBackground, ToPage } from './messages';
import { isGoodbye } from './report';

type Reply<N extends keyof ToBackground> = ToBackground[N]['reply'];

/** What crosses back: results, never `Error`s. */
export type Envelope<T> = { ok: true; reply: T } | { ok: false; reason: string };

/**
 * Asks the background.
 * @returns its reply; `undefined` when nobody answers any more, because the extension was updated or
 *   switched off: the caller leaves quietly
 * @throws when the background refused or failed, which is a mistake of ours
 */
export async function sendToBackground<N extends keyof ToBackground>(
  name: N,
  request: ToBackground[N]['request'],
): Promise<Reply<N> | undefined> {
  let answer: Envelope<Reply<N>> | undefined;
  try {
    answer = await browser.runtime.sendMessage({ to: 'background', name, request });
  } catch (error) {
    if (isGoodbye(error)) return undefined;
    throw error;
  }
  if (!answer) return undefined;
  if (!answer.ok) throw new Error(`${name}: ${answer.reason}`);
  return answer.reply;
}

type PageHandlers = {
  [N in keyof ToPage]?: (
    request: ToPage[N]['request'],
  ) => ToPage[N]['reply'] | Promise<ToPage[N]['reply']>;
};

const isEmpty = (request: object) => Object.keys(request).length === 0;

const isId = (value: unknown): boolean => typeof value === 'string' && value.length <= 100;
const isOptional = (value: unknown, isRight: (value: unknown) => boolean): boolean =>
  value === undefined || isRight(value);

const isWellFormed: { [N in keyof ToPage]: (request: object) => boolean } = {
  goTo: (request) => 'mention' in request && isId(request.mention),
  goBack: isEmpty,
  nextMention: isEmpty,
  reportAgain: isEmpty,
  apply: isEmpty,
  pinNow: ({
    mention,
    incident,
    quiet,
  }: {
    mention?: unknown;
    incident?: unknown;
    quiet?: unknown;
  }) =>
    isOptional(mention, isId) &&
    isOptional(incident, isId) &&
    isOptional(quiet, (value) => typeof value === 'boolean'),
  pinsChanged: isEmpty,
  goToPin: (request) => 'id' in request && isId(request.id),
};

/**
 * Listens for messages to this frame's page script until the signal aborts. Only our own extension
 * is heard, only messages of the map in the shape of the map; all else is left unanswered. A handler
 * that throws answers nothing to the other side and its error goes to `onError`.
 */
export function onPageMessage(
  handlers: PageHandlers,
  signal: AbortSignal,
  onError: (error: unknown, name: string) => void,
): void {
  if (signal.aborted) return;
  const listen = (
    message: unknown,
    sender: { id?: string; tab?: unknown; url?: string },
    sendResponse: (answer: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || !message) return;
    if (!('to' in message && message.to === 'page' && 'name' in message && 'request' in message)) {
      return;
    }
    const { name, request } = message;
    if (typeof name !== 'string' || !Object.hasOwn(isWellFormed, name)) return;
    const known = name as keyof ToPage;
    if (typeof request !== 'object' || !request || !isWellFormed[known](request)) return;
    const handle = handlers[known] as ((request: object) => unknown) | undefined;
    if (!handle) return;
    // `async` so that a handler that throws at once and one that rejects are the same case.
    (async () => handle(request))().then(
      (reply) => sendResponse({ ok: true, reply }),
      (error: unknown) => {
        onError(error, known);
        sendResponse({ ok: false, reason: 'failed' });
      },
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listen);
    } catch (error) {
      // The extension is gone and took the listener with it.
      if (!isGoodbye(error)) onError(error, 'abort');
    }
  });
}
