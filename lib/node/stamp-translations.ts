/**
 * `npm run stamp:translations -- FILES…`: says of translations that somebody has looked at them beside
 * the English as it stands now. Without files, only texts that have no stamp yet get one: a stamp that
 * no longer agrees is the sign that a text is stale, and is left alone.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Incident } from '../core/model';
import type { StampedTranslation } from '../core/translation/types';
import { canonicalJson } from './canonical';
import { type DataFile, findProjectRoot, readDataFiles } from './data-files';
import { checkShape } from './data-rules/shape';
import { findFieldLine } from './field-line';
import { judgeTexts, stamp } from './translations';

/**
 * @param start a folder in the project
 * @returns exit status: 0, or 1 when a file was refused
 */
export async function run(words: readonly string[], start = process.cwd()): Promise<number> {
  const root = findProjectRoot(start);
  const { files, faults } = readDataFiles(root);
  const translations = files.filter(({ kind }) => kind === 'translation');
  const incidents = new Map(
    files.filter(({ kind }) => kind === 'incident').map((file) => [file.name, file]),
  );
  const named = words.map((word) => relative(root, resolve(word)).replaceAll('\\', '/'));
  const chosen = words.length === 0 ? translations : pick(translations, named);
  const refused = [
    ...named
      .filter((path) => !translations.some((file) => file.path === path))
      .map((path) => explainAbsence(root, path, faults)),
    ...chosen.flatMap((file) => refuse(file, incidents.get(file.name))),
  ];
  for (const sentence of refused) console.log(sentence);
  if (refused.length > 0) {
    console.log('Nothing was stamped.');
    return 1;
  }

  let changed = 0;
  for (const file of chosen) {
    const incident = incidents.get(file.name)?.value as Incident;
    const stamped = stamp(
      incident,
      file.value as StampedTranslation,
      words.length === 0 ? 'unstamped' : 'all',
    );
    const text = canonicalJson(stamped, 'translation');
    if (text === file.text) continue;
    writeFileSync(resolve(root, file.path), text);
    changed++;
  }
  console.log(`Looked at: ${chosen.length}. Written: ${changed}.`);
  return 0;
}

const pick = (files: readonly DataFile[], paths: readonly string[]): DataFile[] =>
  files.filter(({ path }) => paths.includes(path));

function explainAbsence(
  root: string,
  path: string,
  faults: readonly { file: string; reason: string }[],
): string {
  const fault = faults.find(({ file }) => file === path);
  if (fault) return `${path}: ${fault.reason}`;
  return existsSync(resolve(root, path))
    ? `${path}: This is no translation. They are in data/translations/<lang>/<id>.json.`
    : `${path}: There is no such file.`;
}

/** Why a translation cannot be stamped. */
function refuse(file: DataFile, english: DataFile | undefined): string[] {
  if (!english) {
    return [`${file.path}: There is no data/incidents/${file.name}.json that it could translate.`];
  }
  const misshapen = [...checkShape(english), ...checkShape(file)];
  if (misshapen.length > 0) {
    return misshapen.map((fault) => `${fault.file}: ${fault.field}: ${fault.reason}`);
  }
  const states = judgeTexts(english.value as Incident, file.value as StampedTranslation);
  return [...states]
    .filter(([, state]) => state === 'unknown')
    .map(
      ([key]) =>
        `${file.path}:${findFieldLine(file.text, key)}: ${key}: ${english.path} has no such text.`,
    );
}
