/**
 * The compiled form of all entities and languages: plain JSON, small, and quick to start from. Only
 * `pack.ts` writes it and only `createMatcher` reads it.
 */

/** What a pattern may be when it is found; the letters are the first of each role in `roles`. */
export const ROLE_ALIAS = 'a';
export const ROLE_NEVER = 'n';
export const ROLE_CUE = 'c';

/** Properties of an alias, one letter each. */
export type AliasFlag =
  /** A domain, @name or ticker. */
  | 'h'
  /** An acronym that stands in capitals. */
  | 'u'
  /** The first letter is not lower-cased. */
  | 'x'
  /** An official name without its country: needs the country on the page. */
  | 'k'
  /** A name that several bodies share: the entity's own strong name must stand on the page. */
  | 'g'
  /** Used only through its gate or after `Long Form (ACR)`. */
  | 'o'
  /** Arabic names with the article after ل, where the article's alef is not written. */
  | 'l'
  /** Coined: a word of six letters or more that means nothing else. */
  | 'c';

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

export interface PackedMatching {
  /**
   * Folded forms in order of UTF-16 units, one a line. The first unit of a line says, counted from
   * `!`, how many units it shares with the line before.
   */
  patterns: string;
  /** Roles of each pattern, one line each: `a3,uc,0.2,sv` (entity, flags, gates, language), `n`, `c12s`. */
  roles: string;
  entities: { id: string; kind: string; country: string; tier: number }[];
  gates: PackedGate[];
  /** Names of cues by id: topics, then countries as `country:US`. Higher ids are single words. */
  cues: string[];
  languages: PackedLanguage[];
}

const FIRST = 0x21;
const MOST_SHARED = 90;

/** @param patterns in order of UTF-16 units */
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

/** The twin of `joinPatterns`. */
export const splitPatterns = (joined: string): string[] => {
  const patterns = joined.split('\n');
  let before = '';
  for (let i = 0; i < patterns.length; i++) {
    const line = patterns[i] as string;
    before = before.slice(0, line.charCodeAt(0) - FIRST) + line.slice(1);
    patterns[i] = before;
  }
  return patterns;
};

/** The letter by which a cue names a language, by its place among the languages. */
export const languageLetter = (index: number): string => String.fromCharCode(0x41 + index);
