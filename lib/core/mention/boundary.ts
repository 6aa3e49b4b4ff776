/**
 * Whether a found name is a word of its own: alone, with a particle of its language written on, with
 * an ending, as part of a compound, or glued to its neighbour by a lost space.
 */

import type { Hit } from './look';
import type { PackedLanguage } from './packed';
import type { AliasRole } from './roles';
import {
  ARABIC,
  BENGALI,
  CYRILLIC,
  DEVANAGARI,
  GREEK,
  HAN,
  HANGUL,
  HEBREW,
  HIRAGANA,
  KATAKANA,
  LATIN,
  THAI,
  unitKind,
} from './unit-kind';

/** `no` and a reason, or how the side was passed: `plain`, `clitic`, `ending`, `compound`, `edge`, `glued`. */
export type Side = { ok: boolean; how: string };

const pass = (how: string): Side => ({ ok: true, how });
const fail = (how: string): Side => ({ ok: false, how });

const ARABIC_HEAD = /^[وف]?[بلكس]?(?:ال|لل?)?$/;
const ARABIC_HEAD_BEFORE_LAM = /^[وف]?ل$/;
const HEBREW_HEAD = /^[בלכמשהו]{1,3}$/;
/** Thai vowels and tone marks that belong to the letter before them. */
const THAI_MARK = /^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/;
/** Particles and nouns that follow a katakana name without a sign between. */
const KATAKANA_TAIL = /^(?:ジャパン|グループ|ユーザー?|アカウント|ホールディングス|プロ|カード)/;

const lettersOf = (hit: Hit): number => hit.to - hit.from;

const firstKind = (hit: Hit, folded: string): number => unitKind(folded.charCodeAt(0) || hit.from);
const lastKind = (folded: string): number => unitKind(folded.charCodeAt(folded.length - 1));

/** Whether `tail` is made of at most `most` of the endings. */
export const isEndings = (tail: string, endings: ReadonlySet<string>, most: number): boolean => {
  if (endings.has(tail)) return true;
  if (most <= 1) return false;
  for (let cut = 1; cut < tail.length; cut++) {
    if (endings.has(tail.slice(0, cut)) && isEndings(tail.slice(cut), endings, most - 1))
      return true;
  }
  return false;
};

/** Endings and compounds of the languages, as sets. */
export class Endings {
  readonly #byCode = new Map<
    string,
    { endings: Set<string>; compounds: string[]; stack: number }
  >();
  readonly #latin: string[];

  constructor(languages: readonly PackedLanguage[]) {
    this.#latin = [];
    for (const language of languages) {
      const entry = {
        endings: new Set(language.endings),
        compounds: language.compounds.map((word) => word.replace(/\*$/, '')),
        stack: language.stack,
      };
      for (const code of [language.code, ...language.also]) this.#byCode.set(code, entry);
      if (language.endings.some((ending) => unitKind(ending.charCodeAt(0)) === LATIN)) {
        this.#latin.push(language.code);
      }
    }
  }

  /** @param language BCP 47 primary subtag */
  allows(tail: string, language: string): boolean {
    const entry = this.#byCode.get(language);
    return entry !== undefined && isEndings(tail, entry.endings, entry.stack);
  }

  allowsInAnyLatin(tail: string): boolean {
    return this.#latin.some((language) => this.allows(tail, language));
  }

  compounds(language: string): readonly string[] {
    return this.#byCode.get(language)?.compounds ?? [];
  }
}

/** Second parts that make a compound a token or chain and no longer the company. */
const PRODUCT_TAIL =
  /^(?:coin|token|chain|kett|kedj|kjede|ketju|usd|코인|토큰|체인|コイン|チェーン)/;

const checkHead = (hit: Hit, role: AliasRole, folded: string): Side => {
  const { head } = hit;
  if (head === '') return role.flags.includes('l') ? fail('article') : pass('plain');
  if (hit.edgeBefore) return pass('edge');
  switch (firstKind(hit, folded)) {
    case ARABIC:
      if (role.flags.includes('l'))
        return ARABIC_HEAD_BEFORE_LAM.test(head) ? pass('clitic') : fail('head');
      return ARABIC_HEAD.test(head) ? pass('clitic') : fail('head');
    case HEBREW:
      return HEBREW_HEAD.test(head) ? pass('clitic') : fail('head');
    case HAN:
    case HIRAGANA:
      return pass('plain');
    case HANGUL:
      return lettersOf(hit) >= 3 ? pass('plain') : fail('head');
    case THAI:
      return lettersOf(hit) >= 4 ? pass('plain') : fail('head');
    default:
      return fail('head');
  }
};

