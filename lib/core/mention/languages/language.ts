/**
 * What the search for names knows of one language. All of it is data: a file per language holds it,
 * `pack.ts` compiles it, and the page's thread never loads the files themselves.
 *
 * Word lists are written with commas. A word ending in `*` is a stem that any letters may follow; a
 * word in capitals is looked for in capitals only.
 */

/** A subject that words of any language can speak of; the words count as cues for or against a sense. */
export type Topic =
  /** Trading venues by name of kind: "crypto exchange". */
  | 'exchange'
  /** Anything of the trade: bitcoin, wallet, token. */
  | 'crypto'
  /** What people do with an account: withdraw, verify, customer data. */
  | 'account'
  /** What companies are and do: founders, spokespersons, statements. */
  | 'company'
  /** Prices and rates: a token is meant, not its issuer. */
  | 'price'
  | 'tax'
  | 'securities'
  /** Courts, police, fines. */
  | 'law'
  | 'spying'
  | 'sport'
  | 'myth'
  | 'animal'
  | 'zodiac'
  | 'ai'
  | 'weather'
  | 'stage'
  | 'food'
  | 'drugs'
  | 'military'
  | 'lab'
  | 'energy'
  | 'device'
  | 'music'
  | 'faith'
  | 'maths'
  | 'union'
  | 'school'
  | 'illness'
  /** A common noun that makes the name before it a token or chain: "Binance Coin". */
  | 'product'
  /** The same, standing before the name: عملة بينانس. */
  | 'product-before';

export interface Language {
  /** BCP 47 primary subtag, lower case. */
  code: string;
  /** Further subtags that mean the same rules: `nb` and `nn` for `no`. */
  also?: string;
  /** The commonest short words, for telling the language of a text. */
  stopWords: string;
  /**
   * What may follow a name without a space, longest form included: genitives, case endings,
   * particles. An apostrophe, colon or hyphen before them needs no mention here.
   */
  endings?: string;
  /** How many endings may stand one after the other; one where absent. */
  stack?: number;
  /** Nouns that join a name into one word: `kunder` of `Coinbasekunder`. `*` alone: any noun does. */
  compounds?: string;
  /** Single letters or short words written onto the front of a name. */
  prefixes?: string;
  topics: Partial<Record<Topic, string>>;
  /** Names, adjectives and capitals of countries by ISO 3166-1 alpha-2; `EU` for the Union. */
  countries: Record<string, string>;
  /** Where the language is at home: a body named without a country is the one of this country. */
  home?: string;
}
