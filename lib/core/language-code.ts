/** How languages are written. */

/** Languages written from right to left, by their first subtag. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** "sv" of "sv-SE": what two codes share when they are one language. */
export const baseLanguage = (code: string): string => code.split(/[-_]/)[0]!.toLowerCase();

/** @param code BCP 47 */
export const directionOf = (code: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(baseLanguage(code)) ? 'rtl' : 'ltr';
