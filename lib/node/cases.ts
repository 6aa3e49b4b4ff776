/**
 * `npm run --silent cases`: the labelled texts of `test/cases` as a count, as an audit, or as the JSON
 * Lines that `detect` and `eval` read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSurfaces, listUnlabelled } from './case-audit';
import { type CaseVocabulary, isHeldOut, type LabelledCase, readCases } from './case-files';
import { findProjectRoot, readDataFiles } from './data-files';

const USAGE = `Usage: npm run --silent cases -- [--audit | --jsonl] [--held-out | --development] [FILE…]
  (nothing)      how many cases there are, by language and by probe
  --audit        what is labelled as what, and every place that looks like a name without a label
  --jsonl        one JSON object a line, for detect and eval
  --held-out     only the third that nobody tunes on
  --development  only the rest
  FILE…          file names in test/cases, such as sv.txt; all of them when none is given`;

const FLAGS = ['--audit', '--jsonl', '--held-out', '--development'];

/** What a run reads: labels may name these, and these names are looked for by the audit. */
interface Known extends CaseVocabulary {
  aliases: string[];
}

function readKnown(root: string): Known {
  const { files } = readDataFiles(root);
  const ids = (kind: string) => files.filter((file) => file.kind === kind).map(({ name }) => name);
  const aliases = files
    .filter((file) => file.kind === 'entity')
    .flatMap(({ value }) =>
      Object.values((value as { aliases?: Record<string, string[]> }).aliases ?? {}).flat(),
    )
    .filter((alias) => alias.length > 2);
  const probes = JSON.parse(readFileSync(join(root, 'test/cases/probes.json'), 'utf8'));
  return {
    entities: new Set(ids('entity')),
    incidents: new Set(ids('incident')),
    probes: new Set(Object.keys(probes)),
    aliases,
  };
}

/** "ar 84, de 61, …" with the largest first. */
function tally(cases: readonly LabelledCase[], keyOf: (labelled: LabelledCase) => string): string {
  const counts = new Map<string, number>();
  for (const labelled of cases) {
    counts.set(keyOf(labelled), (counts.get(keyOf(labelled)) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([key, count]) => `${key} ${count}`)
    .join(', ');
}

function printCounts(cases: readonly LabelledCase[]): void {
  const mentions = cases.reduce((sum, labelled) => sum + labelled.mentions.length, 0);
  const heldOut = cases.filter(({ id }) => isHeldOut(id));
  console.log(`${cases.length} cases with ${mentions} mentions, ${heldOut.length} held out`);
  console.log(`by language: ${tally(cases, ({ lang }) => lang)}`);
  console.log(`held out: ${tally(heldOut, ({ lang }) => lang)}`);
  console.log(`by probe: ${tally(cases, ({ probe }) => probe)}`);
  console.log(`by kind: ${tally(cases, ({ kind }) => kind)}`);
  const pages = cases.filter(({ incidents }) => incidents);
  console.log(`pages: ${pages.length}; by incident: ${tally(pages, firstIncident)}`);
}

const firstIncident = ({ incidents }: LabelledCase): string => incidents?.[0] ?? 'none';

/**
 * The command. Faults in the files go to standard error, a sentence each.
 * @returns exit status: 0, 1 when a case has a fault, 2 when the words are not understood
 */
export async function run(words: readonly string[]): Promise<number> {
  const flags = words.filter((word) => word.startsWith('--'));
  const wanted = words.filter((word) => !word.startsWith('--'));
  const root = findProjectRoot(process.cwd());
  const folder = join(root, 'test/cases');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const unknown =
    flags.find((flag) => !FLAGS.includes(flag)) ?? wanted.find((name) => !names.includes(name));
  if (unknown !== undefined || flags.length > new Set(flags).size) {
    if (unknown !== undefined) console.error(`"${unknown}" is not known here.`);
    console.error(USAGE);
    return 2;
  }
  if (flags.includes('--held-out') && flags.includes('--development')) {
    console.error('--held-out and --development leave nothing together.');
    return 2;
  }

  const known = readKnown(root);
  const sources = names
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  // Every file is read even when some are asked for: an id must be unique over all of them.
  const { cases, faults } = readCases(sources, known);
  for (const fault of faults) console.error(fault);
  const chosen = cases.filter(
    ({ id, lang, incidents }) =>
      (wanted.length === 0 || wanted.includes(incidents ? 'pages.txt' : `${lang}.txt`)) &&
      !(flags.includes('--held-out') && !isHeldOut(id)) &&
      !(flags.includes('--development') && isHeldOut(id)),
  );

  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  if (flags.includes('--jsonl')) {
    for (const labelled of chosen) console.log(JSON.stringify(labelled));
  } else if (flags.includes('--audit')) {
    for (const line of listSurfaces(chosen, known.entities)) console.log(line);
    for (const line of listUnlabelled(chosen, known.aliases)) console.log(`unlabelled ${line}`);
  } else printCounts(chosen);
  return faults.length > 0 ? 1 : 0;
}
