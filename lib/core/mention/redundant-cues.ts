/**
 * Words that say nothing beside a shorter one of the same meaning: a stem `nigeria*` finds `nigerian`
 * at the same place and reaches to the same end, and `exchange` finds `exchanges`.
 */

const CUE = /^c(\d+)(s?)(u?)(?:@(.*))?$/;

const covers = (languages: string | undefined, others: string | undefined): boolean =>
  languages === undefined ||
  (others !== undefined && [...others].every((letter) => languages.includes(letter)));

/** Whether one of the shorter word's roles finds all that `role` of the longer word would. */
const isCovered = (role: string, roles: ReadonlySet<string>, plural: boolean): boolean => {
  const [, id, , , languages] = CUE.exec(role) ?? [];
  for (const other of roles) {
    const [, otherId, stem, upper, otherLanguages] = CUE.exec(other) ?? [];
    if (otherId !== id || upper === 'u' || !covers(otherLanguages, languages)) continue;
    if (stem === 's' || (plural && !role.split('@')[0]?.includes('s'))) return true;
  }
  return false;
};

/** Takes such roles out, and patterns that are left without any. */
export const dropRedundantCues = (patterns: Map<string, Set<string>>): void => {
  const words = [...patterns.keys()].sort((a, b) => b.length - a.length);
  for (const word of words) {
    const roles = patterns.get(word) as Set<string>;
    for (let length = word.length - 1; length >= 2; length--) {
      const rest = word.slice(length);
      if (/[^\p{L}\p{M}]/u.test(rest)) break;
      const shorter = patterns.get(word.slice(0, length));
      if (!shorter) continue;
      const plural = rest === 's' && /[a-z]{3}$/.test(word.slice(0, length));
      for (const role of roles) {
        if (CUE.test(role) && isCovered(role, shorter, plural)) roles.delete(role);
      }
    }
    if (roles.size === 0) patterns.delete(word);
  }
};
