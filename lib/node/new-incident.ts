/** `npm run new:incident`: asks for the fields of an incident and writes its file. */
import schema from '../../data/schema/incident.schema.json' with { type: 'json' };
import { type Incident, type Party, type Position, partyId, type Source } from '../core/model';
import { type Asker, openAsker } from './ask';
import { findProjectRoot } from './data-files';
import { allAliases, foldAlias } from './data-rules/rule';
import { Draft, splitList, toId } from './new-record';

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

async function askParties(draft: IncidentDraft): Promise<void> {
  const { record } = draft;
  for (;;) {
    const at = record.parties.length;
    const field = `parties[${at}]`;
    const name = await draft.asker.ask({
      text: 'Name, or id of an entity',
      ...(at > 0 && optional),
    });
    if (name === '') return;
    const entity = draft.entities.find((one) =>
      [one.id, one.name, ...allAliases(one)].map(foldAlias).includes(foldAlias(name)),
    );
    const party: Party = entity
      ? { entity: entity.id, role: 'other' }
      : { id: 'x', name, kind: 'organisation', role: 'other' };
    record.parties.push(party);
    if (entity) draft.asker.say(`  That is ${entity.name} (${entity.id}).`);
    if ('name' in party) {
      await draft.ask(`${field}.id`, { text: 'Id of this party', fallback: toId(name) }, (id) => {
        party.id = id ?? '';
      });
      const kinds = $defs.namedParty.properties.kind.enum;
      const kind = await draft.ask(
        `${field}.kind`,
        { text: 'What is it', choices: kinds },
        (one) => {
          party.kind = one as typeof party.kind;
        },
      );
      if (kind === 'person') {
        await draft.ask(
          `${field}.office`,
          {
            text: 'In which office or part of the court record (empty if told by role)',
            ...optional,
          },
          (office) => assign(party, 'office', office),
        );
      }
    }
    await draft.ask(`${field}.role`, { text: 'Role', choices: $defs.role.enum }, (role) => {
      party.role = role as Party['role'];
    });
  }
}

async function askPositions(draft: IncidentDraft): Promise<void> {
  const { record } = draft;
  const known = record.parties.map(partyId);
  for (;;) {
    const at = record.positions.length;
    const field = `positions[${at}]`;
    const party = await draft.asker.ask({
      text: `Whose position (${known.join(', ')})`,
      ...optional,
      check: (id) =>
        id === '' || known.includes(id) ? undefined : `"${id}" is no party of this incident.`,
    });
    if (party === '') return;
    const position: Position = { party, stance: 'confirmed', summary: 'x', sources: ['s1'] };
    record.positions.push(position);
    const stances = $defs.position.properties.stance.enum;
    await draft.ask(`${field}.stance`, { text: 'Stance', choices: stances }, (stance) => {
      position.stance = stance as Position['stance'];
    });
    await draft.ask(`${field}.summary`, { text: 'In our words' }, (summary) => {
      position.summary = summary ?? '';
    });
    const quote = await draft.ask(
      `${field}.quote`,
      { text: 'In their own words (at most 15)', ...optional },
      (words) => assign(position, 'quote', words),
    );
    if (quote !== '') {
      await draft.ask(
        `${field}.quoteLang`,
        { text: 'Language of the quote if not English', ...optional },
        (lang) => assign(position, 'quoteLang', lang),
      );
    }
    await draft.ask(`${field}.speaker`, { text: 'Who said it, if named', ...optional }, (who) => {
      assign(position, 'speaker', who);
    });
    await draft.ask(`${field}.date`, { text: 'Date', ...optional }, (date) => {
      assign(position, 'date', date);
    });
    await askCited(draft, `${field}.sources`, position);
  }
}

async function askTimeline(draft: IncidentDraft): Promise<void> {
  const { record } = draft;
  for (;;) {
    const entry = { date: '', event: 'x', sources: ['s1'] };
    const date = await draft.ask(
      'timeline[0].date',
      { text: 'Date of an event', ...optional },
      (answer) => {
        entry.date = answer ?? '';
        // In front, where no date before it can make it look out of order.
        const others = record.timeline.filter((one) => one !== entry);
        record.timeline = answer === undefined ? others : [entry, ...others];
      },
    );
    if (date === '') break;
    await draft.ask('timeline[0].event', { text: 'What happened, in a sentence' }, (event) => {
      entry.event = event ?? '';
    });
    await askCited(draft, 'timeline[0].sources', entry);
  }
  record.timeline.sort((one, other) => (one.date < other.date ? -1 : 1));
}

const askCited = (draft: IncidentDraft, field: string, statement: { sources: string[] }) =>
  draft.ask(
    field,
    {
      text: `Sources of it (${draft.record.sources.map(({ id }) => id).join(', ')})`,
      fallback: 's1',
    },
    (answer) => {
      statement.sources = (answer ?? '').split(/[\s,;]+/).filter(Boolean);
    },
  );

/** A side of the request that has said nothing has a reason. */
async function askSilence({ record, asker }: IncidentDraft): Promise<void> {
  const heard = new Set(record.positions.map(({ party }) => party));
  for (const party of record.parties) {
    const isSide = party.role === 'requester' || party.role === 'recipient';
    if (!isSide || heard.has(partyId(party))) continue;
    const reason = await asker.ask({
      text: `Why has ${partyId(party)} no position`,
      choices: $defs.noPosition.enum,
      fallback: 'not-in-sources',
    });
    party.noPosition = reason as NonNullable<Party['noPosition']>;
  }
}

/** Sets a field, or leaves it out. */
function assign<T extends object, K extends keyof T>(
  target: T,
  key: K,
  value: T[K] | undefined,
): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}