const checkTail = (
  hit: Hit,
  role: AliasRole,
  folded: string,
  language: string,
  endings: Endings,
): Side => {
  const { tail } = hit;
  if (tail === '') return pass('plain');
  if (hit.edgeAfter) return pass('edge');
  if (role.flags.includes('h')) return fail('tail');
  const coined = role.flags.includes('c');
  switch (lastKind(folded)) {
    case LATIN: {
      if (endings.allows(tail, language)) return pass('ending');
      if (PRODUCT_TAIL.test(tail)) return fail('product');
      const compounds = endings.compounds(language);
      if (compounds.some((word) => tail.startsWith(word))) return pass('compound');
      if (coined && compounds.length > 0 && tail.length >= 3 && /^\p{L}+$/u.test(tail))
        return pass('compound');
      if (coined && language !== 'en' && endings.allowsInAnyLatin(tail)) return pass('ending');
      return fail('tail');
    }
    case CYRILLIC:
      return endings.allows(tail, language) ||
        endings.allows(tail, 'ru') ||
        endings.allows(tail, 'uk')
        ? pass('ending')
        : fail('tail');
    case GREEK:
      return endings.allows(tail, 'el') ? pass('ending') : fail('tail');
    case ARABIC:
      return endings.allows(tail, language) ? pass('ending') : fail('tail');
    case HAN:
    case HIRAGANA:
      return pass('plain');
    case KATAKANA:
      return KATAKANA_TAIL.test(tail) ? pass('ending') : fail('tail');
    case HANGUL:
      if (endings.allows(tail, 'ko')) return pass('ending');
      if (PRODUCT_TAIL.test(tail)) return fail('product');
      if (endings.compounds('ko').some((word) => tail.startsWith(word))) return pass('compound');
      return lettersOf(hit) >= 4 && role.gates.length === 0 ? pass('compound') : fail('tail');
    case THAI:
      return lettersOf(hit) >= 4 && !THAI_MARK.test(tail) ? pass('plain') : fail('tail');
    case DEVANAGARI:
      return endings.allows(tail, language) || endings.allows(tail, 'mr')
        ? pass('ending')
        : fail('tail');
    case BENGALI:
      return endings.allows(tail, 'bn') ? pass('ending') : fail('tail');
    default:
      return fail('tail');
  }
};

/** A lost space: long names may touch another word on one side. */
const isGlued = (hit: Hit, folded: string, run: string, kind: number): boolean => {
  const letters = [...folded].filter((char) => /[\p{L}\p{M}]/u.test(char)).length;
  if (letters < 12 && !/\p{L} \p{L}/u.test(folded)) return false;
  return run.length >= (kind === ARABIC || kind === HEBREW ? 2 : 4) && hit.to > hit.from;
};

const DOMAIN_TAIL =
  /^(?:[a-z0-9-]*)\.(?:com|net|org|io|co|info|biz|app|xyz|me|us|uk|eu|de|fr|ru|se|no|dk|fi|nl|es|it|pl|cz|ua|tr|cn|jp|kr|in|br|ai|dev|js|gg|tv|to|cc|finance|exchange|gov|edu|int)(?![\p{L}\p{N}])/u;

/** Signs that make a Latin name part of an address, an account name or a number. */
const checkSigns = (hit: Hit, role: AliasRole, folded: string): string => {
  const { before, after } = hit;
  const last = before.slice(-1);
  if (role.flags.includes('h')) {
    const handle = folded.startsWith('@') || folded.startsWith('$');
    if (
      /[@._-]$/.test(before) &&
      !(handle && /[ _-]-$/.test(before)) &&
      !/(?:^|[^\p{Script=Latin}\p{N}])[-–]$/u.test(before)
    )
      return 'address';
    if (/^[@_-]/.test(after) && !/^-(?:$|[^\p{Script=Latin}\p{N}])/u.test(after)) return 'address';
    if (/^\.[\p{L}\p{N}]/u.test(after)) return 'address';
    return '';
  }
  if (unitKind(folded.charCodeAt(0)) !== LATIN && unitKind(folded.charCodeAt(0)) !== 2) return '';
  if (last === '@' || after.startsWith('@')) return 'account';
  if (DOMAIN_TAIL.test(after)) return 'address';
  if (/[a-z0-9]\.$/.test(before) && /^\.[a-z]/.test(after)) return 'address';
  if (/(?:https?:\/\/|www\.)[^\s]*$/.test(before)) return 'address';
  if (/[a-z0-9-]\.[a-z]{2,}\/(?:[^\s]*[/_=-])?$/.test(before)) return 'address';
  if (role.flags.includes('u') && /^-\d/.test(after)) return 'number';
  return '';
};

/**
 * Tests both sides of a name.
 * @param folded the folded form that was found
 * @returns evidence names when it is a word of its own, otherwise what stood in the way
 */
export const checkBoundary = (
  hit: Hit,
  role: AliasRole,
  folded: string,
  language: string,
  endings: Endings,
  touching: { before: boolean; after: boolean },
): { ok: boolean; how: string[] } => {
  const signs = checkSigns(hit, role, folded);
  if (signs !== '') return { ok: false, how: [signs] };
  let head = checkHead(hit, role, folded);
  let tail = checkTail(hit, role, folded, language, endings);
  if (!head.ok && touching.before) head = pass('glued');
  if (!tail.ok && touching.after) tail = pass('glued');
  if (!role.flags.includes('h') && head.how !== 'article' && tail.how !== 'product') {
    if (!head.ok && tail.ok && isGlued(hit, folded, hit.head, firstKind(hit, folded)))
      head = pass('glued');
    else if (!tail.ok && head.ok && isGlued(hit, folded, hit.tail, lastKind(folded)))
      tail = pass('glued');
  }
  const how = [head, tail].filter((side) => side.how !== 'plain').map((side) => side.how);
  return { ok: head.ok && tail.ok, how };
};
