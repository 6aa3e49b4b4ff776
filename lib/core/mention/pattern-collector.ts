/** Gathers what pages are searched for while the data is compiled: each string with all its roles. */
import { letterShape } from './letter-case';
import { foldToString } from './normal-form';
import { type PackedPatterns, packPatterns } from './packed';
import { dropRedundantCues } from './redundant-cues';

/** Hands out ids for cues and collects the patterns of all roles. */
export class PatternCollector {
  readonly cues: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #roles = new Map<string, Set<string>>();

  cue(name: string): number {
    let id = this.#ids.get(name);
    if (id === undefined) {
      id = this.cues.length;
      this.cues.push(name);
      this.#ids.set(name, id);
    }
    return id;
  }

  add(pattern: string, role: string): void {
    const folded = foldToString(pattern).trim();
    if (folded === '') return;
    const known = this.#roles.get(folded);
    if (known) known.add(role);
    else this.#roles.set(folded, new Set([role]));
  }

  /** @param languages letters of the languages the word belongs to, none for any */
  addCueWord(word: string, id: number, languages = ''): void {
    const stem = word.endsWith('*');
    const text = stem ? word.slice(0, -1) : word;
    const upper = letterShape(text) === 'U' && text.length <= 5 && /\p{Lu}/u.test(text);
    const tag = `c${id}${stem ? 's' : ''}${upper ? 'u' : ''}`;
    if (languages === '') this.add(text, tag);
    else this.#addLanguages(text, tag, languages);
  }

  /** One word with the same meaning in several languages stays one role. */
  #addLanguages(text: string, tag: string, language: string): void {
    const folded = foldToString(text).trim();
    if (folded === '') return;
    const known = this.#roles.get(folded);
    const before = known && [...known].find((role) => role.startsWith(`${tag}@`));
    if (!known || !before) {
      this.add(text, `${tag}@${language}`);
    } else if (!before.slice(tag.length).includes(language)) {
      known.delete(before);
      known.add(before + language);
    }
  }

  #pack(isOfKind: (role: string) => boolean): PackedPatterns {
    const chosen = new Map<string, string>();
    for (const [pattern, roles] of this.#roles) {
      const own = [...roles].filter(isOfKind);
      if (own.length > 0) chosen.set(pattern, own.join(' '));
    }
    return packPatterns(chosen);
  }

  /** The names, and the longer strings that swallow them. */
  packNames(): PackedPatterns {
    return this.#pack((role) => !role.startsWith('c'));
  }

  /** The words that tell senses apart, without those that say nothing beside a shorter one. */
  packCues(): PackedPatterns {
    dropRedundantCues(this.#roles);
    return this.#pack((role) => role.startsWith('c'));
  }
}
