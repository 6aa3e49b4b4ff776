/**
 * Compiles the entities and the languages into what the matcher starts from. Runs in Node while the
 * extension is built. Aliases, longer strings that swallow them and the words that tell senses apart
 * all become patterns of one sorted list, so that a page is read once.
 */
import type { AmbiguousAlias, Entity } from '../model';
import { readOwners } from './alias-owners';
import { findBareNames } from './bare-name';
import { deriveCores } from './core-name';
import { LANGUAGES } from './languages/index';
import type { Language } from './languages/language';
import { beginsUpper, letterShape } from './letter-case';
import { foldToString } from './normal-form';
import { languageLetter, type PackedGate, type PackedMatching, type PackedSenses } from './packed';
import { PatternCollector } from './pattern-collector';
import { spellings } from './spellings';

const DEFAULTS = { match: 0, 'needs-cue': 1, 'no-match': 2 } as const;

const words = (list: string): string[] =>
  list
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** Scripts that one of the languages alone is written in: the word needs no language beside it. */
const OWN_SCRIPT =
  /^[\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Greek}\p{Script=Katakana}\p{Script=Hiragana}]/u;

/** Topics and countries by the folded words of all languages, to read signals of the data with. */
const collectTopics = (collector: PatternCollector): Map<string, Set<number>> => {
  const byWord = new Map<string, Set<number>>();
  const note = (name: string, list: string, language: string) => {
    const id = collector.cue(name);
    for (const word of words(list)) {
      // Names and tickers are the same in every language.
      const everywhere =
        OWN_SCRIPT.test(word) ||
        /^\p{Lu}{2,}$/u.test(word) ||
        (language === englishLetter && beginsUpper(word));
      collector.addCueWord(word, id, everywhere ? '' : language);
      const key = foldToString(word.replace(/\*$/, ''));
      const ids = byWord.get(key) ?? new Set();
      byWord.set(key, ids.add(id));
    }
  };
  const englishLetter = languageLetter(LANGUAGES.findIndex(({ code }) => code === 'en'));
  LANGUAGES.forEach((language, index) => {
    for (const [topic, list] of Object.entries(language.topics)) {
      note(topic, list, languageLetter(index));
    }
  });
  LANGUAGES.forEach((language, index) => {
    for (const [country, list] of Object.entries(language.countries)) {
      note(`country:${country}`, list, languageLetter(index));
    }
  });
  return byWord;
};

const OWN_TOPICS = new Set('exchange crypto account tax securities law company spying'.split(' '));

/**
 * The ids a list of signals stands for. A signal that is a word of a topic stands for the topic, so
 * that what the data says in English holds in every language.
 */
const toCueIds = (
  signals: readonly string[],
  collector: PatternCollector,
  byWord: Map<string, Set<number>>,
  side: 'for' | 'against',
): number[] => {
  const ids = new Set<number>();
  for (const signal of signals) {
    const key = foldToString(signal);
    // Against a sense stand the topics of other worlds; a word of our own, such as `Gensler` against
    // another country's commission, speaks only for itself.
    const topics = byWord.get(key);
    const known =
      topics && side === 'against'
        ? [...topics].filter((id) => !OWN_TOPICS.has(collector.cues[id] ?? ''))
        : [...(topics ?? [])];
    for (const id of known) ids.add(id);
    if (known.length === 0) {
      const id = collector.cue(`word:${key}`);
      const stem = [...key].length >= 4 && !/\s/.test(key) && letterShape(signal) !== 'U';
      collector.addCueWord(stem ? `${signal}*` : signal, id);
      ids.add(id);
    }
  }
  return [...ids].sort((a, b) => a - b);
};

const languagesOf = (key: string): Language | undefined =>
  LANGUAGES.find((language) => language.code === key || language.code === key.split('-')[0]);

/** Letters of a name, spaces and signs not counted. */
const countLetters = (text: string): number =>
  [...text].filter((c) => /[\p{L}\p{M}]/u.test(c)).length;

const isAcronym = (alias: string): boolean =>
  /^[\p{Lu}\d.&/-]{2,}$/u.test(alias) && /\p{Lu}/u.test(alias);

/** Italian papers write `Fbi`, `Sec`: such a spelling belongs to its language alone. */
const boundLanguage = (alias: string, key: string): string =>
  !['mul', 'en', 'handle'].includes(key) &&
  /^\p{Script=Latin}+$/u.test(alias) &&
  /^\p{Lu}\p{Ll}{1,4}$/u.test(alias)
    ? (key.split('-')[0] ?? '')
    : '';

/** Whether a language writes endings or other words onto names. */
const joinsNames = (code: string): boolean => {
  const language = LANGUAGES.find((one) => one.code === code);
  return language?.endings !== undefined || language?.compounds !== undefined;
};

