/** What stands around a name: its company, the topics of its kind, the sense at home in the language. */
import type { Candidate } from './candidate';
import { countriesIn } from './country';
import type { PackedGate } from './packed';
import { type PageState, sentenceKey } from './page-state';
import type { Sides } from './sense';

/** Stands in for a gate where none is listed but a cue is asked for. */
export const OPEN_GATE: PackedGate = { d: 1, f: [], a: [], s: '' };

/** Topics that speak for a trading venue, whatever its own gate lists. */
const VENUE_TOPICS = ['exchange', 'crypto', 'account', 'law', 'company'];
/** Topics that no text about exchanges and agencies is about. */
const FOREIGN_TOPICS = [
  'sport',
  'myth',
  'animal',
  'zodiac',
  'weather',
  'food',
  'drugs',
  'military',
  'lab',
  'energy',
  'maths',
  'faith',
  'music',
  'stage',
];

export const isVenue = (page: PageState, entity: number): boolean => {
  const kind = page.knowledge.packed.entities[entity]?.kind;
  return kind === 'exchange' || kind === 'company';
};

/**
 * `DNB` on a Norwegian page, `IRS` on a Portuguese one: the other sense is at home in the language,
 * so only the entity's own country or full name in the sentence tells otherwise.
 */
export const isHomeSense = (
  page: PageState,
  candidate: Candidate,
  entity: number,
  gate: PackedGate,
): boolean => {
  const language = page.languageOf(candidate.block);
  const home = page.knowledge.packed.languages.find((one) => one.code === language)?.home ?? '';
  if (home === '' || !gate.a.includes(page.idOf(`country:${home}`))) return false;
  const own = page.idOf(`country:${page.knowledge.packed.entities[entity]?.country ?? ''}`);
  const { hit, scan } = candidate;
  const cues = page.cuesOf(scan, candidate.block);
  const told = cues.some((cue) => cue.id === own && cue.sentence === hit.sentence);
  if (told && !countriesIn(page, candidate).has(page.idOf(`country:${home}`))) return false;
  // Another body of the entity's own country is spoken of: `Rosfinmonitoring … De FSB`.
  const { entities } = page.knowledge.packed;
  for (const other of page.sure) {
    const body = entities[other];
    if (other === entity || body?.kind !== 'agency') continue;
    if (body.country === entities[entity]?.country) return false;
  }
  const here = page.together.get(sentenceKey(candidate.block, hit.sentence)) ?? [];
  return ![...here].some((other) =>
    ['exchange', 'company'].includes(page.knowledge.packed.entities[other]?.kind ?? ''),
  );
};

/** Whether the text is in the language of the entity's own country. */
export const isAtHome = (page: PageState, candidate: Candidate, entity: number): boolean => {
  const language = page.languageOf(candidate.block);
  const home = page.knowledge.packed.languages.find((one) => one.code === language)?.home ?? '';
  return home !== '' && home === page.knowledge.packed.entities[entity]?.country;
};

/** Other sure names nearby: exchanges stand beside exchanges, and agencies beside both. */
export const companyOf = (
  page: PageState,
  candidate: Candidate,
  entity: number,
  gate: PackedGate,
): { sentence: number; page: number } => {
  const { entities } = page.knowledge.packed;
  const kind = entities[entity]?.kind ?? '';
  const venue = kind === 'exchange' || kind === 'company';
  // An agency's list of signals says whether crypto tells anything: it does not for the FSB.
  const exchanges = venue || gate === OPEN_GATE || gate.f.includes(page.idOf('crypto'));
  let sentence = 0;
  let onPage = 0;
  const here = page.together.get(sentenceKey(candidate.block, candidate.hit.sentence));
  for (const other of new Set([...page.sure, ...page.told])) {
    if (other === entity) continue;
    const otherKind = entities[other]?.kind ?? '';
    const isVenue = otherKind === 'exchange' || otherKind === 'company';
    const isAgency = otherKind === 'agency';
    if (isVenue ? !exchanges : !isAgency) continue;
    const weight = isVenue && venue ? 3 : 1.5;
    onPage = Math.min(4, onPage + weight / 1.5);
    if (here?.has(other)) sentence = Math.min(4, sentence + weight);
  }
  return { sentence, page: onPage };
};

/** One of the chief bodies on a page that already names two others: no cue is asked for. */
export const isLeading = (page: PageState, entity: number): boolean => {
  const { entities } = page.knowledge.packed;
  if (entities[entity]?.tier !== 1) return false;
  let others = 0;
  for (const other of new Set([...page.sure, ...page.told])) {
    if (other !== entity && entities[other]?.tier === 1) others++;
  }
  return others >= 2;
};

export const sidesOf = (page: PageState, entity: number, gate: PackedGate): Sides => {
  const { packed, names } = page.knowledge;
  const key = `${entity}:${packed.gates.indexOf(gate)}`;
  const known = page.sides.get(key);
  if (known) return known;
  const record = packed.entities[entity];
  const forIds = new Set(gate.f);
  const against = new Set(gate.a);
  const isVenue = record !== undefined && record.kind !== 'agency' && record.kind !== 'court';
  if (isVenue) {
    for (const topic of VENUE_TOPICS) forIds.add(names.id(topic));
  } else if (record) {
    forIds.add(names.id(`country:${record.country}`));
    if (gate === OPEN_GATE)
      for (const topic of ['crypto', 'exchange', 'tax', 'securities', 'law'])
        forIds.add(names.id(topic));
  }
  // A name that stands for the company unless something speaks against it minds only its own list.
  if (gate.d > 0 && isVenue) for (const topic of FOREIGN_TOPICS) against.add(names.id(topic));
  against.delete(names.id('product'));
  for (const id of forIds) against.delete(id);
  for (const id of [...against])
    if (names.name(id) === `country:${record?.country}`) against.delete(id);
  const sides = { for: forIds, against };
  page.sides.set(key, sides);
  return sides;
};

/** `Binance Coin`, `عملة بينانس`: the token, not the company. */
export const isProduct = (page: PageState, candidate: Candidate, entity: number): boolean => {
  const kind = page.knowledge.packed.entities[entity]?.kind;
  if (kind !== 'exchange' && kind !== 'company') return false;
  const product = page.idOf('product');
  const before = page.idOf('product-before');
  const { hit } = candidate;
  for (const cue of page.cuesOf(candidate.scan, candidate.block)) {
    if (cue.id === product && cue.from >= hit.to) {
      const gap = cue.from - hit.to;
      if (gap <= 1 && /^[\s-]?$/.test(hit.after.slice(0, gap)) && hit.tail === '') return true;
    } else if (cue.id === before && cue.to <= hit.from) {
      const gap = hit.from - cue.to;
      if (gap === 1 && hit.before.endsWith(' ')) return true;
    }
  }
  return false;
};
