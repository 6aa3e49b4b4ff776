/** Where a card stands beside the words it is about. */

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** CSS pixels between the card and the words, and between the card and the window's edge. */
const GAP = 6;
const MARGIN = 4;

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

/**
 * Below the words if there is room, else above, else where more of it is seen; beginning where the
 * words begin, and within the window.
 * @param words box of the line that is pointed at, in CSS pixels of the window
 * @param rightToLeft whether the card is written from the right
 * @returns left and top edge of the card
 */
export function placeCard(
  words: Rect,
  card: Size,
  window: Size,
  rightToLeft: boolean,
): { left: number; top: number } {
  const roomBelow = window.height - words.bottom - GAP - MARGIN;
  const roomAbove = words.top - GAP - MARGIN;
  const isBelow = card.height <= roomBelow || (card.height > roomAbove && roomBelow >= roomAbove);
  const top = isBelow ? words.bottom + GAP : words.top - GAP - card.height;
  const left = rightToLeft ? words.right - card.width : words.left;
  return {
    left: clamp(left, MARGIN, Math.max(MARGIN, window.width - card.width - MARGIN)),
    top: clamp(top, MARGIN, Math.max(MARGIN, window.height - card.height - MARGIN)),
  };
}
