/**
 * The address of a link that a reader may follow.
 * @returns it in normal form, or undefined for anything but http and https
 */
export function toSafeLink(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
