/**
 * Modules by language: `virtual:data/translations/<lang>` has everything that is read in one language,
 * loaded when it is wanted; `virtual:data/titles` the titles of all languages, as text that is parsed
 * when first asked. Texts whose English has changed are in neither.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import type { Incident } from '../core/model';
import type { LanguagePack, StampedTranslation } from '../core/translation/types';
import { currentTexts } from './translations.ts';

export interface TranslatedRecords {
  incidents: Incident[];
  translations: { lang: string; id: string; translation: StampedTranslation }[];
  /** Beside English. */
  languages: string[];
}

/** The folder of the interface's words. */
export const LOCALES = 'data/locales';

/** Words that stand beside records nowhere: a language is loaded without them. */
const OF_OTHER_ROOMS = /^(?:action|command|extension|menu|mute|options|pins|site|popup|state|why)_/;

/** Whether a sentence may stand beside a record. */
export const isWordOfContent = (name: string): boolean => !OF_OTHER_ROOMS.test(name);

/** The sentences of a language by message name; English where it has none. */
function readWords(root: string, lang: string): Record<string, string> {
  const read = (path: string) =>
    existsSync(path)
      ? Object.entries(
          generateChromeMessages(parseMessagesText(readFileSync(path, 'utf8'), 'YAML')),
        )
      : [];
  const all = [...read(join(root, LOCALES, 'en.yml')), ...read(join(root, LOCALES, `${lang}.yml`))];
  return Object.fromEntries(
    all.filter(([name]) => isWordOfContent(name)).map(([name, { message }]) => [name, message]),
  );
}

/** By incident, the texts of a translation that are made from the English as it stands. */
function readTexts(records: TranslatedRecords, lang: string): LanguagePack['texts'] {
  const incidents = new Map(records.incidents.map((incident) => [incident.id, incident]));
  return Object.fromEntries(
    records.translations.flatMap((each) => {
      const incident = incidents.get(each.id);
      if (each.lang !== lang || !incident) return [];
      return [[each.id, Object.fromEntries(currentTexts(incident, each.translation))]];
    }),
  );
}

export const toLanguagePack = (
  records: TranslatedRecords,
  root: string,
  lang: string,
): LanguagePack => ({ texts: readTexts(records, lang), words: readWords(root, lang) });

/** Titles by language and incident. */
export function toTitles(records: TranslatedRecords): Record<string, Record<string, string>> {
  return Object.fromEntries(
    records.languages.map((lang) => [
      lang,
      Object.fromEntries(
        Object.entries(readTexts(records, lang)).flatMap(([id, { title }]) =>
          title === undefined ? [] : [[id, title]],
        ),
      ),
    ]),
  );
}

/** Every language that records can be read in. */
export const toLanguages = ({ languages }: TranslatedRecords): string[] => ['en', ...languages];

/** Code that loads a language by its name. */
export function toLoaders(records: TranslatedRecords): string {
  const loaders = toLanguages(records).map(
    (lang) => `  ${JSON.stringify(lang)}: () => import('virtual:data/translations/${lang}'),\n`,
  );
  return `export default {\n${loaders.join('')}};\n`;
}
