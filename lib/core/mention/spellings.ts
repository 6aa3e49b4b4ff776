/**
 * Other ways to write an alias that folding cannot undo, because a space or a sign is there or not:
 * `کوین‌بیس` with a space, `バイナンス・US` without the dot, `www.` before a domain.
 */

const ZWNJ = /\u200c/g;

/** @returns the alias itself first, then its other spellings */
export const spellings = (alias: string, key: string): string[] => {
  const out = new Set([alias]);
  if (ZWNJ.test(alias)) out.add(alias.replace(ZWNJ, ' '));
  if (alias.includes('・')) out.add(alias.replaceAll('・', ''));
  if (key === 'handle') {
    if (/^[\w-]+(\.[a-z-]+)+$/i.test(alias) && !alias.startsWith('www.')) out.add(`www.${alias}`);
    return [...out];
  }
  // Dotted country names of Spanish and English: EE.UU., EE. UU., EEUU; U.S., US.
  for (const form of [...out]) {
    if (/\bEE\.?\s?UU\b/.test(form)) {
      for (const other of ['EE.UU.', 'EE. UU.', 'EEUU', 'EE UU', 'EE.UU']) {
        out.add(form.replace(/EE\.?\s?UU\.?/, other));
      }
    }
    if (/ & /.test(form)) out.add(form.replace(' & ', ' and '));
    if (/'/.test(form)) out.add(form.replaceAll("'", ''));
  }
  return [...out];
};
