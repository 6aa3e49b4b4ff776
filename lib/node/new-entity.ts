/** `npm run new:entity`: asks for the fields of an organisation and writes its file. */
import schema from '../../data/schema/entity.schema.json' with { type: 'json' };
import type { AmbiguousAlias, Entity } from '../core/model';
import { type Asker, openAsker } from './ask';
import { findProjectRoot } from './data-files';
import { assign, Draft, splitList, toId } from './new-record';

const { properties, $defs } = schema;
const optional = { optional: true };

/** A record that has every field and nothing in it. */
const blank = (): Entity => ({
  id: 'x',
  name: 'x',
  kind: 'exchange',
  tier: 3,
  country: 'ZZ',
  about: 'x',
  aliases: {},
});

/** @returns exit status 0 */
export async function run(
  _words: readonly string[],
  start = process.cwd(),
  asker: Asker = openAsker(),
): Promise<number> {
  const record = blank();
  const draft = new Draft(findProjectRoot(start), 'entity', record, asker);
  asker.say(
    'An organisation whose names are searched for on pages. A person is never one.\nAn empty answer takes what stands in [brackets].\n',
  );
  const name = await draft.ask('name', { text: 'Name as readers know it' }, (answer) => {
    record.name = answer ?? '';
  });
  await draft.askId(toId(name));
  await draft.ask('kind', { text: 'Kind', choices: properties.kind.enum }, (answer) => {
    record.kind = answer as Entity['kind'];
  });
  await draft.ask(
    'tier',
    {
      text: 'How often readers meet it: 1 in most stories, 2 regularly, 3 seldom',
      fallback: '3',
    },
    (answer) => {
      record.tier = Number(answer) as Entity['tier'];
    },
  );
  await draft.ask('country', { text: 'Country (US, SE, …; EU, or ZZ for none)' }, (answer) => {
    record.country = answer ?? '';
  });
  await draft.ask('homepage', { text: 'Homepage', ...optional }, (answer) => {
    assign(record, 'homepage', answer);
  });
  await draft.ask('about', { text: 'Who this is, in one plain sentence' }, (answer) => {
    record.about = answer ?? '';
  });
  await draft.ask('partOf', { text: 'Id of the entity it belongs to', ...optional }, (answer) => {
    assign(record, 'partOf', answer);
  });
  asker.say(
    '\nNames to search for, by language: mul for forms that stand unchanged in every language, handle for\ndomains and @names, or a code such as ar. An empty language ends the list.',
  );
  await askAliases(draft);
  await askGates(draft);
  draft.write([
    'Longer strings that hold one of its names and are something else go under "never".',
    'Try it on a text: npm run --silent detect -- FILE.jsonl, or "Try a text" in the options.',
  ]);
  asker.close();
  return 0;
}

const isLanguage = new RegExp(properties.aliases.propertyNames.pattern);

async function askAliases(draft: Draft<Entity>): Promise<void> {
  const { record } = draft;
  for (;;) {
    const isFirst = Object.keys(record.aliases).length === 0;
    const lang = await draft.asker.ask({
      text: 'Language of names',
      ...(isFirst ? { fallback: 'mul' } : optional),
      check: (answer) =>
        answer === '' || isLanguage.test(answer)
          ? undefined
          : 'That is no BCP 47 language code, and neither mul nor handle.',
    });
    if (lang === '') return;
    await draft.ask(
      `aliases.${lang}`,
      { text: 'Names (a; b; c)', ...(lang === 'mul' && { fallback: record.name }) },
      (answer) => {
        record.aliases[lang] = splitList(answer);
      },
    );
  }
}

/** Names that mean something else as well need words that tell which is meant. */
async function askGates(draft: Draft<Entity>): Promise<void> {
  const { record, asker } = draft;
  for (;;) {
    const alias = await asker.ask({
      text: 'A name among them that also means something else',
      ...optional,
      check: (answer) =>
        answer === '' || Object.values(record.aliases).flat().includes(answer)
          ? undefined
          : `"${answer}" is not among the names.`,
    });
    if (alias === '') return;
    const words = async (text: string) => splitList(await asker.ask({ text, ...optional }));
    const gate: AmbiguousAlias = {
      alias,
      otherSenses: await words('What else it means (a; b)'),
      signalsFor: await words('Words that speak for this entity (a; b)'),
      signalsAgainst: await words('Words that speak for another sense (a; b)'),
      default: (await asker.ask({
        text: 'When nothing decides',
        choices: $defs.gate.properties.default.enum,
        fallback: 'needs-cue',
      })) as AmbiguousAlias['default'],
    };
    record.ambiguous = [...(record.ambiguous ?? []), gate];
  }
}
