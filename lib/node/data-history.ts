/**
 * `npm run data:history`: tells readers what happened to a record, as an entry of `data/history.json`
 * that is dated today, and moves the day of all data with it. Called again on the same day without a
 * sentence it only takes note of the record as it is now.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ChangeKind, HistoryEntry, Incident, RecordKind, Withdrawn } from '../core/model';
import { canonicalJson } from './canonical';
import {
  DATA_FOLDERS,
  type DataFile,
  findProjectRoot,
  HISTORY_FILE,
  readDataFiles,
} from './data-files';
import { checkShapes } from './data-rules/index';
import type { CheckedData } from './data-rules/rule';
import { describeFault } from './describe-fault';
import { recordStamp } from './record-stamp';

const USAGE = `Say what happened to which record:
  npm run data:history -- ID                                     a new record
  npm run data:history -- --all                                  every incident that is not in the history yet
  npm run data:history -- ID --fields outcome,sources "SENTENCE"
  npm run data:history -- ID --corrected --fields outcome "SENTENCE"
  npm run data:history -- ID --withdrawn "REASON"
  npm run data:history -- ID --merged-into OTHER "REASON"
--entity when ID is an organisation's, --date 2026-11-28 for another day than today.`;

const RELEASE_FILE = 'data/release.json';

/** What a person asked for, in words of a command line. */
function readWords(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      all: { type: 'boolean' },
      entity: { type: 'boolean' },
      corrected: { type: 'boolean' },
      withdrawn: { type: 'boolean' },
      'merged-into': { type: 'string' },
      fields: { type: 'string' },
      date: { type: 'string' },
    },
  });
  return { ...values, id: positionals[0], text: positionals[1] };
}

/** @returns exit status: 0, or 1 with a sentence on what is wrong */
export async function run(words: readonly string[], start = process.cwd()): Promise<number> {
  const asked = readWords(words);
  const root = findProjectRoot(start);
  const { files, faults } = readDataFiles(root);
  const { data, faults: shapeFaults } = checkShapes(files);
  for (const fault of [...faults, ...shapeFaults]) console.log(describeFault(fault, files));
  if (faults.length > 0 || shapeFaults.length > 0) return 1;
  if (asked.all !== true && asked.id === undefined) {
    console.log(USAGE);
    return 1;
  }

  const today = asked.date ?? new Date().toISOString().slice(0, 10);
  const history = [...(data.history?.entries ?? [])];
  const record: RecordKind = asked.entity ? 'entity' : 'incident';
  const ids =
    asked.all === true ? data.incidents.map(({ incident }) => incident.id) : [asked.id as string];
  for (const id of ids) {
    const said = tell(root, history, { ...asked, id, record, today }, data);
    if ('wrong' in said) {
      console.log(said.wrong);
      return 1;
    }
    if (said.done !== '') console.log(said.done);
  }
  history.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  writeFileSync(join(root, HISTORY_FILE), canonicalJson(history, 'history'));
  moveRelease(join(root, RELEASE_FILE), history);
  return 0;
}

/** The day of the data is never before the last change of one. */
function moveRelease(path: string, history: readonly HistoryEntry[]): void {
  const days = history.map(({ date }) => date);
  if (existsSync(path)) days.push(JSON.parse(readFileSync(path, 'utf8')).date);
  writeFileSync(path, `${JSON.stringify({ date: days.sort().at(-1) }, null, 2)}\n`);
}

interface Asked extends Omit<ReturnType<typeof readWords>, 'entity'> {
  id: string;
  record: RecordKind;
  today: string;
}

