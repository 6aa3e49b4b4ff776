/**
 * The name under which a page's marks are registered. Pages share the registry of highlights, so the
 * name must tell them nothing: it is different at every page load and cannot be computed without our
 * secret. It is the same for the same document, so that a script that is put into a page again after
 * an update finds the marks of the one before.
 */
import { storage } from '#imports';

const SECRET_BYTES = 32;
/** 80 bits: no two documents of a lifetime meet. */
const NAME_BYTES = 10;

const secret = storage.defineItem<string>('local:markSecret', {
  init: () => toHex(crypto.getRandomValues(new Uint8Array(SECRET_BYTES))),
});

/**
 * @param timeOrigin `performance.timeOrigin` of the document, in ms
 * @param place tab and frame, as two documents may begin in the same moment
 * @returns a CSS identifier: a letter, then letters and digits
 */
export async function drawMarkName(timeOrigin: number, place: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    fromHex(await secret.getValue()),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const message = new TextEncoder().encode(`${timeOrigin} ${place}`);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, message));
  // Letters only at the start and a length that varies: nothing to recognise us by.
  const length = NAME_BYTES * 2 - ((bytes[NAME_BYTES] ?? 0) % 6);
  return (
    String.fromCharCode(97 + ((bytes[NAME_BYTES + 1] ?? 0) % 26)) + toHex(bytes).slice(0, length)
  );
}

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
