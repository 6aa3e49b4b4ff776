/** Who took part in an incident and what each said or did, asked for one after another. */
import schema from '../../data/schema/incident.schema.json' with { type: 'json' };
import { type Incident, type Party, type Position, partyId } from '../core/model';
import { allAliases, foldAlias } from './data-rules/rule';
import { assign, type Draft, toId } from './new-record';

const { $defs } = schema;
const optional = { optional: true };

type IncidentDraft = Draft<Incident>;

/** Asks for parties until a name is empty; a name or alias of an entity leads to it. */
export async function askParties(draft: IncidentDraft): Promise<void> {
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

/** Asks for positions until a party is empty. */
export async function askPositions(draft: IncidentDraft): Promise<void> {
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

/** Asks for events until a date is empty, and puts them in order of time. */
export async function askTimeline(draft: IncidentDraft): Promise<void> {
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
export async function askSilence({ record, asker }: IncidentDraft): Promise<void> {
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