const packGate = (
  gate: AmbiguousAlias,
  collector: PatternCollector,
  byWord: Map<string, Set<number>>,
  entity: Entity,
): PackedGate => {
  const shape = letterShape(gate.alias);
  const folded = foldToString(gate.alias);
  const others = (entity.ambiguous ?? []).filter((other) => foldToString(other.alias) === folded);
  const capitals = Object.values(entity.aliases)
    .flat()
    .some((alias) => foldToString(alias) === folded && letterShape(alias) === 'U');
  // A gate for the lower-case word leaves the capitalised name alone; one of several for the same
  // letters holds for its own letter case, as does one for `Masak` where `MASAK` is the name.
  const bound = shape === 'L' || others.length > 1 || (shape === 'T' && capitals) ? shape : '';
  return {
    d: DEFAULTS[gate.default],
    f: toCueIds(gate.signalsFor, collector, byWord, 'for'),
    a: toCueIds(gate.signalsAgainst, collector, byWord, 'against'),
    s: bound,
  };
};

/** @param entities all organisations of `data/entities`, in any order */
export const packMatchingData = (entities: readonly Entity[]): PackedMatching => {
  const collector = new PatternCollector();
  const byWord = collectTopics(collector);
  collector.cue('word:<number>');
  const named = collector.cues.length;
  const gates: PackedGate[] = [];
  const isNameOfAnother = readOwners(entities);

  entities.forEach((entity, index) => {
    const gatesByForm = new Map<string, number[]>();
    const gatedOnly = new Set<string>();
    const note = (form: string, gate: number) => {
      const key = foldToString(form);
      gatesByForm.set(key, [...(gatesByForm.get(key) ?? []), gate]);
    };
    for (const gate of entity.ambiguous ?? []) {
      const id = gates.push(packGate(gate, collector, byWord, entity)) - 1;
      for (const form of new Set([gate.alias, ...(gate.forms ?? [])].map(foldToString)))
        note(form, id);
      if (gate.gatedOnly) gatedOnly.add(foldToString(gate.alias));
    }

    const addAlias = (alias: string, key: string, extra = '') => {
      const folded = foldToString(alias);
      const own = gatesByForm.get(folded) ?? [];
      let flags = extra;
      if (key === 'handle') flags += 'h';
      else {
        const rule = String(entity.case ?? '');
        if (isAcronym(alias) && (rule.startsWith('upper') || alias.length <= 5)) flags += 'u';
        else if (rule === 'exact' && beginsUpper(alias)) flags += 'x';
        if (gatedOnly.has(folded) && !extra.includes('k')) {
          flags += 'o';
          if (beginsUpper(alias) && !/[ux]/.test(flags)) flags += 'x';
        }
        const single = !/[\s.]/.test(alias);
        if (single && countLetters(alias) >= 6 && own.every((id) => gates[id]?.d === 0))
          flags += 'c';
      }
      const bound = boundLanguage(alias, key);
      if (bound && !/[ux]/.test(flags)) flags += 'x';
      if (bound && !joinsNames(bound)) flags += 'w';
      const role = (more: string) => `a${index},${flags}${more},${own.join('.')},${bound}`;
      for (const spelling of spellings(alias, key)) {
        collector.add(spelling, role(''));
        if (spelling.startsWith('ال') && [...spelling].length > 5) {
          collector.add(`ل${spelling.slice(2)}`, role('l'));
        }
      }
    };

    const listed = new Set<string>();
    const bare = findBareNames(entity);
    for (const [key, aliases] of Object.entries(entity.aliases)) {
      for (const alias of aliases) {
        if (bare.isLonger(alias, key)) continue;
        addAlias(alias, key);
        if (boundLanguage(alias, key) === '') listed.add(foldToString(alias));
      }
    }
    for (const gate of entity.ambiguous ?? []) {
      for (const form of [gate.alias, ...(gate.forms ?? [])]) {
        if (listed.has(foldToString(form))) continue;
        listed.add(foldToString(form));
        addAlias(form, 'mul');
      }
    }
    if (entity.kind === 'agency' || entity.kind === 'court') {
      for (const [key, aliases] of Object.entries(entity.aliases)) {
        const language = languagesOf(key);
        if (!language) continue;
        for (const core of deriveCores(aliases, entity.country, language)) {
          const folded = foldToString(core);
          if (!listed.has(folded)) {
            addAlias(core, key, beginsUpper(core) ? 'kx' : 'k');
          }
        }
      }
    }
    for (const generic of entity.generic ?? []) {
      if (!listed.has(foldToString(generic.alias)) && beginsUpper(generic.alias)) {
        addAlias(generic.alias, generic.lang, 'g');
      }
    }
    for (const never of entity.never ?? []) {
      // `Receita Federal dos EUA` is not Brazil's: it is a name of the IRS, and must stay one.
      if (isNameOfAnother(never, entity.id)) continue;
      for (const spelling of spellings(never, 'mul')) {
        collector.add(spelling, letterShape(never) === 'L' ? 'nl' : 'n');
      }
    }
  });

  const senses: PackedSenses = {
    words: collector.packCues(),
    entities: entities.map(({ id, kind, country, tier }) => ({ id, kind, country, tier })),
    gates,
    cues: collector.cues.slice(0, named),
    languages: LANGUAGES.map((language) => ({
      code: language.code,
      also: words(language.also ?? ''),
      stop: words(language.stopWords).map(foldToString),
      endings: words(language.endings ?? '').map(foldToString),
      stack: language.stack ?? 1,
      compounds: words(language.compounds ?? '').map(foldToString),
      home: language.home ?? '',
    })),
  };
  return { names: collector.packNames(), senses };
};
