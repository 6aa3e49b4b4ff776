/**
 * Words for the reader. `t()` takes a key of `data/locales/en.yml`; the browser picks the language
 * and falls back to English by itself. We choose plural forms, because the browser has none.
 */

import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '#i18n';
import { baseLanguage, directionOf } from '../core/language-code';
import { perLanguage } from '../core/per-language';

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

/** A language's own sentence for a name such as `stance_asked`, if it has one. */
export type FindMessage = (name: string) => string | undefined;

/** Sentences in one language. */
export interface Words {
  /** BCP 47: how numbers, dates and plurals are written. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /**
   * The sentence for a key, filled in. A key with plural forms takes `count` and is chosen by the
   * language's own rules; numbers are written as the language writes them. A key without a sentence
   * gives its own last part in words, so that a reader never meets an empty button.
   */
  t<K extends MessageKey>(key: K, ...[params]: Arguments<K>): string;
}

/** The words of a language, from whatever holds its sentences. */
export const wordsFrom = (lang: string, find: FindMessage): Words => ({
  lang,
  dir: directionOf(lang),
  t: (key, ...[params]) => say(lang, find, key, params),
});

/** The language that the browser shows itself in. */
function browserLanguage(): string {
  try {
    return browser.i18n.getUILanguage();
  } catch {
    // A page script that outlived its extension may still have to draw its last card.
    return 'en';
  }
}

/** Message names may hold letters, digits and underscores only; WXT's module joins keys so. */
const toName = (key: string): string => key.replaceAll('.', '_');

function findOwn(name: string): string | undefined {
  try {
    return browser.i18n.getMessage(name as never) || undefined;
  } catch {
    // The extension is gone: the caller draws with the key's own words and leaves soon.
    return undefined;
  }
}

/** What each file of words says of itself. */
const LANGUAGE = 'extension.language' satisfies RawKey;

/**
 * BCP 47 of our own words: the browser's language where we have it, with its region; where the browser
 * had to fall back, the language it fell back to. Each file of words names its own.
 */
export const uiLanguage = (): string => {
  const wanted = browserLanguage();
  const own = findOwn(toName(LANGUAGE)) ?? wanted;
  return baseLanguage(own) === baseLanguage(wanted) ? wanted : own;
};

/** `rtl` or `ltr`, as the language of our own words is written. */
export const uiDirection = (): 'ltr' | 'rtl' => directionOf(uiLanguage());

/** The words of the interface. */
export const ownWords: Words = {
  get lang() {
    return uiLanguage();
  },
  get dir() {
    return uiDirection();
  },
  t: (key, ...[params]) => say(uiLanguage(), findOwn, key, params),
};

/** A sentence of the interface. */
export const t = ownWords.t;

const pluralsOf = perLanguage((lang) => new Intl.PluralRules(lang));

function say(lang: string, findName: FindMessage, key: string, params: object | undefined): string {
  const find = (each: string) => findName(toName(each));
  const values: Record<string, string | number> = { ...params };
  const { count } = values;
  const plural =
    typeof count === 'number'
      ? (find(`${key}.${pluralsOf(lang).select(count)}`) ?? find(`${key}.other`))
      : undefined;
  const message = plural ?? find(key);
  if (message === undefined) return inWords(key);
  return message.replace(/\{([A-Za-z0-9]+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(value, lang) : value;
  });
}

/** "popup.goToMention" → "Go to mention" */
function inWords(key: string): string {
  const words = (key.split('.').at(-1) ?? key).replace(
    /[A-Z]/g,
    (letter) => ` ${letter.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const numbersOf = perLanguage((lang) => new Intl.NumberFormat(lang));

/** "1,234", as the language writes it. */
export const formatNumber = (value: number, lang = uiLanguage()): string =>
  numbersOf(lang).format(value);
