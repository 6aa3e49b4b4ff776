/**
 * Text made small for the browser's sync: gzip, which also carries a checksum, then base64, of which
 * every unit is one byte however the browser counts.
 */

/** @returns ASCII */
export async function packText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/**
 * The twin of `packText`.
 * @param limit bytes of text at which reading stops: what was packed small may be large
 * @returns undefined for what `packText` did not write, or what is over the limit
 */
export async function unpackText(packed: string, limit: number): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(packed), (unit) => unit.charCodeAt(0));
    const reader = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream('gzip'))
      .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
      .getReader();
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text;
      text += value;
      if (text.length > limit) {
        await reader.cancel();
        return undefined;
      }
    }
  } catch {
    // Not base64, not gzip, a wrong checksum or no UTF-8: to the caller all the same.
    return undefined;
  }
}
