/** What the packed data say, made ready for deciding: endings, languages, names of cues. */
import { Endings } from './boundary';
import { LanguageDetector } from './detect-language';
import { languageLetter, type PackedSenses } from './packed';
import type { CueNames } from './sense';
import { WordReader } from './words';

export class Knowledge {
  readonly #packed: PackedSenses;
  readonly #endings: Endings;
  readonly #languages: LanguageDetector;
  readonly #cueIds = new Map<string, number>();
  readonly #names: CueNames;
  readonly #codes = new Map<string, string>();
  /** Finds the words that speak for a sense. */
  readonly words: WordReader;
  /** Topics that are on every page of news. */
  readonly weakCues: ReadonlySet<number>;

  constructor(packed: PackedSenses) {
    this.#packed = packed;
    this.words = new WordReader(packed.words);
    this.#endings = new Endings(packed.languages);
    this.#languages = new LanguageDetector(packed.languages);
    packed.cues.forEach((name, id) => {
      this.#cueIds.set(name, id);
    });
    this.#names = {
      id: (name) => this.#cueIds.get(name) ?? -1,
      name: (id) => packed.cues[id] ?? '',
    };
    this.weakCues = new Set(['law', 'company'].map((topic) => this.#names.id(topic)));
    for (const language of packed.languages) {
      for (const code of [language.code, ...language.also]) this.#codes.set(code, language.code);
    }
  }

  get packed(): PackedSenses {
    return this.#packed;
  }
  get endings(): Endings {
    return this.#endings;
  }
  get names(): CueNames {
    return this.#names;
  }

  /** The known primary subtag of a BCP 47 tag, or ''. */
  toCode(tag: string): string {
    return this.#codes.get((tag.split(/[-_]/)[0] ?? '').toLowerCase()) ?? '';
  }

  /** @param claimed what the page or block says of itself, believed unless the text says otherwise */
  detect(text: string, kinds: Uint32Array, claimed: string): string {
    return this.#languages.detect(text, kinds, claimed);
  }

  /** The letter by which cues name a language, '' for none. */
  letterOf(language: string): string {
    const index = this.#packed.languages.findIndex((one) => one.code === language);
    return index < 0 ? '' : languageLetter(index);
  }
}
