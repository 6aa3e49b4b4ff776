/**
 * The page script: wiring only. An unlisted script that the manifest names itself, as WXT's wrapper
 * would post messages to the page; its signal is our own for the same reason.
 */
import { defineUnlistedScript } from '#imports';
import { onPageMessage, sendToBackground } from '@/lib/browser/messages-page';
import { isContextLost, report } from '@/lib/browser/report';
import { whenLarge } from '@/lib/dom/readable-frame';
import { followWhenReadable } from './follow-when-readable';
import { Guest } from './guest';
import { replaceEarlier } from './single';
import { whenShown } from './when-shown';

/** Documents that are no pages to read: what browsers make of data, pictures and PDF. */
const NOT_READ =
  /^(?:application\/(?:pdf|json|javascript)|text\/(?:css|javascript)|image\/(?!svg)|audio|video)/;

export default defineUnlistedScript(() => {
  if (NOT_READ.test(document.contentType)) return;
  const life = new AbortController();
  const { signal } = life;
  replaceEarlier(() => life.abort());
  start(signal, () => life.abort()).catch((error) => report(error, 'starting on a page'));
});

async function start(signal: AbortSignal, leave: () => void): Promise<void> {
  await whenShown(document, signal);
  await whenLarge(window, signal);
  if (signal.aborted || isContextLost()) return leave();
  const guest = new Guest(signal, leave);
  const follow = followWhenReadable(window, (reply) => guest.follow(reply), signal);

  /** Asks whether we are welcome, and follows the answer. */
  const ask = async (again: boolean): Promise<void> => {
    const { timeOrigin } = performance;
    const reply = await sendToBackground('hello', again ? { timeOrigin, again } : { timeOrigin });
    if (signal.aborted) return;
    if (reply) follow(reply);
    else leave();
  };

  onPageMessage(
    {
      ...guest.handlers,
      apply: () => {
        ask(true).catch((error) => report(error, 'following the settings'));
        return { coming: true };
      },
    },
    signal,
    (error, name) => report(error, name),
  );
  // A page that returns from the back/forward cache may have missed a change of settings.
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.isTrusted || !event.persisted) return;
      if (isContextLost()) leave();
      else ask(false).catch((error) => report(error, 'returning to a page'));
    },
    { signal },
  );
  await ask(false);
}
