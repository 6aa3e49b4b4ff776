/**
 * The compiled form of all entities and languages: plain JSON, small, and quick to start from. Only
 * `pack.ts` writes it and only `createMatcher` reads it. Names are apart from all else, as a page is
 * searched for them first, and most pages have none.
 */

export interface PackedGate {
  /** 0 match, 1 needs a cue, 2 no match unless the sentence or title says so. */
  d: 0 | 1 | 2;
  /** Ids of cues for and against. */
  f: number[];
  a: number[];
  /** Letter case for which it holds: `L` lower, `T` capital first, `U` all capitals, `` any. */
  s: string;
}

export interface PackedLanguage {
  code: string;
  also: string[];
  stop: string[];
  endings: string[];
  stack: number;
  compounds: string[];
  home: string;
}

/** Strings to look for, and what each stands for. */
export interface PackedPatterns {
  /**
   * Folded forms in order of UTF-16 units, one a line. The first unit of a line says, counted from
   * `!`, how many units it shares with the line before.
   */
  patterns: string;
  /** Roles of each pattern, one line each, apart by spaces. */
  roles: string;
}

/** What it takes to decide on the names of a page that has some. */
export interface PackedSenses {
  /** Words that speak for a sense. Their roles: `c12su@AB` is id, stem, capitals only, languages. */
  words: PackedPatterns;
  entities: { id: string; kind: string; country: string; tier: number }[];
  gates: PackedGate[];
  /** Names of cues by id: topics, then countries as `country:US`. Higher ids are single words. */
  cues: string[];
  languages: PackedLanguage[];
}

export interface PackedMatching {
  /**
   * What a page is searched for. Roles: `a3,uc,0.2,sv` is an alias: entity, flags, gates, language.
   * `n` swallows what lies in it, `nl` only in small letters. Flags of an alias:
   * - `h` a domain, @name or ticker
   * - `u` an acronym that stands in capitals
   * - `x` a name whose first letter is not small
   * - `k` an official name without its country: needs the country on the page
   * - `g` a name that several bodies share: the entity's own name must stand on the page
   * - `o` used only through its gate or after `Long Form (ACR)`
   * - `l` an Arabic name after ل, where the article's alef is not written
   * - `c` coined: one word of six letters or more that means nothing else
   */
  names: PackedPatterns;
  senses: PackedSenses;
}

/** The unit that begins a line which shares nothing with the one before. */
export const FIRST = 0x21;
const MOST_SHARED = 90;

/**
 * Writes `PackedPatterns.patterns`, which `PatternIndex` reads.
 * @param patterns in order of UTF-16 units
 */
export const joinPatterns = (patterns: readonly string[]): string => {
  let before = '';
  return patterns
    .map((pattern) => {
      const limit = Math.min(before.length, pattern.length, MOST_SHARED);
      let shared = 0;
      while (shared < limit && before.charCodeAt(shared) === pattern.charCodeAt(shared)) shared++;
      before = pattern;
      return String.fromCharCode(FIRST + shared) + pattern.slice(shared);
    })
    .join('\n');
};

/** The letter by which a cue names a language, by its place among the languages. */
export const languageLetter = (index: number): string => String.fromCharCode(0x41 + index);
