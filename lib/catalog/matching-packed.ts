/**
 * The same data as `matching.ts`, packed for the page script: cheap to carry on pages where nothing is
 * read, and unpacked by the browser's own code where something is. Names are apart from what it takes
 * to decide on them, which most pages never ask for.
 */
import names from 'virtual:data/names-deflated';
import senses from 'virtual:data/senses-deflated';
import type { PackedPatterns, PackedSenses } from '../core/mention/packed';

/** Unpacks the names that pages are searched for. */
export const loadNames = (): Promise<PackedPatterns> => unpack(names);

/** Unpacks what tells their senses apart. */
export const loadSenses = (): Promise<PackedSenses> => unpack(senses);

async function unpack<Content>(deflated: string): Promise<Content> {
  // By way of a Blob: Firefox lets no page's stream look into bytes that a content script holds.
  const packed = new Blob([decodeBase64(deflated)]).stream();
  const json = await readText(packed.pipeThrough(new DecompressionStream('deflate-raw')));
  return JSON.parse(json) as Content;
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
