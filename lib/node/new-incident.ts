/** `npm run new:incident`: asks for the fields of an incident and writes its file. */
import schema from '../../data/schema/incident.schema.json' with { type: 'json' };
import type { Incident, Source } from '../core/model';
import { type Asker, openAsker } from './ask';
import { findProjectRoot } from './data-files';
import { askParties, askPositions, askSilence, askTimeline } from './new-incident-parties';
import { assign, Draft, splitList, toId } from './new-record';

const { properties, $defs } = schema;
const optional = { optional: true };

/** A record that has every field and nothing in it. */
const blank = (): Incident => ({
  id: 'x',
  title: 'x',
  summary: 'x',
  kind: 'summons',
  status: 'open',
  asOf: '2000',
  jurisdiction: 'ZZ',
  start: '2000',
  dataRequested: 'x',
  scope: 'x',
  outcome: 'x',
  parties: [],
  positions: [],
  timeline: [],
  sources: [],
  topics: [],
  related: [],
});

/** @returns exit status 0 */
export async function run(
  _words: readonly string[],
  start = process.cwd(),
  asker: Asker = openAsker(),
): Promise<number> {
  const record = blank();
  const draft = new Draft(findProjectRoot(start), 'incident', record, asker);
  asker.say(
    'An incident: one request for customer data and what followed. Read its sources first.\nAn empty answer takes what stands in [brackets].\n',
  );
  await askFacts(draft);
  asker.say('\nSources, each of them read. An empty publisher ends the list.');
  await askSources(draft);
  asker.say('\nParties. An empty name ends the list.');
  await askParties(draft);
  asker.say('\nPositions: what each party said or did. An empty party ends the list.');
  await askPositions(draft);
  asker.say('\nTimeline. An empty date ends the list.');
  await askTimeline(draft);
  await askSilence(draft);
  await draft.ask(
    'topics',
    {
      text: 'Words that a page about this would use, lower case, any language (a; b; c)',
      ...optional,
    },
    (answer) => {
      record.topics = splitList(answer);
    },
  );
  await draft.ask(
    'related',
    { text: 'Ids of incidents that belong to the same story (a; b)', ...optional },
    (answer) => {
      record.related = splitList(answer);
    },
  );
  draft.write([
    ...(record.sources.length < 2 ? ['It rests on one source: look for a second one.'] : []),
    ...(record.topics.length === 0 ? ['Without topics it is shown beside few pages.'] : []),
    `What is still to be checked goes into data/unverified/${record.id}.md`,
  ]);
  asker.close();
  return 0;
}

type IncidentDraft = Draft<Incident>;

async function askFacts(draft: IncidentDraft): Promise<void> {
  const { record } = draft;
  /** Asks for a field of text; an optional one is left out when it is empty. */
  const text = (field: 'title' | 'summary' | 'dataRequested' | 'scope' | 'outcome', what: string) =>
    draft.ask(field, { text: what }, (answer) => {
      record[field] = answer ?? '';
    });
  const title = await text('title', 'Title (neutral, no verdict)');
  await draft.askId(toId(title));
  await text('summary', 'Summary (two or three plain sentences, past tense)');
  await draft.ask('kind', { text: 'Kind', choices: properties.kind.enum }, (answer) => {
    record.kind = answer as Incident['kind'];
  });
  await draft.ask('status', { text: 'Status', choices: properties.status.enum }, (answer) => {
    record.status = answer as Incident['status'];
  });
  await draft.ask('jurisdiction', { text: 'Country (US, SE, …; EU, or ZZ for none)' }, (answer) => {
    record.jurisdiction = answer ?? '';
  });
  await draft.ask('start', { text: 'Began (2021, 2021-03 or 2021-03-30)' }, (answer) => {
    record.start = answer ?? '';
  });
  await draft.ask('end', { text: 'Ended (empty while it goes on)', ...optional }, (answer) => {
    assign(record, 'end', answer);
  });
  await text('dataRequested', 'What was asked');
  await text('scope', 'Scope (who is covered: thresholds, years, number of accounts)');
  await text('outcome', 'Outcome');
  await draft.ask('reference', { text: 'Docket or official number', ...optional }, (answer) => {
    assign(record, 'reference', answer);
  });
}

async function askSources(draft: IncidentDraft): Promise<void> {
  const { record } = draft;
  const kinds = $defs.source.properties.kind.enum;
  for (;;) {
    const at = record.sources.length;
    const source: Source = {
      id: `s${at + 1}`,
      publisher: '',
      title: 'x',
      kind: 'news-report',
      lang: 'en',
      read: true,
    };
    source.publisher = await draft.asker.ask({
      text: `${source.id}: publisher`,
      ...(at > 0 && optional),
    });
    if (source.publisher === '') break;
    record.sources.push(source);
    const field = `sources[${at}]`;
    await draft.ask(`${field}.title`, { text: 'Title as published' }, (answer) => {
      source.title = answer ?? '';
    });
    await draft.ask(
      `${field}.url`,
      { text: 'Address (empty where it holds the name of a private person)', ...optional },
      (answer) => assign(source, 'url', answer),
    );
    await draft.ask(`${field}.date`, { text: 'Date', ...optional }, (answer) => {
      assign(source, 'date', answer);
    });
    await draft.ask(`${field}.kind`, { text: 'Kind of source', choices: kinds }, (answer) => {
      source.kind = answer as Source['kind'];
    });
    await draft.ask(`${field}.lang`, { text: 'Language', fallback: 'en' }, (answer) => {
      source.lang = answer ?? '';
    });
  }
  const newest = record.sources.flatMap(({ date }) => (date ? [date] : [])).sort();
  record.asOf = newest.at(-1) ?? record.start;
  draft.asker.say(`As of ${record.asOf}, the newest date among the sources.`);
}
