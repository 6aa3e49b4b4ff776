/** Asks the background as the popup does. */
import type { ToBackground } from '../browser/messages';
import type { ExtensionBrowser } from './extension-browser';

type Envelope = { ok: true; reply: unknown } | { ok: false; reason: string };

/** @throws Error with the background's reason when it refuses */
export async function askBackground<N extends keyof ToBackground>(
  browser: ExtensionBrowser,
  name: N,
  request: ToBackground[N]['request'],
): Promise<ToBackground[N]['reply']> {
  const answer = (await browser.inExtension(
    (asked, with_) => chrome.runtime.sendMessage({ to: 'background', name: asked, request: with_ }),
    name as string,
    request as unknown,
  )) as Envelope | undefined;
  if (!answer?.ok) throw new Error(`${name}: ${answer?.reason ?? 'no answer'}`);
  return answer.reply as ToBackground[N]['reply'];
}
