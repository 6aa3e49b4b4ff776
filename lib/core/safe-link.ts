import { parseUrl } from './site/parse-url';

/**
 * The address of a link that a reader may follow.
 * @returns it in normal form, or undefined for anything but http and https
 */
export function toSafeLink(address: string): string | undefined {
  const url = parseUrl(address);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}
