/**
 * What each pattern stands for, read from the packed lines when a pattern is first met: most of them
 * never are on a given page.
 */
import type { PackedMatching } from './packed';

export interface AliasRole {
  /** Index into `entities`. */
  entity: number;
  /** Letters, as `PackedMatching.roles` lists them. */
  flags: string;
  gates: readonly number[];
  /** Language the alias is bound to, empty for any. */
  language: string;
}

export interface CueRole {
  id: number;
  stem: boolean;
  upper: boolean;
  /** Letters of the languages the word belongs to, empty for any. */
  languages: string;
}

export interface RoleSet {
  aliases: readonly AliasRole[];
  cues: readonly CueRole[];
  never: 0 | 1 | 2;
  /** All of its aliases are acronyms that stand in capitals. */
  acronym: boolean;
}

const readAlias = (role: string): AliasRole => {
  const [entity = '', flags = '', gates = '', language = ''] = role.slice(1).split(',');
  return {
    entity: Number(entity),
    flags,
    gates: gates ? gates.split('.').map(Number) : [],
    language,
  };
};

export class PatternRoles {
  readonly #lines: readonly string[];
  readonly #read: (RoleSet | undefined)[] = [];

  constructor(packed: PackedMatching) {
    this.#lines = packed.roles.split('\n');
  }

  get(pattern: number): RoleSet {
    const known = this.#read[pattern];
    if (known) return known;
    const parsed = this.#parse(this.#lines[pattern] ?? '');
    this.#read[pattern] = parsed;
    return parsed;
  }

  #parse(line: string): RoleSet {
    const aliases: AliasRole[] = [];
    const cues: CueRole[] = [];
    let never: 0 | 1 | 2 = 0;
    for (const role of line.split(' ')) {
      if (role.startsWith('a')) aliases.push(readAlias(role));
      else if (role.startsWith('n')) never = role === 'nl' ? 2 : 1;
      else if (role.startsWith('c')) {
        const [tag = '', languages = ''] = role.split('@');
        cues.push({
          id: Number.parseInt(tag.slice(1), 10),
          stem: tag.includes('s'),
          upper: tag.includes('u'),
          languages,
        });
      }
    }
    const acronym =
      never === 0 && aliases.length > 0 && aliases.every((alias) => alias.flags.includes('u'));
    return { aliases, cues, never, acronym };
  }
}
