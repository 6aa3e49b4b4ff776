/** Aliases: each name leads to one entity, or passes a gate that decides. */
import type { Entity } from '../../core/model';
import { allAliases, foldAlias, perEntity, type Rule } from './rule.ts';

/** Spellings that a gate of this entity decides on. */
const gatedSpellings = (entity: Entity): string[] =>
  (entity.ambiguous ?? []).flatMap(({ alias, forms }) => [alias, ...(forms ?? [])]);

/** Two entities may share a name only if both say how to tell them apart. */
export const sharedAliasesAreGated: Rule = (data) => {
  const claims = new Map<string, { entity: Entity; file: string }[]>();
  for (const { file, entity } of data.entities) {
    const spellings = new Set([...allAliases(entity), ...gatedSpellings(entity)].map(foldAlias));
    for (const spelling of spellings) {
      const claim = { entity, file: file.path };
      claims.set(spelling, [...(claims.get(spelling) ?? []), claim]);
    }
  }
  return [...claims].flatMap(([spelling, owners]) => {
    if (owners.length < 2) return [];
    return owners
      .filter(({ entity }) => !gatedSpellings(entity).map(foldAlias).includes(spelling))
      .map(({ entity, file }) => {
        const others = owners.filter((o) => o.entity !== entity).map((o) => o.entity.id);
        return {
          file,
          field: 'aliases',
          reason: `"${spelling}" is also an alias of ${others.join(', ')}: tell them apart under ambiguous.`,
        };
      });
  });
};

/** A gate no longer needed is a fault. */
export const gatesHaveAnAlias: Rule = perEntity((entity) => {
  const aliases = new Set(allAliases(entity).map(foldAlias));
  return (entity.ambiguous ?? []).flatMap((gate, index) =>
    [gate.alias, ...(gate.forms ?? [])].flatMap((spelling) => {
      const field = `ambiguous[${index}]`;
      const isAlias = aliases.has(foldAlias(spelling));
      if (gate.gatedOnly && isAlias) {
        return [
          {
            field,
            reason: `"${spelling}" is gatedOnly and an ordinary alias: it is one or the other.`,
          },
        ];
      }
      return gate.gatedOnly || isAlias
        ? []
        : [
            {
              field,
              reason: `"${spelling}" is not among the aliases: remove the gate, or set gatedOnly.`,
            },
          ];
    }),
  );
});

/** Two gates for one spelling would contradict each other. */
export const spellingsHaveOneGate: Rule = perEntity((entity) => {
  const seen = new Set<string>();
  return (entity.ambiguous ?? []).flatMap(({ alias, forms }, index) =>
    [alias, ...(forms ?? [])].flatMap((spelling) => {
      if (!seen.has(spelling)) {
        seen.add(spelling);
        return [];
      }
      return [{ field: `ambiguous[${index}]`, reason: `"${spelling}" has a gate above already.` }];
    }),
  );
});

/** A longer string that holds no alias keeps nothing away. */
export const neverHoldsAnAlias: Rule = perEntity((entity) => {
  const generic = (entity.generic ?? []).map(({ alias }) => alias);
  const names = [...allAliases(entity), ...gatedSpellings(entity), ...generic].map(foldAlias);
  return (entity.never ?? []).flatMap((longer, index) =>
    names.some((name) => foldAlias(longer).includes(name))
      ? []
      : [
          {
            field: `never[${index}]`,
            reason: `"${longer}" contains no alias of this entity: remove it.`,
          },
        ],
  );
});

/** A name is given for a language where it is called otherwise there; `name` stands for all others. */
export const namesAreOtherNames: Rule = perEntity(({ name, names }) =>
  Object.entries(names ?? {})
    .filter(([lang, own]) => own === name || lang === 'en')
    .map(([lang]) => ({
      field: `names.${lang}`,
      reason: 'This is what `name` says already: leave it out.',
    })),
);
