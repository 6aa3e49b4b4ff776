/** A way into the background of Chromium, for what no test can press: menus and shortcuts. */
import type { ExtensionBrowser } from '../../lib/node/extension-browser';

/** Runs a function in the service worker. Firefox has no such way. */
export async function inBackground<Args extends unknown[], Reply>(
  browser: ExtensionBrowser,
  run: (...args: Args) => Reply,
  ...args: Args
): Promise<Reply> {
  // A worker that sleeps is no target: asking it something wakes it.
  await browser.inExtension(() => chrome.runtime.sendMessage({ to: 'background' }));
  const target = await browser.driver.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(browser.origin),
  );
  const worker = (await target.worker())!;
  return (await worker.evaluate(run as () => unknown, ...(args as unknown as []))) as Reply;
}
