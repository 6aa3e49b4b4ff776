/** All the rules that a record in `data/` must keep: for the build, the tests and `check:data`. */
import type { Entity, HistoryEntry, Incident, Withdrawn } from '../../core/model';
import type { StampedTranslation, TranslationPlan } from '../../core/translation/types';
import { type DataFile, type Fault, languageOf } from '../data-files.ts';
import * as aliases from './aliases.ts';
import * as dates from './dates.ts';
import * as form from './form.ts';
import * as history from './history.ts';
import * as parties from './parties.ts';
import * as quotes from './quotes.ts';
import * as references from './references.ts';
import type { CheckedData, Rule } from './rule.ts';
import { checkShape } from './shape.ts';
import * as sources from './sources.ts';
import * as translations from './translations.ts';
import * as words from './words.ts';

const { untoldChanges, ...historyRules } = history;

/** Every rule by its name. */
export const RULES: Readonly<Record<string, Rule>> = {
  ...form,
  ...references,
  ...parties,
  ...sources,
  ...dates,
  ...quotes,
  ...words,
  ...aliases,
  ...historyRules,
  ...translations,
};

/** Sorts files by whether they have the shape of their schema; only those that do go on. */
export function checkShapes(files: readonly DataFile[]): { data: CheckedData; faults: Fault[] } {
  const data: CheckedData = { entities: [], incidents: [], withdrawn: [], translations: [] };
  const faults: Fault[] = [];
  for (const file of files) {
    const found = checkShape(file);
    faults.push(...found);
    if (found.length > 0) continue;
    switch (file.kind) {
      case 'entity':
        data.entities.push({ file, entity: file.value as Entity });
        break;
      case 'incident':
        data.incidents.push({ file, incident: file.value as Incident });
        break;
      case 'withdrawn':
        data.withdrawn.push({ file, marker: file.value as Withdrawn });
        break;
      case 'translation':
        data.translations.push({
          file,
          lang: languageOf(file),
          translation: file.value as StampedTranslation,
        });
        break;
      case 'complete':
        data.complete = { file, plan: file.value as TranslationPlan };
        break;
      case 'history':
        data.history = { file, entries: file.value as HistoryEntry[] };
    }
  }
  return { data, faults };
}

/** Runs every rule over every record; a record without its schema's shape is judged on that alone. */
export function checkDataFiles(files: readonly DataFile[]): Fault[] {
  const { data, faults } = checkShapes(files);
  if (faults.length > 0) return faults;
  const today = new Date().toISOString().slice(0, 10);
  return Object.values(RULES).flatMap((rule) => rule(data, today));
}

/** Records whose last change the history does not tell; only of files that have no other fault. */
export function findUntoldChanges(files: readonly DataFile[]): Fault[] {
  return untoldChanges(checkShapes(files).data);
}
