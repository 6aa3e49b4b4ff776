/** `npm run data:report`: the collection in tables of Markdown, so that bias and gaps are seen. */
import { type Count, overviewOf } from '../core/incident/overview';
import { findProjectRoot, readDataFiles } from './data-files';
import { checkShapes } from './data-rules/index';
import { describeFault } from './describe-fault';
import { countTranslations, noteStaleTexts } from './translation-coverage';

const NAMES = {
  region: new Intl.DisplayNames('en', { type: 'region' }),
  language: new Intl.DisplayNames('en', { type: 'language' }),
};

/**
 * A table of two columns or more, its columns aligned for whoever reads it as plain text.
 * @param rows the head first
 */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length), 3));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n');
}

const countTable = (name: string, counts: readonly Count[], of = 'incidents') =>
  table([[name, of], ...counts.map(([value, count]) => [value, String(count)])]);

const withNames = (counts: readonly Count[], names: Intl.DisplayNames): Count[] =>
  counts.map(([code, count]) => [`${names.of(code) ?? code} (${code})`, count]);

const part = (heading: string, ...body: string[]) => [`## ${heading}`, ...body].join('\n\n');

const list = (ids: readonly string[]) =>
  ids.length === 0 ? 'None.' : ids.map((id) => `- ${id}`).join('\n');

/** @returns exit status: 0, or 1 when a record cannot be read */
export async function run(_words: readonly string[], start = process.cwd()): Promise<number> {
  const { files, faults } = readDataFiles(findProjectRoot(start));
  const { data, faults: shapeFaults } = checkShapes(files);
  for (const fault of [...faults, ...shapeFaults]) console.error(describeFault(fault, files));
  if (faults.length > 0 || shapeFaults.length > 0) return 1;

  const incidents = data.incidents.map(({ incident }) => incident);
  const entities = data.entities.map(({ entity }) => entity);
  const all = overviewOf(incidents, entities);
  const sum = (counts: readonly Count[]) => counts.reduce((total, [, count]) => total + count, 0);
  const positions = incidents.reduce((total, one) => total + one.positions.length, 0);
  const events = incidents.reduce((total, one) => total + one.timeline.length, 0);
  const silent = all.silentSides.map(({ incident, party, reason }) => [incident, party, reason]);

  console.log(
    [
      '# The data in numbers',
      table([
        ['what', 'count'],
        ['incidents', String(all.incidents)],
        ['jurisdictions', String(all.countries.length)],
        ['entities', String(entities.length)],
        ['positions', String(positions)],
        ['timeline events', String(events)],
        ['sources', String(sum(all.sourceKinds))],
        ['languages of sources', String(all.languages.length)],
        ['incidents with press reports only', String(all.pressOnly.length)],
        ['incidents with one source', String(all.oneSource.length)],
        ['requesters and recipients without a position', String(silent.length)],
        ['positions without a date', String(sum(all.undatedPositions))],
        ['records withdrawn or merged', String(data.withdrawn.length)],
      ]),
      part('By country', countTable('country', withNames(all.countries, NAMES.region))),
      part('By kind', countTable('kind', all.kinds)),
      part('By year of beginning', countTable('year', all.years)),
      part(
        'Sources by language',
        countTable('language', withNames(all.languages, NAMES.language), 'sources'),
      ),
      part('Sources by kind', countTable('kind', all.sourceKinds, 'sources')),
      part('Sources per incident', countTable('sources', all.sourcesPerIncident)),
      part('Entities by kind', countTable('kind', all.entityKinds, 'entities')),
      part(
        'Translations',
        table([
          ['language', 'title and summary', 'whole'],
          ...countTranslations(data).map(({ lang, headed, incidents, whole, toBeWhole }) => [
            `${NAMES.language.of(lang)} (${lang})`,
            `${headed} of ${incidents}`,
            `${whole} of ${toBeWhole}`,
          ]),
        ]),
        `Texts whose English has changed since: ${noteStaleTexts(data).length}.`,
      ),
      part('Press reports only', list(all.pressOnly)),
      part('One source', list(all.oneSource)),
      part(
        'Requesters and recipients without a position',
        silent.length === 0 ? 'None.' : table([['incident', 'party', 'reason'], ...silent]),
      ),
      part(
        'Positions without a date',
        all.undatedPositions.length === 0
          ? 'None.'
          : countTable('incident', all.undatedPositions, 'positions'),
      ),
    ].join('\n\n'),
  );
  return 0;
}
