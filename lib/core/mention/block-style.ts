/** What the letter case of a block proves: a headline in capitals, a chat in small letters. */
import type { FoldedText } from './normal-form';
import { ARABIC, BENGALI, CYRILLIC, LATIN, unitKind } from './unit-kind';

export interface BlockStyle {
  /** A headline in capitals: acronyms lose their case evidence. */
  capitals: boolean;
  /** Written without capitals, as in chats, or in a script without them: small letters prove nothing. */
  informal: boolean;
  /** Written in a script without letter case. */
  uncased: boolean;
}

export const PLAIN_STYLE: BlockStyle = { capitals: false, informal: false, uncased: false };

/** What the walk over the block counted of its Latin and Cyrillic letters. */
export interface CaseCount {
  upper: number;
  /** Folded offset of the first such letter, -1 for none. */
  first: number;
}

/** `[10:02] Dana: ` before a line of a chat: the speaker's capital says nothing of the line. */
const SPEAKER =
  /^\s*(?:[[［(（]?[^\]］)）:：]{0,8}\p{Nd}{1,2}[:：]\p{Nd}\p{Nd}[^\]］)）]{0,4}[\]］)）]?\s*)[^:：\s]{1,20}[:：]\s?/u;

const isCased = (unit: number): boolean => {
  const kind = unitKind(unit);
  return kind === LATIN || kind === CYRILLIC;
};

/** The same count without the speaker of a line. */
const skipSpeaker = (text: string, folded: FoldedText, count: CaseCount): CaseCount => {
  const speaker = SPEAKER.exec(text)?.[0].length ?? 0;
  if (speaker === 0) return count;
  const { units, changed, starts, length } = folded;
  let { upper, first } = count;
  while (first < length) {
    if (isCased(units[first] as number)) {
      if ((starts[first] as number) >= speaker) break;
      upper -= changed[first] as number;
    }
    first++;
  }
  return { upper, first: first < length ? first : -1 };
};

/** @param kinds letters of the block by kind */
export const readStyle = (
  text: string,
  folded: FoldedText,
  kinds: Uint32Array,
  counted: CaseCount,
): BlockStyle => {
  const cased = (kinds[LATIN] as number) + (kinds[CYRILLIC] as number);
  let others = 0;
  for (let kind = ARABIC; kind <= BENGALI; kind++) others += kinds[kind] as number;
  const count =
    counted.first >= 0 && folded.changed[counted.first] === 1
      ? skipSpeaker(text, folded, counted)
      : counted;
  // Latin names in a text of a script without letter case are written as their writer pleases.
  const uncased = others > cased;
  const small = count.first >= 0 && folded.changed[count.first] === 0;
  return {
    capitals: cased >= 6 && others <= cased * 0.2 && count.upper > cased * 0.7,
    informal: uncased || (cased >= 12 && small && count.upper <= cased * 0.07),
    uncased,
  };
};
