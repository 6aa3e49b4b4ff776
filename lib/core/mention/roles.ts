/** What patterns stand for, read from how it is packed when a pattern is first met on a page. */

export interface AliasRole {
  /** Index into `entities`. */
  entity: number;
  /** Letters, as `PackedMatching.names` lists them. */
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

export interface NameRoles {
  aliases: readonly AliasRole[];
  never: 0 | 1 | 2;
  /** All of its aliases are acronyms that stand in capitals. */
  acronym: boolean;
  /** None of its aliases, written otherwise, has small letters behind it: `Sec` in `Security`. */
  closed: boolean;
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

/** What `PackedMatching.names` says of a pattern. */
export const readNameRoles = (line: string): NameRoles => {
  const aliases: AliasRole[] = [];
  let never: 0 | 1 | 2 = 0;
  for (const role of line.split(' ')) {
    if (role.startsWith('a')) aliases.push(readAlias(role));
    else never = role === 'nl' ? 2 : 1;
  }
  const acronym =
    never === 0 && aliases.length > 0 && aliases.every((alias) => alias.flags.includes('u'));
  // A gate lets an acronym stand as `Sec`, if at all, in languages that have no endings.
  const closed =
    never === 0 &&
    aliases.every(
      ({ flags, gates }) => flags.includes('w') || (flags.includes('u') && gates.length > 0),
    );
  return { aliases, never, acronym, closed };
};

/** What `PackedSenses.words` says of a pattern. */
export const readWordRoles = (line: string): CueRole[] =>
  line.split(' ').map((role) => {
    const [tag = '', languages = ''] = role.split('@');
    return {
      id: Number.parseInt(tag.slice(1), 10),
      stem: tag.includes('s'),
      upper: tag.includes('u'),
      languages,
    };
  });
