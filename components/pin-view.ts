/** A pin as the popup lists it, apart from how it is stored. */
export interface PinView {
  id: string;
  quote: string;
  note: string;
  /** In the reader's words and time zone. */
  pinned: string;
  /** Names of the organisation and the data request that it is tied to. */
  about: readonly string[];
  inFrame: boolean;
  place: 'reading' | 'anchored' | 'ambiguous' | 'orphan' | undefined;
  removed: boolean;
}

/** What can be done with a pin. Each says by itself how it went. */
export interface PinActions {
  goTo(id: string): void;
  copy(id: string): void;
  remove(id: string): void;
  restore(id: string): void;
}

/** A note on its way: kept outside of the component, because a popup may close at any moment. */
export interface NoteDrafts {
  /** What was typed and neither saved nor thrown away. */
  read(id: string): string | undefined;
  keep(id: string, text: string, aside: boolean): void;
  /** @returns a sentence when it could not be saved */
  save(id: string, text: string): Promise<string | undefined>;
}

/** Enough of a quote to tell it from others, for spoken names. */
export const shortQuote = (quote: string): string =>
  quote.length > 80 ? `${quote.slice(0, 79).trimEnd()}…` : quote;
