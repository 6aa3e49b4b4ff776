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

/** Dotted keys, the plural forms of one sentence as one. */
function keysOf(file: SourceFile | undefined): string[] {
  const keys = new Set<string>();
  const collect = (value: unknown, key: string): void => {
    const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    const isSentence = inner.every(([name]) => PLURAL_FORMS.has(name));
    if (isSentence) keys.add(key);
    else for (const [name, each] of inner) collect(each, key ? `${key}.${name}` : name);
  };
  if (file) collect(parse(file.text), '');
  return [...keys];
}
