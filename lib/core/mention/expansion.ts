/**
 * Acronyms that a page explains: `Financial Stability Board (FSB)`, `ATO: authority to operate`. What
 * the page says an acronym means holds for the whole page, whether or not it is one of our names.
 */

const SMALL = new Set(
  'of the and for de du des la le les da do dos das di del della y e et und der die das für of en van och i for'.split(
    ' ',
  ),
);

const initials = (list: readonly string[], withSmall: boolean): string =>
  list
    .filter((word) => withSmall || !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join('');

const tokens = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Whether the words at the edge of a text spell the acronym, so that the text explains it. */
const spells = (list: readonly string[], acronym: string, fromEnd: boolean): boolean => {
  for (let size = 2; size <= Math.min(9, list.length); size++) {
    const part = fromEnd ? list.slice(list.length - size) : list.slice(0, size);
    if (
      part.length >= 2 &&
      (initials(part, false) === acronym || initials(part, true) === acronym)
    ) {
      const edge = part[0] as string;
      if (!SMALL.has(edge)) return true;
    }
  }
  return false;
};

/**
 * @param before folded text in front of the acronym, @param after folded text behind it
 * @returns the words of the long form when the text explains the acronym by its initials
 */
export const explainsAcronym = (acronym: string, before: string, after: string): boolean => {
  const letters = acronym.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2) return false;
  const opened = /^(.*)[(（[,–—-]\s?["'«“]?$/u.exec(before);
  if (opened) {
    // Only the words of the same clause: a bracket or full stop ends the long form.
    const clause = (opened[1] ?? '').split(/[.;:!?()（）]/u).pop() ?? '';
    if (spells(tokens(clause), letters, true)) return true;
  }
  const following = /^["'»”]?\s?(?:[:=(（]|–|—|- )\s?(.*)$/u.exec(after);
  if (following) {
    const clause = (following[1] ?? '').split(/[.;()（）]/u)[0] ?? '';
    const list = tokens(clause);
    for (let skip = 0; skip <= 0; skip++) if (spells(list.slice(skip), letters, false)) return true;
  }
  return false;
};
