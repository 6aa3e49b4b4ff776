/**
 * Words for the reader. `t()` takes a key of `data/locales/en.yml`; the browser picks the language
 * and falls back to English by itself. We choose plural forms, because the browser has none.
 */

import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '#i18n';

type Structure = GeneratedI18nStructure;
/** Keys as they stand in the file, those of the browser's own making left out. */
type RawKey = Exclude<keyof Structure, `@@${string}`>;

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/** "popup.mentions" where the file has "popup.mentions.one" and "popup.mentions.other". */
type PluralKey = {
  [K in RawKey]: K extends `${infer Base}.other`
    ? `${Base}.one` extends RawKey
      ? Base
      : never
    : never;
}[RawKey];
type PlainKey = Exclude<RawKey, `${PluralKey}.${PluralForm}`>;
export type MessageKey = PlainKey | PluralKey;

type NamesOf<K> = K extends RawKey
  ? Structure[K] extends { namedSubstitutions: infer Names extends readonly string[] }
    ? Names[number]
    : never
  : K extends PluralKey
    ? NamesOf<`${K}.one`> | NamesOf<`${K}.other`> | 'count'
    : never;
type Params<K> = { [Name in Exclude<NamesOf<K>, 'count'>]: string } & ('count' extends NamesOf<K>
  ? { count: number }
  : unknown);

type Arguments<K> = [NamesOf<K>] extends [never] ? [] : [params: Params<K>];

/** BCP 47 of the language that the browser shows us in. */
export const uiLanguage = (): string => {
  try {
    return browser.i18n.getUILanguage();
  } catch {
    // A page script that outlived its extension may still have to draw its last card.
    return 'en';
  }
};

/** `rtl` or `ltr`, as the language of our own words is written. */
export const uiDirection = (): 'ltr' | 'rtl' =>
  browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';

/**
 * The sentence for a key, filled in. A key with plural forms takes `count` and is chosen by the
 * language's own rules; numbers are written as the language writes them. A key without a sentence
 * gives its own last part in words, so that a reader never meets an empty button.
 */
export function t<K extends MessageKey>(key: K, ...[params]: Arguments<K>): string {
  const values: Record<string, string | number> = { ...(params as object | undefined) };
  const count = values.count;
  const message = typeof count === 'number' ? (findPlural(key, count) ?? find(key)) : find(key);
  if (message === undefined) return inWords(key);
  return message.replace(/\{([A-Za-z0-9]+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(value) : value;
  });
}

/** Message names may hold letters, digits and underscores only; WXT's module joins keys so. */
function find(key: string): string | undefined {
  try {
    return browser.i18n.getMessage(key.replaceAll('.', '_') as never) || undefined;
  } catch {
    // The extension is gone: the caller draws with the key's own words and leaves soon.
    return undefined;
  }
}

const findPlural = (key: string, count: number): string | undefined =>
  find(`${key}.${new Intl.PluralRules(uiLanguage()).select(count)}`) ?? find(`${key}.other`);

/** "popup.goToMention" → "Go to mention" */
function inWords(key: string): string {
  const words = (key.split('.').at(-1) ?? key).replace(
    /[A-Z]/g,
    (letter) => ` ${letter.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "1,234", as the language writes it. */
export const formatNumber = (value: number): string =>
  new Intl.NumberFormat(uiLanguage()).format(value);
