/** Under which key a choice for "this page only" is kept. */

import { parseUrl } from './parse-url';

/** Keys that only say where a reader came from: the page is the same without them. */
const TRACKING_KEY =
  /^(?:utm_.+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|mc_[ce]id|igshid|_hsenc|_hsmi)$/i;

/**
 * The page's address without fragment and tracking keys; other keys stay, in their order.
 * @returns undefined for what is no address
 */
export function pageKey(url: string): string | undefined {
  const page = parseUrl(url);
  if (!page) return undefined;
  page.hash = '';
  page.username = '';
  page.password = '';
  for (const key of [...page.searchParams.keys()]) {
    if (TRACKING_KEY.test(key)) page.searchParams.delete(key);
  }
  return page.href;
}
