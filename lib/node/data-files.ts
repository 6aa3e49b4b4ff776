/** Reads `data/` from disk. What the records mean is left to the rules in `data-rules/`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { DataKind } from './canonical';

/** One file of records. `value` is what `JSON.parse` gave, not yet known to have any shape. */
export interface DataFile {
  kind: DataKind;
  /** With `/`, from the project's root: `data/entities/kraken.json`. */
  path: string;
  /** The file's name without `.json`. */
  name: string;
  text: string;
  value: unknown;
}

/** Something wrong in a file, told in one sentence to the person who wrote it. */
export interface Fault {
  file: string;
  /** Where: `positions[2].sources[0]`; empty for the whole file. */
  field: string;
  /** Known only for a file that is no JSON: in others the field tells. */
  line?: number;
  reason: string;
}

/** The folder of each kind of record that has a file of its own; translations lie one deeper, by language. */
export const DATA_FOLDERS: Record<Exclude<DataKind, 'history' | 'complete'>, string> = {
  entity: 'data/entities',
  incident: 'data/incidents',
  withdrawn: 'data/withdrawn',
  translation: 'data/translations',
};

/** What the translations must cover. */
export const COMPLETE_FILE = `${DATA_FOLDERS.translation}/complete.json`;

/** What happened to the records, in one file. */
export const HISTORY_FILE = 'data/history.json';

/**
 * The nearest folder at or above `start` that holds `data/entities`.
 * @throws Error when there is none
 */
export function findProjectRoot(start: string): string {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (existsSync(join(folder, DATA_FOLDERS.entity))) return folder;
    if (folder === dirname(folder)) {
      throw new Error(`No data/entities folder at or above ${start}.`);
    }
  }
}

/** Node says at which character it stopped; a person looks for a line. */
function explainSyntaxError(error: SyntaxError, text: string): Omit<Fault, 'file'> {
  const position = /position (\d+)/.exec(error.message)?.[1];
  const before = position === undefined ? text : text.slice(0, Number(position));
  const what = error.message.replace(/ (in JSON )?at position.*$/, '');
  return {
    field: '',
    line: before.split('\n').length,
    reason: `This is no valid JSON (${what}).`,
  };
}

/** The folder that a translation lies in: `sv` of `data/translations/sv/kraken.json`. */
export const languageOf = ({ path }: Pick<DataFile, 'path'>): string => path.split('/')[2] ?? '';

/** What lies in a folder and in the folders within it, by its path from the root. */
function listFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .sort()
    .map((entry) => `${folder}/${entry}`)
    .flatMap((path) => (statSync(join(root, path)).isDirectory() ? listFiles(root, path) : [path]));
}

/** Reads every record. A file that is no JSON becomes a fault and is left out of `files`. */
export function readDataFiles(root: string): { files: DataFile[]; faults: Fault[] } {
  const files: DataFile[] = [];
  const faults: Fault[] = [];
  const read = (kind: DataKind, path: string) => {
    const text = readFileSync(join(root, path), 'utf8');
    try {
      files.push({ kind, path, name: basename(path, '.json'), text, value: JSON.parse(text) });
    } catch (error) {
      faults.push({ file: path, ...explainSyntaxError(error as SyntaxError, text) });
    }
  };
  for (const [kind, folder] of Object.entries(DATA_FOLDERS) as [DataKind, string][]) {
    for (const path of listFiles(root, folder)) {
      if (path === COMPLETE_FILE) read('complete', path);
      else if (path.endsWith('.json')) read(kind, path);
      else
        faults.push({ file: path, field: '', reason: 'Only .json records belong in this folder.' });
    }
  }
  if (existsSync(join(root, HISTORY_FILE))) read('history', HISTORY_FILE);
  return { files, faults };
}
