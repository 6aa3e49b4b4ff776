/** What `lib/node/lazy-library-plugin.ts` makes of compromise, as far as we use it. */
declare module 'virtual:lazy/compromise' {
  interface Term {
    text: string;
    normal: string;
    /** The infinitive of a verb, the singular of a noun. */
    root?: string;
    pre: string;
    post: string;
    tags: Set<string>;
  }
  interface Document {
    /** Sentences of terms. */
    document: Term[][];
    compute(what: string): Document;
  }
  interface Compromise {
    (text: string): Document;
    addWords(lexicon: Record<string, string>): unknown;
    /** Its own words with their tags. */
    model(): { one: { lexicon: Record<string, unknown> } };
  }
  /** Makes the library, which takes a tenth of a second. */
  const make: () => Compromise;
  export default make;
}
