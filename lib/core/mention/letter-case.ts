/** The letter case of a written name, as far as it is evidence. */

/** `L` all lower, `T` capital first, `U` all capitals, `M` mixed, `` for scripts without case. */
export type Shape = 'L' | 'T' | 'U' | 'M' | '';

/** @param raw the name as it stands; digits and signs are passed over */
export const letterShape = (raw: string): Shape => {
  let upper = 0;
  let lower = 0;
  let first = '';
  for (const char of raw) {
    const low = char.toLowerCase();
    if (low !== char) upper++;
    else if (char.toUpperCase() !== char) lower++;
    else continue;
    if (first === '') first = low === char ? 'l' : 'u';
  }
  if (upper === 0 && lower === 0) return '';
  if (upper === 0) return 'L';
  if (lower === 0) return 'U';
  if (first === 'u' && upper === 1) return 'T';
  return 'M';
};

/** Whether a name begins with a capital, or has no letter case at all. */
export const beginsUpper = (raw: string): boolean => {
  for (const char of raw) {
    const low = char.toLowerCase();
    if (low !== char) return true;
    if (char.toUpperCase() !== char) return false;
  }
  return true;
};
