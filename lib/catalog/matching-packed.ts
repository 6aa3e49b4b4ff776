/**
 * The same data as `matching.ts`, packed for the page script: cheap to carry on pages where nothing is
 * read, and unpacked by the browser's own code where something is.
 */
import deflated from 'virtual:data/matching-deflated';
import type { PackedMatching } from '../core/mention/packed';

/** Unpacks what `createMatcher` starts from. */
export async function loadMatchingData(): Promise<PackedMatching> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  // Straight into the stream: by way of a Blob it takes five times as long.
  const writer = writable.getWriter();
  const [json] = await Promise.all([
    readText(readable),
    writer.write(decodeBase64(deflated)),
    writer.close(),
  ]);
  return JSON.parse(json) as PackedMatching;
}

/** A plain loop: `Uint8Array.from` asks a function for each byte, which in a fresh page is slow. */
function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const units = atob(text);
  const bytes = new Uint8Array(units.length);
  for (let index = 0; index < units.length; index++) bytes[index] = units.charCodeAt(index);
  return bytes;
}

async function readText(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}
