/**
 * The same data as `matching.ts`, packed for the page script: cheap to carry on pages where nothing is
 * read, and unpacked by the browser's own code where something is.
 */
import deflated from 'virtual:data/matching-deflated';
import type { PackedMatching } from '../core/mention/packed';

/** Unpacks what `createMatcher` starts from. */
export async function loadMatchingData(): Promise<PackedMatching> {
  const bytes = Uint8Array.from(atob(deflated), (unit) => unit.charCodeAt(0));
  const inflating = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = inflating.getReader();
  const decoder = new TextDecoder();
  let json = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return JSON.parse(json + decoder.decode()) as PackedMatching;
    json += decoder.decode(value, { stream: true });
  }
}
