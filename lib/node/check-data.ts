/**
 * `npm run check:data`: prints each fault of the records in `data/` as a sentence with its line.
 * `-- --write` puts all records into canonical form first. Translations that have become stale are
 * noted and no fault; what is translated is counted.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from './canonical';
import { findProjectRoot, readDataFiles } from './data-files';
import { checkDataFiles, checkShapes, findUntoldChanges } from './data-rules/index';
import { describeFault } from './describe-fault';
import { countSentences } from './locale-coverage';
import { countTranslations, noteStaleTexts } from './translation-coverage';

/**
 * @param start a folder in the project
 * @returns exit status: 0, or 1 when a record has a fault
 */
export async function run(words: readonly string[], start = process.cwd()): Promise<number> {
  const root = findProjectRoot(start);

  if (words.includes('--write')) {
    for (const file of readDataFiles(root).files) {
      const text = canonicalJson(file.value, file.kind);
      if (text === file.text) continue;
      writeFileSync(join(root, file.path), text);
      console.log(`${file.path}: put into canonical form.`);
    }
  }

  const { files, faults } = readDataFiles(root);
  const all = [...faults, ...checkDataFiles(files), ...findUntoldChanges(files)];

  const { data } = checkShapes(files);
  for (const note of noteStaleTexts(data)) console.log(`Note: ${describeFault(note, files)}`);
  for (const { lang, headed, incidents, whole, toBeWhole } of countTranslations(data)) {
    console.log(
      `${lang}: ${headed} of ${incidents} titles and summaries, ${whole} of ${toBeWhole} whole.`,
    );
  }
  for (const { file, there, all } of countSentences(root)) {
    console.log(`${file}: ${there} of ${all} sentences; the others are shown in English.`);
  }
  for (const fault of all) console.log(describeFault(fault, files));
  const count = (kind: string) => files.filter((file) => file.kind === kind).length;
  const summary = `${count('entity')} entities, ${count('incident')} incidents`;
  const found = all.length < 2 ? `${all.length || 'no'} fault` : `${all.length} faults`;
  console.log(`${summary}: ${found}.`);
  return all.length === 0 ? 0 : 1;
}
