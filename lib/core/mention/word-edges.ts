/** Where words begin and end in folded text, by the scripts of the units that touch. */
import { ARABIC, DIGIT, HAN, HEBREW, MARK, NONE, unitKind } from './unit-kind';

const UNDERSCORE = 3;

/** A piece of folded text as a string. */
export const slice = (units: Uint16Array, from: number, to: number): string => {
  if (from >= to) return '';
  return String.fromCharCode.apply(null, units.subarray(from, to) as unknown as number[]);
};

/** Whether letters of these two kinds belong to one word. */
export const joins = (edge: number, neighbour: number): boolean => {
  if (neighbour === NONE) return false;
  if (neighbour === edge || neighbour === MARK) return true;
  if (neighbour === DIGIT || neighbour === UNDERSCORE) return edge <= 7 || edge === 17;
  return edge === DIGIT || edge === UNDERSCORE ? neighbour <= 7 : false;
};

/** Whether words of the unit's script end at a space or sign. */
export const hasWordEnd = (unit: number): boolean => {
  const kind = unitKind(unit);
  return kind < HAN || kind > 14;
};

const ARABIC_PROCLITICS = /(?:^|[^\u0600-\u06ff])[وف]?[بلكس]?(?:ال|لل?)?$/;
const HEBREW_PROCLITICS = /(?:^|[^\u0590-\u05ff])[בלכמשהו]{1,3}$/;

/** Whether the letters before `from` are only written-on particles of Arabic or Hebrew. */
export const hasProclitic = (units: Uint16Array, from: number, kind: number): boolean => {
  if (kind !== ARABIC && kind !== HEBREW) return false;
  const before = slice(units, Math.max(0, from - 5), from);
  return (kind === ARABIC ? ARABIC_PROCLITICS : HEBREW_PROCLITICS).test(before);
};
