/**
 * A frame is looked at only where we are welcome: its text is not even measured before the background
 * has said so, and no longer once it has said otherwise.
 */
import type { ToBackground } from '@/lib/browser/messages';
import { report } from '@/lib/browser/report';
import { whenReadable } from '@/lib/dom/readable-frame';

type Welcome = ToBackground['hello']['reply'];

/** @returns what to call with each reply; `follow` hears of it at once, or when the frame is worth it */
export function followWhenReadable(
  window: Window & typeof globalThis,
  follow: (reply: Welcome) => void,
  signal: AbortSignal,
): (reply: Welcome) => void {
  let latest: Welcome | undefined;
  let waiting: AbortController | undefined;
  let isWorthIt = window === window.top;
  signal.addEventListener('abort', () => waiting?.abort());

  const wait = async (until: AbortSignal): Promise<void> => {
    await whenReadable(window, until);
    if (until.aborted) return;
    isWorthIt = true;
    if (latest) follow(latest);
  };

  return (reply) => {
    latest = reply;
    if (!reply.on || isWorthIt) {
      waiting?.abort();
      waiting = undefined;
      follow(reply);
    } else if (!waiting) {
      waiting = new AbortController();
      wait(waiting.signal).catch((error) => report(error, 'waiting for a frame'));
    }
  };
}