/** Puts one record's entry into `history`, and takes the record out where that was asked. */
function tell(
  root: string,
  history: HistoryEntry[],
  asked: Asked,
  data: CheckedData,
): { done: string } | { wrong: string } {
  const { id, record, today, text } = asked;
  const found = findRecord(data, record, id);
  if (!found) {
    return { wrong: `There is no ${DATA_FOLDERS[record]}/${id}.json. Write the record first.` };
  }
  const stamp = recordStamp(found.file.value as object, record);
  const last = history.findLast((entry) => entry.record === record && entry.id === id);
  const begin = { date: today, record, id };

  if (asked.withdrawn || asked['merged-into'] !== undefined) {
    const into = asked['merged-into'];
    if (text === undefined) return { wrong: 'Say why, in one sentence.' };
    if (into !== undefined && !findRecord(data, record, into)) {
      return { wrong: `There is no ${DATA_FOLDERS[record]}/${into}.json to merge it into.` };
    }
    history.push({ ...begin, kind: into === undefined ? 'withdrawn' : 'merged', text });
    const marker: Withdrawn = {
      id,
      record,
      title: found.title,
      date: today,
      reason: text,
      ...(into !== undefined && { mergedInto: into }),
    };
    const path = join(root, DATA_FOLDERS.withdrawn, `${id}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, canonicalJson(marker, 'withdrawn'));
    rmSync(join(root, found.file.path));
    for (const beside of filesBeside(root, id)) rmSync(join(root, beside));
    return {
      done: `${id}: ${found.file.path} is gone and data/withdrawn/${id}.json tells why. Run npm run check:data for records that name it.`,
    };
  }

  if (text === undefined) {
    if (last === undefined) {
      history.push({ ...begin, kind: 'added', text: describeAddition(found.file), stamp });
      return { done: `${id}: added on ${today}.` };
    }
    if (last.stamp === stamp) return { done: '' };
    if (last.date !== today) {
      return asked.all === true
        ? { done: `${id}: changed since ${last.date}. Tell of it by its id, with a sentence.` }
        : { wrong: `${id} changed since ${last.date}. Say what, in a sentence, and --fields.` };
    }
    last.stamp = stamp;
    return { done: `${id}: taken note of as it is now, under its entry of ${today}.` };
  }

  const kind: ChangeKind = asked.corrected ? 'corrected' : 'changed';
  const fields = (asked.fields ?? '').split(',').filter(Boolean);
  const unknown = fields.filter((field) => !(field in (found.file.value as object)));
  if (fields.length === 0)
    return { wrong: `Say which fields were ${kind}: --fields outcome,sources` };
  if (unknown.length > 0) return { wrong: `${id} has no field ${unknown.join(', ')}.` };
  if (last === undefined && record === 'incident') {
    return { wrong: `${id} is not in the history yet. First: npm run data:history -- ${id}` };
  }
  history.push({ ...begin, kind, fields, text, stamp });
  return { done: `${id}: ${kind} on ${today}.` };
}

function findRecord(
  data: CheckedData,
  record: RecordKind,
  id: string,
): { file: DataFile; title: string } | undefined {
  if (record === 'incident') {
    const found = data.incidents.find(({ incident }) => incident.id === id);
    return found && { file: found.file, title: found.incident.title };
  }
  const found = data.entities.find(({ entity }) => entity.id === id);
  return found && { file: found.file, title: found.entity.name };
}

/** What hangs on an incident and goes with it: its translations, and what was still to be checked. */
function filesBeside(root: string, id: string): string[] {
  const languages = join(root, DATA_FOLDERS.translation);
  return [
    `data/unverified/${id}.md`,
    ...(existsSync(languages) ? readdirSync(languages) : []).map(
      (lang) => `${DATA_FOLDERS.translation}/${lang}/${id}.json`,
    ),
  ].filter((path) => existsSync(join(root, path)));
}

/** What a new record brings, in one sentence. */
function describeAddition({ kind, value }: DataFile): string {
  if (kind !== 'incident') return 'Added.';
  const { positions, sources } = value as Incident;
  const some = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  return `Added, with ${some(positions.length, 'position')} and ${some(sources.length, 'source')}.`;
}
