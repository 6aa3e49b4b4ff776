/** The words of data/locales: each is shown somewhere, and other languages have no keys of their own. */
import { parse } from 'yaml';
import { isShipped, type Rule } from './rule.ts';
import type { SourceFile } from './source-files.ts';

const ENGLISH = 'data/locales/en.yml';
const PLURAL_FORMS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

export const everyWordIsShown: Rule = (files) => {
  const english = files.find((file) => file.path === ENGLISH);
  const code = files
    .filter((file) => isShipped(file.path) || file.path === 'wxt.config.ts')
    .map((file) => file.text)
    .join('\n');
  const families = [...code.matchAll(/`([A-Za-z0-9.]+\.)\$\{/g)].map((match) => match[1]!);
  return keysOf(english)
    .filter(
      (key) =>
        !code.includes(`'${key}'`) &&
        !code.includes(`__MSG_${key.replaceAll('.', '_')}__`) &&
        !families.some((family) => key.startsWith(family)),
    )
    .map(
      (key) => `${ENGLISH} has ${key}, which nothing shows: remove it, or show it with t('${key}')`,
    );
};

export const languagesShareTheirKeys: Rule = (files) => {
  const known = new Set(keysOf(files.find((file) => file.path === ENGLISH)));
  return files
    .filter((file) => /^data\/locales\/.*\.ya?ml$/.test(file.path) && file.path !== ENGLISH)
    .flatMap((file) =>
      keysOf(file)
        .filter((key) => !known.has(key))
        .map(
          (key) =>
            `${file.path} has ${key}, which English does not have: mend the key or remove it`,
        ),
    );
};

const LOCALE = /^data\/locales\/([A-Za-z-]+)\.yml$/;

/** The other languages' sentences beside the English ones, where both exist. */
function besideEnglish(files: readonly SourceFile[]) {
  const english = sentencesOf(files.find((file) => file.path === ENGLISH));
  return files
    .filter((file) => LOCALE.test(file.path) && file.path !== ENGLISH)
    .flatMap((file) =>
      [...sentencesOf(file)].flatMap(([key, sentence]) => {
        const original = english.get(key);
        const lang = LOCALE.exec(file.path)?.[1] ?? '';
        return original === undefined ? [] : [{ file, lang, key, sentence, original }];
      }),
    );
}

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{([A-Za-z0-9]+)\}/g)].map((match) => match[1]!))].sort();

/** A name that English does not fill in would stand there in braces; one left out would be lost. */
export const placeholdersAgree: Rule = (files) =>
  besideEnglish(files).flatMap(({ file, key, sentence, original }) => {
    const wanted = placeholders(Object.values(original).join(' '));
    return Object.entries(sentence).flatMap(([form, text]) => {
      const given = placeholders(text);
      const lost = wanted.filter((name) => !given.includes(name));
      const added = given.filter((name) => !wanted.includes(name));
      // "One mention" and "two mentions" can say their number in words.
      const may = /^(zero|one|two)$/.test(form) ? ['count'] : [];
      const bad = [...added, ...lost.filter((name) => !may.includes(name))];
      return bad.length === 0
        ? []
        : [
            `${file.path} fills in other names than English at ${key}: ${bad.map((name) => `{${name}}`).join(', ')}`,
          ];
    });
  });

/** The forms that a language chooses among for whole numbers as they occur here, and `other`. */
function pluralForms(lang: string): Set<string> {
  const rules = new Intl.PluralRules(lang);
  return new Set([...Array.from({ length: 2_000 }, (_, count) => rules.select(count)), 'other']);
}

/** A form that is missing would be taken from English, one too many would never be seen. */
export const pluralFormsFit: Rule = (files) =>
  besideEnglish(files).flatMap(({ file, lang, key, sentence, original }) => {
    const given = Object.keys(sentence);
    if (!('other' in original) && given.includes('')) return [];
    if (!('other' in original) || given.includes('')) {
      return [`${file.path} and English do not agree on whether ${key} depends on a number`];
    }
    const all = new Intl.PluralRules(lang).resolvedOptions().pluralCategories as string[];
    const missing = [...pluralForms(lang)].filter((form) => !given.includes(form));
    const idle = given.filter((form) => !all.includes(form));
    return [
      ...missing.map((form) => `${file.path} lacks the form ${form} of ${key}`),
      ...idle.map(
        (form) => `${file.path} has the form ${form} of ${key}, which ${lang} never uses`,
      ),
    ];
  });

/** By this key the extension knows which language the browser has given it. */
export const localesNameTheirLanguage: Rule = (files) =>
  files.flatMap((file) => {
    const lang = LOCALE.exec(file.path)?.[1];
    const named = sentencesOf(file).get('extension.language')?.[''];
    return lang === undefined || named === lang
      ? []
      : [`${file.path} must say of itself "extension: language: ${lang}"`];
  });

/** What browsers and stores refuse or would misread. */
export const localesSuitTheBrowser: Rule = (files) =>
  files
    .filter((file) => LOCALE.test(file.path))
    .flatMap((file) => {
      const sentences = sentencesOf(file);
      const dollars = [...sentences]
        .filter(([, sentence]) => Object.values(sentence).some((text) => text.includes('$')))
        .map(([key]) => `${file.path} has a $ in ${key}, which browsers read as a placeholder`);
      const description = sentences.get('extension.description')?.[''] ?? '';
      return description.length <= 132
        ? dollars
        : [...dollars, `${file.path}: stores take at most 132 characters of extension.description`];
    });

/** Sentences by dotted key: by plural form, or by '' where no number decides. */
function sentencesOf(file: SourceFile | undefined): Map<string, Record<string, string>> {
  const sentences = new Map<string, Record<string, string>>();
  const collect = (value: unknown, key: string): void => {
    if (typeof value !== 'object' || value === null) {
      sentences.set(key, { '': String(value ?? '') });
      return;
    }
    const inner = Object.entries(value);
    if (inner.every(([name]) => PLURAL_FORMS.has(name))) {
      sentences.set(key, Object.fromEntries(inner.map(([form, text]) => [form, String(text)])));
    } else for (const [name, each] of inner) collect(each, key ? `${key}.${name}` : name);
  };
  if (file && LOCALE.test(file.path)) collect(parse(file.text), '');
  return sentences;
}

const keysOf = (file: SourceFile | undefined): string[] => [...sentencesOf(file).keys()];
