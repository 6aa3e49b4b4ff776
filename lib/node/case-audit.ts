/**
 * A second look at the labels of `test/cases`: what is labelled as what, and every place where a labelled
 * surface, or a name from `data/entities`, stands without a label. It compares letters only and knows no
 * senses; a person reads the list and decides.
 */
import type { CaseSpan, LabelledCase } from './case-files';

/** Folded text, and for each of its code units the offset in the raw text. */
interface Folded {
  text: string;
  offsets: number[];
}

/** Drops what a reader does not see, then forgets case, width and composition. */
export function foldForAudit(text: string): string {
  return text
    .replace(/[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .normalize('NFKC')
    .toLowerCase();
}

/**
 * "kraken: kraken ×12, кракен ×3" for every entity that is labelled, sorted by id, and last the ids
 * that no case labels.
 */
export function listSurfaces(
  cases: readonly LabelledCase[],
  entities: ReadonlySet<string>,
): string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, mentions } of cases) {
    for (const { start, end, entity } of mentions) {
      const surfaces = counts.get(entity) ?? new Map<string, number>();
      counts.set(entity, surfaces);
      const surface = foldForAudit(text.slice(start, end));
      surfaces.set(surface, (surfaces.get(surface) ?? 0) + 1);
    }
  }
  const lines = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, surfaces]) => {
      const parts = [...surfaces].map(([surface, count]) => `${surface} ×${count}`);
      return `${id}: ${parts.join(', ')}`;
    });
  const unused = [...entities].filter((id) => !counts.has(id)).sort();
  return unused.length > 0 ? [...lines, `never labelled: ${unused.join(', ')}`] : lines;
}

/**
 * Every place outside the spans where one of `names` or a surface labelled elsewhere stands.
 * @param names further names to look for, as in `data/entities`
 * @returns "neg sv-id: …before name after… [name]"; a "pos" case must not be in the list
 */
export function listUnlabelled(
  cases: readonly LabelledCase[],
  names: readonly string[] = [],
): string[] {
  const wanted = new Set(names.map(foldForAudit));
  for (const { text, mentions } of cases) {
    for (const { start, end } of mentions) wanted.add(foldForAudit(text.slice(start, end)));
  }
  wanted.delete('');
  // Longest first, and each place once: "sec" inside "sec thailand" is no second fault.
  const ordered = [...wanted].sort((a, b) => b.length - a.length);
  return cases.flatMap((labelled) => {
    const folded = foldWithOffsets(blank(labelled));
    const taken = new Set<number>();
    return ordered.flatMap((name) =>
      placesOf(name, folded.text)
        .filter((at) => !taken.has(at) && !taken.has(at + name.length - 1))
        .map((at) => {
          for (let i = at; i < at + name.length; i++) taken.add(i);
          const from = folded.offsets[at] ?? 0;
          const near = labelled.text.slice(Math.max(0, from - 20), from + name.length + 20);
          const shown = near.replace(/\s+/g, ' ');
          return `${labelled.kind} ${labelled.id}: …${shown}… [${name}]`;
        }),
    );
  });
}

/** The text with every span replaced, unit by unit, by a character that is in no name. */
function blank({ text, mentions, optional }: LabelledCase): string {
  let result = text;
  for (const { start, end } of [...mentions, ...optional] as CaseSpan[]) {
    result = result.slice(0, start) + '\u0001'.repeat(end - start) + result.slice(end);
  }
  return result;
}

function foldWithOffsets(text: string): Folded {
  const offsets: number[] = [];
  let folded = '';
  // A base letter goes with its marks, so that NFD folds to the same letters as NFC.
  for (const match of text.matchAll(/[\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}+/gu)) {
    const part = foldForAudit(match[0]);
    for (let i = 0; i < part.length; i++) offsets.push(match.index);
    folded += part;
  }
  return { text: folded, offsets };
}

/** A Latin name needs an edge on its left; on its right too when it is short, as endings are many. */
function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  const isLatin = /^\p{Script=Latin}/u.test(name);
  const isCyrillic = /^\p{Script=Cyrillic}/u.test(name);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + name.length] ?? ' ';
    if (isLatin && /[\p{Script=Latin}\d]/u.test(before)) continue;
    if (isCyrillic && /\p{Script=Cyrillic}/u.test(before)) continue;
    if ((isLatin || isCyrillic) && name.length < 5 && /[\p{L}\d]/u.test(after)) continue;
    places.push(at);
  }
  return places;
}
