/** How many sentences of the interface each language has; the others are shown in English. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { LOCALES } from './language-modules.ts';

export interface LocaleCount {
  /** The file from the project's root. */
  file: string;
  there: number;
  all: number;
}

/** Sentences of a file by name, the plural forms of one counted as one. */
function sentencesIn(path: string): Set<string> {
  const messages = generateChromeMessages(parseMessagesText(readFileSync(path, 'utf8'), 'YAML'));
  const names = Object.keys(messages);
  return new Set(names.map((name) => name.replace(/_(?:zero|one|two|few|many|other)$/, '')));
}

/** Counts for each file of words but the English one. */
export function countSentences(root: string): LocaleCount[] {
  const folder = join(root, LOCALES);
  if (!existsSync(join(folder, 'en.yml'))) return [];
  const english = sentencesIn(join(folder, 'en.yml'));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml') && name !== 'en.yml')
    .sort()
    .map((name) => {
      const own = sentencesIn(join(folder, name));
      const there = [...english].filter((key) => own.has(key)).length;
      return { file: `${LOCALES}/${name}`, there, all: english.size };
    });
}
