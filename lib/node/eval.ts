/**
 * `npm run eval -- FILES…`: how well names are found and incidents ranked, against labelled JSONL
 * files: by language and probe, then the faults of each language. `--without-compromise` leaves out
 * the parser of English, and so tells what it earns.
 */
import { readFileSync } from 'node:fs';
import { matchingData } from '../catalog/matching';
import { detectPage, type TextPage } from './detect';
import {
  type Counts,
  type LabelledText,
  type RankingCounts,
  scoreTexts,
  type VoiceCounts,
} from './score';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '  –  ' : ((100 * part) / whole).toFixed(1).padStart(5);

/** A line of the table: name, texts, precision, recall, F1, faults. */
const formatRow = (name: string, { texts, right, wrong, missed }: Counts): string =>
  [
    name.padEnd(22),
    String(texts).padStart(5),
    percent(right, right + wrong),
    percent(right, right + missed),
    percent(2 * right, 2 * right + wrong + missed),
    String(wrong).padStart(6),
    String(missed).padStart(7),
  ].join('  ');

const formatRanking = ({ about, first, none, falsely }: RankingCounts): string =>
  [
    `ranking top-1: ${percent(first, about).trim()} (${first} of ${about} pages about an incident)`,
    `pages about no incident: ${none}, with a false incident: ${falsely}`,
  ].join('\n');

const formatVoices = ({ pages, right, wrong, unsaid, denied }: VoiceCounts): string =>
  [
    `voices: ${percent(right, right + wrong).trim()} of those called found are there`,
    `(${right} of ${right + wrong} on ${pages} pages; said nothing of ${unsaid}, wrongly absent ${denied})`,
  ].join(' ');

/** @returns the labelled texts of the files, or a sentence that says what is wrong with one */
const readTexts = (files: readonly string[]): LabelledText[] | string => {
  const texts: LabelledText[] = [];
  for (const file of files) {
    let lines: string[];
    try {
      lines = readFileSync(file, 'utf8').split('\n');
    } catch (error) {
      return `${file} cannot be read: ${(error as Error).message}.`;
    }
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue;
      try {
        texts.push(JSON.parse(line) as LabelledText);
      } catch {
        return `${file}, line ${index + 1}: this is no JSON.`;
      }
    }
  }
  return texts;
};

/**
 * @param args names of JSONL files; `--quiet` leaves out the list of faults, `--without-compromise` the parser
 * @returns the exit status: 0, or 2 when a file is missing or no JSONL
 */
export const run = async (args: readonly string[]): Promise<number> => {
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (files.length === 0) {
    console.error('Name one or more JSONL files of labelled texts: npm run eval -- FILE.jsonl');
    return 2;
  }
  const texts = readTexts(files);
  if (typeof texts === 'string') {
    console.error(texts);
    return 2;
  }
  const known = new Set(matchingData.senses.entities.map(({ id }) => id));
  const withParser = !args.includes('--without-compromise');
  const detect = (page: TextPage) => detectPage(page, withParser);
  const { groups, ranking, voices, faults } = scoreTexts(texts, known, detect);
  console.log(`${''.padEnd(22)}  texts  prec.  recall     F1   wrong   missed`);
  for (const [name, counts] of [...groups].sort(([a], [b]) =>
    a === 'all' ? -1 : b === 'all' ? 1 : a.localeCompare(b),
  )) {
    console.log(formatRow(name, counts));
  }
  if (ranking.about + ranking.none > 0) console.log(`\n${formatRanking(ranking)}`);
  if (voices.pages > 0) console.log(formatVoices(voices));
  if (args.includes('--quiet')) return 0;
  for (const [lang, lines] of [...faults].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(`\nfaults in ${lang}: ${lines.length}\n  ${lines.join('\n  ')}`);
  }
  return 0;
};
