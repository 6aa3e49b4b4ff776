/**
 * Test texts with the expected mentions written into them: `⟦Binance|binance⟧s vd`. The same markup
 * as labelled collections use, so that a speaker of a language can read and add cases.
 */

export interface MarkedText {
  text: string;
  mentions: { start: number; end: number; entity: string }[];
}

/** @throws never; an unclosed mark is left in the text */
export const readMarkedText = (marked: string): MarkedText => {
  const mentions: MarkedText['mentions'] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/⟦([^|⟧]*)\|([^⟧]*)⟧/g)) {
    text += marked.slice(at, match.index);
    const surface = match[1] ?? '';
    mentions.push({
      start: text.length,
      end: text.length + surface.length,
      entity: match[2] ?? '',
    });
    text += surface;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), mentions };
};

/** Writes found mentions into a text, for comparing with a marked one. */
export const writeMarkedText = (
  text: string,
  mentions: readonly MarkedText['mentions'][number][],
): string => {
  let out = '';
  let at = 0;
  for (const { start, end, entity } of mentions) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}|${entity}⟧`;
    at = end;
  }
  return out + text.slice(at);
};
