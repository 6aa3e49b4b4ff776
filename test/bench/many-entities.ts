/** Ten thousand invented exchanges whose names begin as the real ones do. */
import { packMatchingData } from '@/lib/core/mention/pack';
import type { PackedMatching } from '@/lib/core/mention/packed';
import type { Entity } from '@/lib/core/model';

const SYLLABLES = 'ba ce do fi gu ka le mi no pu ra se ti vo xa zen lor min tek dal'.split(' ');
/** Letters that a name takes from a real one. */
const TAKEN = 3;

/**
 * @param entities the real ones, which come first
 * @param count how many there are in all
 */
export function packMany(entities: readonly Entity[], count: number): PackedMatching {
  const beginnings = entities.flatMap(({ aliases }) =>
    Object.values(aliases)
      .flat()
      .filter((alias) => /^\p{L}{3}/u.test(alias))
      .map((alias) => alias.slice(0, TAKEN)),
  );
  const many: Entity[] = [...entities];
  for (let index = 0; many.length < count; index++) {
    const ending = [index, index * 7 + 3, index * 13 + 5]
      .map((number) => SYLLABLES[number % SYLLABLES.length])
      .join('');
    const alias = `${beginnings[index % beginnings.length]}${ending}${SYLLABLES[Math.floor(index / 400) % SYLLABLES.length]}`;
    many.push({
      id: `invented-${index}`,
      name: alias,
      kind: 'exchange',
      tier: 3,
      country: 'ZZ',
      about: '',
      aliases: { mul: [alias] },
    });
  }
  return packMatchingData(many);
}
