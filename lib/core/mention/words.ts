/**
 * Finds the words that tell senses apart. Most pages have no name, so that this is asked of the few
 * blocks that hold one, and of a whole page only when an ambiguous name stands on it.
 */
import { FoldedText } from './normal-form';
import type { PackedPatterns } from './packed';
import { PatternIndex } from './pattern-index';
import { type CueRole, readWordRoles } from './roles';
import { type Parts, placeIn } from './sentences';
import type { Block } from './types';
import { HAN, HANGUL, isWordKind, LATIN, NONE, unitKind } from './unit-kind';
import { hasProclitic, hasWordEnd, joins, slice } from './word-edges';

/** A word that speaks for or against a sense. */
export interface Cue {
  id: number;
  /** As it stands in the text, folded. */
  word: string;
  /** Folded offsets. */
  from: number;
  to: number;
  sentence: number;
  clause: number;
}

/** More than a block of the longest kind has in earnest. */
const MOST_CUES = 400;

export class WordReader {
  readonly #index: PatternIndex;
  /** Roles of each pattern that a language has, by the language's letter. */
  readonly #byLetter = new Map<string, (readonly CueRole[])[]>();
  readonly #folded = new FoldedText();
  /** Id, from and to of the words found last. */
  readonly #words = new Int32Array(MOST_CUES * 3);

  constructor(packed: PackedPatterns) {
    this.#index = new PatternIndex(packed);
  }

  /**
   * @param letter of the language that the block is in, '' for unknown: then the words of all count
   */
  read(block: Block, letter: string, parts: Parts): Cue[] {
    const count = this.#find(block, letter);
    const cues: Cue[] = [];
    const words = this.#words;
    for (let i = 0; i < count; i += 3) {
      const from = words[i + 1] as number;
      const to = words[i + 2] as number;
      cues.push({
        id: words[i] as number,
        word: slice(this.#folded.units, from, to),
        from,
        to,
        sentence: 0,
        clause: 0,
      });
    }
    placeIn(parts, cues);
    return cues;
  }

  /** Their ids alone, which is all that the rest of a page says. */
  readIds(block: Block, letter: string): Int32Array {
    const count = this.#find(block, letter);
    const ids = new Int32Array(count / 3);
    for (let i = 0; i < ids.length; i++) ids[i] = this.#words[i * 3] as number;
    return ids;
  }

  /** @returns how many numbers were written into `#words` */
  #find({ text, edges }: Block, letter: string): number {
    const folded = this.#folded;
    folded.fold(text);
    const words = this.#words;
    let known = this.#byLetter.get(letter);
    if (known === undefined) {
      known = [];
      this.#byLetter.set(letter, known);
    }
    const rolesOf = known;
    let written = 0;
    this.#index.search(folded, edges, (pattern, from, to) => {
      let roles = rolesOf[pattern];
      if (roles === undefined) {
        roles = this.#rolesOf(pattern, letter);
        rolesOf[pattern] = roles;
      }
      for (const role of roles) {
        if (written >= words.length || !this.#fits(role, from, to, text)) continue;
        words[written++] = role.id;
        words[written++] = from;
        words[written++] = role.stem ? this.#endOf(to) : to;
      }
    });
    return written;
  }

  #rolesOf(pattern: number, letter: string): readonly CueRole[] {
    const roles = readWordRoles(this.#index.rolesOf(pattern));
    if (letter === '') return roles;
    return roles.filter(({ languages }) => languages === '' || languages.includes(letter));
  }

  /** A stem reaches to the end of its word. */
  #endOf(to: number): number {
    const { units, length } = this.#folded;
    let end = to;
    if (hasWordEnd(units[to - 1] as number)) {
      while (end < length && end - to < 16 && isWordKind(unitKind(units[end] as number))) end++;
    }
    return end;
  }

  /** Whether what was found is a word of its own, or the beginning of one where that is enough. */
  #fits(cue: CueRole, from: number, to: number, text: string): boolean {
    const { units, starts, ends, length } = this.#folded;
    const first = unitKind(units[from] as number);
    // `미 ` for the United States is no part of `이미 `.
    if (first === HANGUL && (to - from === 1 || units[from + 1] === 0x20)) {
      return from === 0 || unitKind(units[from - 1] as number) !== HANGUL;
    }
    if (first >= HAN && first <= 14) return true;
    if (from > 0) {
      const left = unitKind(units[from - 1] as number);
      if (joins(first, left) && !hasProclitic(units, from, first)) return false;
    }
    if (cue.upper) {
      const raw = text.slice(starts[from], ends[to - 1]);
      if (raw !== raw.toUpperCase()) return false;
    }
    if (cue.stem || to >= length) return true;
    const last = unitKind(units[to - 1] as number);
    const right = unitKind(units[to] as number);
    if (last === NONE || !joins(last, right)) return true;
    // A plural or genitive s is as good as the word itself.
    if (last === LATIN && units[to] === 0x73 && to - from >= 3) {
      return to + 1 >= length || !isWordKind(unitKind(units[to + 1] as number));
    }
    return false;
  }
}
