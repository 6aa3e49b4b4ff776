/**
 * Settings in the browser's sync, which carries items one by one, in any order, and 8,192 bytes each.
 * One copy is a generation: a head with number and length, and chunks. Every generation has keys of
 * its own, so that an old one stays whole until the new one is, and two browsers that write at the
 * same moment cannot mix theirs.
 */
import * as v from 'valibot';

/** Bytes: the stringified value and its key, by the documentation of `storage.sync`. */
export const MAX_ITEM = 8_192;
export const MAX_TOTAL = 102_400;
/** Half of all: the old generation and the new one stand side by side for a while. */
export const MAX_GENERATION = MAX_TOTAL / 2;

/** "carry-000007-k3v9x2": sorts by number, then by the mark of the browser that wrote it. */
export type GenerationId = string;

const ID = /^carry-\d{6,}-[a-z0-9]+$/;

export interface Generation {
  id: GenerationId;
  /** The text that was carried. */
  text: string;
}

export type Items = Record<string, unknown>;

const head = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** UTF-16 units of the whole text, which is ASCII: also its bytes. */
  length: v.pipe(v.number(), v.integer(), v.minValue(0)),
  chunks: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(512)),
});

export interface PlannedGeneration {
  id: GenerationId;
  chunks: Items;
  /** Written last: it makes the generation whole. */
  head: Items;
  /** As the browser counts them. */
  bytes: number;
}

const numberOf = (id: GenerationId): number => Number(id.split('-')[1]);

/** Newest first. A higher number wins; of two equal numbers, the later mark, everywhere alike. */
const newestFirst = (a: GenerationId, b: GenerationId): number =>
  numberOf(b) - numberOf(a) || (a < b ? 1 : -1);

/** The ids of all generations of which anything is there, newest first. */
export function generationIds(items: Items): GenerationId[] {
  const ids = new Set<GenerationId>();
  for (const key of Object.keys(items)) {
    const id = key.split('.')[0]!;
    if (ID.test(id)) ids.add(id);
  }
  return [...ids].sort(newestFirst);
}

/** Keys that belong to generations other than this one. */
export const staleKeys = (items: Items, keep: GenerationId): string[] =>
  Object.keys(items).filter((key) => {
    const id = key.split('.')[0]!;
    return ID.test(id) && id !== keep;
  });

/**
 * Plans the next generation.
 * @param text ASCII only (base64), so that one unit is one byte however the browser counts
 * @param mark lower-case letters and digits, drawn at random
 */
export function planGeneration(items: Items, text: string, mark: string): PlannedGeneration {
  const last = generationIds(items)[0];
  const number = last === undefined ? 1 : numberOf(last) + 1;
  const id = `carry-${String(number).padStart(6, '0')}-${mark}`;
  const room = MAX_ITEM - `${id}.999`.length - 2;
  const chunks: Items = {};
  let count = 0;
  for (let at = 0; at < text.length; at += room, count += 1) {
    chunks[`${id}.${count}`] = text.slice(at, at + room);
  }
  const headItems: Items = { [`${id}.head`]: { number, length: text.length, chunks: count } };
  return { id, chunks, head: headItems, bytes: countBytes(chunks) + countBytes(headItems) };
}

/** Bytes that items take, as `storage.sync` counts them. */
export function countBytes(items: Items): number {
  const encoder = new TextEncoder();
  return Object.entries(items).reduce(
    (sum, [key, value]) => sum + encoder.encode(key + JSON.stringify(value)).length,
    0,
  );
}

/** The newest generation of which every part is there; partial ones are as if they were not. */
export function newestWhole(items: Items): Generation | undefined {
  for (const id of generationIds(items)) {
    const found = v.safeParse(head, items[`${id}.head`]);
    if (!found.success || found.output.number !== numberOf(id)) continue;
    const parts = Array.from({ length: found.output.chunks }, (_, at) => items[`${id}.${at}`]);
    if (!parts.every((part) => typeof part === 'string')) continue;
    const text = parts.join('');
    if (text.length === found.output.length) return { id, text };
  }
  return undefined;
}
