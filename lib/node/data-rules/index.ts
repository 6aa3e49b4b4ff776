/** All the rules that a record in `data/` must keep: for the build, the tests and `check:data`. */
import type { Entity, Incident } from '../../core/model';
import type { DataFile, Fault } from '../data-files';
import * as aliases from './aliases.ts';
import * as dates from './dates.ts';
import * as form from './form.ts';
import * as parties from './parties.ts';
import * as quotes from './quotes.ts';
import * as references from './references.ts';
import type { CheckedData, Rule } from './rule.ts';
import { checkShape } from './shape.ts';
import * as sources from './sources.ts';

/** Every rule by its name. */
export const RULES: Readonly<Record<string, Rule>> = {
  ...form,
  ...references,
  ...parties,
  ...sources,
  ...dates,
  ...quotes,
  ...aliases,
};

/** Sorts files by whether they have the shape of their schema; only those that do go on. */
export function checkShapes(files: readonly DataFile[]): { data: CheckedData; faults: Fault[] } {
  const data: CheckedData = { entities: [], incidents: [] };
  const faults: Fault[] = [];
  for (const file of files) {
    const found = checkShape(file);
    faults.push(...found);
    if (found.length > 0) continue;
    if (file.kind === 'entity') data.entities.push({ file, entity: file.value as Entity });
    else data.incidents.push({ file, incident: file.value as Incident });
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
