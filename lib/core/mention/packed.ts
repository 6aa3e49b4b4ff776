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

/**
 * Strings to look for, and what each stands for. Both have the same lines, whose parts are apart by
 * tabs: a line is for a string of up to three units, or for those that share their first four.
 */
export interface PackedPatterns {
  /**
   * Folded forms in order of UTF-16 units. But for the first of a line, each begins with a unit that
   * says, counted from `!`, how many it shares with the one before.
   */
  patterns: string;
  /** The roles of each, apart by spaces. */
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
   * - `w` of a language that writes nothing onto names
   * - `c` coined: one word of six letters or more that means nothing else
   */
  names: PackedPatterns;
  senses: PackedSenses;
}

/** The unit that begins a form which shares nothing with the one before. */
export const FIRST = 0x21;

const countShared = (one: string, other: string): number => {
  const limit = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < limit && one.charCodeAt(shared) === other.charCodeAt(shared)) shared++;
  return shared;
};

/**
 * Writes what `PatternIndex` reads.
 * @param roles of each pattern, apart by spaces
 */
export const packPatterns = (roles: ReadonlyMap<string, string>): PackedPatterns => {
  const sorted = [...roles].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines: { patterns: string[]; roles: string[] }[] = [];
  let before = '';
  for (const [pattern, role] of sorted) {
    const shared = countShared(before, pattern);
    before = pattern;
    const line = shared < 4 ? undefined : lines.at(-1);
    if (line) {
      line.patterns.push(String.fromCharCode(FIRST + shared) + pattern.slice(shared));
      line.roles.push(role);
    } else lines.push({ patterns: [pattern], roles: [role] });
  }
  return {
    patterns: lines.map((line) => line.patterns.join('\t')).join('\n'),
    roles: lines.map((line) => line.roles.join('\t')).join('\n'),
  };
};

/** The letter by which a cue names a language, by its place among the languages. */
export const languageLetter = (index: number): string => String.fromCharCode(0x41 + index);
