/** Under which key a choice for "this page only", and the pins of a page, are kept. */

import { parseUrl } from './parse-url';

/** Keys that only say where a reader came from: the page is the same without them. */
const TRACKING_KEY = new RegExp(
  `^(?:${[
    '(?:utm|mtm|pk|hsa|ga|ns|at)_.+',
    '[gdy]clid|gclsrc|gad_source|[gw]braid|srsltid|_gl|_ga',
    'fbclid|fb_action_.+|mibextid|igshid|igsh|twclid|ttclid|li_fat_id|epik|msclkid',
    'mc_[ce]id|_hsenc|_hsmi|mkt_tok|oly_(?:anon|enc)_id|vero_id|__s',
    'ref_(?:src|url)|s_cid|cmpid|smid|wt_mc|xtor|guccounter|guce_referrer(?:_sig)?',
  ].join('|')})$`,
  'i',
);

/** A fragment that is a route ("#/article/7", "#!story") names another page, not another place. */
const ROUTE = /^#[!/]/;

const isTracking = (parameter: string): boolean =>
  TRACKING_KEY.test(parameter.split('=', 1)[0] ?? '');

/**
 * The page's address without fragment, tracking keys, user name and password; all else stays as it
 * is written, in its order.
 * @returns undefined for what is no address
 */
export function pageKey(url: string): string | undefined {
  const page = parseUrl(url);
  if (!page) return undefined;
  if (!ROUTE.test(page.hash)) page.hash = '';
  page.username = '';
  page.password = '';
  // By hand: `searchParams.delete` would rewrite the keys that stay, and with them the key.
  page.search = page.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter))
    .join('&');
  return page.href;
}
