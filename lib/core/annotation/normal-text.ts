/**
 * The page's text as selectors see it: runs of white space are one space, soft hyphens and other
 * invisible joints are gone. Publishers re-indent and re-hyphenate without changing a word; a quote
 * must survive that. Keeps the way back to raw offsets, all in UTF-16 code units.
 */

/** Soft hyphen, zero-width space, word joiner, byte order mark. Joiners that shape letters stay. */
const JOINT = '\\u00ad\\u200b\\u2060\\ufeff';
/** A run to be changed: all at the very start, else anything but one plain space by itself. */
const ODD_RUN = new RegExp(`^[\\s${JOINT}]+|(?! )[\\s${JOINT}]+| [\\s${JOINT}]+`, 'g');
const HAS_SPACE = new RegExp(`[^${JOINT}]`);

export interface NormalText {
  readonly text: string;
  /** Raw offset of the character that stands at this normal offset. */
  toRaw(offset: number): number;
  /** Raw offset just behind the character that ends at this normal offset. */
  toRawEnd(offset: number): number;
  /** The twin of `toRaw`; an offset inside a run that was collapsed is the end of that run. */
  fromRaw(offset: number): number;
}

/** Index of the last of ascending `starts` that is not beyond `offset`; 0 when all are. */
function stretchAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Linear in the length of `raw`; memory grows with the number of places that were changed. */
export function normaliseText(raw: string): NormalText {
  const pieces: string[] = [];
  // Stretches that are the same in both texts, by their starts and their common length.
  const rawStarts: number[] = [];
  const normalStarts: number[] = [];
  const lengths: number[] = [];
  let length = 0;
  let copied = 0;

  const push = (from: number, piece: string): void => {
    if (piece === '') return;
    pieces.push(piece);
    rawStarts.push(from);
    normalStarts.push(length);
    lengths.push(piece.length);
    length += piece.length;
  };

  for (const { 0: run, index } of raw.matchAll(ODD_RUN)) {
    push(copied, raw.slice(copied, index));
    if (index > 0 && HAS_SPACE.test(run)) push(index, ' ');
    copied = index + run.length;
  }
  push(copied, raw.slice(copied));

  // Half a character cannot be stored or sent; its stand-in has the same length.
  const joined = pieces.join('').toWellFormed();
  const text = joined.endsWith(' ') ? joined.slice(0, -1) : joined;

  const toRaw = (offset: number): number => {
    if (rawStarts.length === 0) return 0;
    const stretch = stretchAt(normalStarts, offset);
    return rawStarts[stretch]! + Math.min(offset - normalStarts[stretch]!, lengths[stretch]!);
  };

  return {
    text,
    toRaw,
    toRawEnd: (offset) => (offset === 0 ? toRaw(0) : toRaw(offset - 1) + 1),
    fromRaw(offset) {
      if (rawStarts.length === 0 || offset <= rawStarts[0]!) return 0;
      const stretch = stretchAt(rawStarts, offset);
      const into = Math.min(offset - rawStarts[stretch]!, lengths[stretch]!);
      return Math.min(normalStarts[stretch]! + into, text.length);
    },
  };
}
