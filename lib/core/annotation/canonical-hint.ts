/** Reads `<link rel="canonical">`, which pages get wrong too often to be believed outright. */
import { pageKey } from '../site/page-key';
import { parseUrl } from '../site/parse-url';

const bareHost = (host: string): string => host.replace(/^(?:www|m|mobile|amp)\./, '');

/**
 * The key of the page that this one says it is, where that can be believed: same site, not the home
 * page, not this very page. A hint to look there too, never a reason to merge.
 * @param address of the page
 * @param canonical absolute, as the link's `href` property gives it
 */
export function canonicalHint(address: string, canonical: string): string | undefined {
  const hint = pageKey(canonical);
  const own = parseUrl(address);
  const other = hint === undefined ? undefined : parseUrl(hint);
  if (!own || !other || hint === pageKey(address)) return undefined;
  if (!/^https?:$/.test(other.protocol) || bareHost(own.host) !== bareHost(other.host)) {
    return undefined;
  }
  return other.pathname === '/' && other.search === '' ? undefined : hint;
}
