/**
 * Which sense of an ambiguous name is meant. Everything that speaks for or against is counted where
 * it stands: beside the name, in its sentence, in the title and headings, on the page.
 */

import type { Hit } from './look';
import type { PackedGate } from './packed';
import { isOfOrganisation, type Reading } from './reading';
import type { Cue } from './words';

export interface Verdict {
  ok: boolean;
  score: number;
  evidence: string[];
  /** Why not, where it is not. */
  reason: string;
}

/** What a cue is worth beside the name of an exchange or an agency. */
const WEIGHTS: Readonly<Record<string, number>> = {
  exchange: 3,
  crypto: 1.5,
  account: 1,
  tax: 2,
  securities: 2,
  law: 1,
  company: 1.5,
  spying: 2,
  drugs: 4,
  energy: 4,
};
const OTHER_WEIGHT = 2.5;

/** Ids that the code itself knows by name. */
export interface CueNames {
  id(name: string): number;
  name(id: number): string;
}

/** Everything of a page that a decision may look at. */
export interface PageView {
  /** Distinct cue ids of the body and how often each stands there. */
  counts: Map<number, number>;
  titleIds: Set<number>;
  names: CueNames;
  /** What title and page say for each set of cues, counted once. */
  sums: Map<ReadonlySet<number>, { title: number; page: number }>;
}

export interface Sides {
  for: ReadonlySet<number>;
  against: ReadonlySet<number>;
}

export interface LocalEvidence {
  for: number;
  against: number;
  besideFor: boolean;
  besideAgainst: boolean;
  names: string[];
  againstNames: string[];
}

const weightOf = (name: string): number => WEIGHTS[name] ?? OTHER_WEIGHT;

/** A word for platform without crypto in it: trades sell energy bills and games on platforms, too. */
const PLATFORM =
  /^(?:plateformes?|plataformas?|piattaform[ae]|plat+form\p{L}*|платформ\p{L}*|플랫폼|平台)$/u;

const REACH = 200;

/** A word close by tells more than one at the far end of the sentence. */
const nearness = (gap: number): number => (gap <= 15 ? 1.4 : gap <= 45 ? 1 : 0.75);

/** Folded units between a cue and the name; negative when they overlap. */
export const gapOf = (hit: Hit, cue: Cue): number =>
  cue.to <= hit.from ? hit.from - cue.to : cue.from >= hit.to ? cue.from - hit.to : -1;

/** Text between the name and a cue beside it, when that text is only a space, a quote or the like. */
export const isBeside = (hit: Hit, cue: Cue): boolean => {
  const gap = gapOf(hit, cue);
  if (gap < 0) return true;
  if (gap > 4) return false;
  const between =
    cue.to <= hit.from ? hit.before.slice(hit.before.length - gap) : hit.after.slice(0, gap);
  return /^['’]?s?[\s"'«»„“”‹›「」『』(-]*$/u.test(between);
};

const sum = (weights: ReadonlyMap<number, number>): number =>
  [...weights.values()].reduce((total, weight) => total + weight, 0);

/** Counts the cues of the name's own sentence. */
export const readSentence = (
  hit: Hit,
  cues: readonly Cue[],
  sides: Sides,
  names: CueNames,
): LocalEvidence => {
  const seenFor = new Map<number, number>();
  const seenAgainst = new Map<number, number>();
  // From beyond a semicolon, which counts unless the name's own part speaks for it.
  const seenBeyond = new Map<number, number>();
  let forHere = false;
  const words = new Map<number, string>();
  // The text's own word is the evidence, behind the name of its topic if it has one.
  const nameOf = (id: number): string => {
    const topic = names.name(id);
    const word = words.get(id) ?? '';
    return topic === '' ? word : `${topic}=${word}`;
  };
  let besideFor = false;
  let besideAgainst = false;
  for (const cue of cues) {
    if (cue.sentence !== hit.sentence) continue;
    const inside = cue.from >= hit.from && cue.to <= hit.to;
    if (inside || gapOf(hit, cue) > REACH) continue;
    words.set(cue.id, cue.word);
    if (sides.for.has(cue.id)) {
      const weight = PLATFORM.test(cue.word) ? 2.2 : weightOf(names.name(cue.id));
      const worth = weight * nearness(gapOf(hit, cue));
      seenFor.set(cue.id, Math.max(seenFor.get(cue.id) ?? 0, worth));
      if (cue.clause === hit.clause) forHere = true;
      if (weight > 1 && isBeside(hit, cue)) besideFor = true;
    }
    if (sides.against.has(cue.id)) {
      const worth = weightOf(names.name(cue.id)) * nearness(gapOf(hit, cue));
      const seen = cue.clause === hit.clause ? seenAgainst : seenBeyond;
      seen.set(cue.id, Math.max(seen.get(cue.id) ?? 0, worth));
      if (isBeside(hit, cue)) besideAgainst = true;
    }
  }
  if (!forHere) {
    for (const [id, worth] of seenBeyond) {
      seenAgainst.set(id, Math.max(seenAgainst.get(id) ?? 0, worth));
    }
  }
  return {
    for: sum(seenFor) + (besideFor ? 3 : 0),
    against: sum(seenAgainst) + (besideAgainst ? 3 : 0),
    besideFor,
    besideAgainst,
    names: [...seenFor.keys()].map(nameOf),
    againstNames: [...seenAgainst.keys()].map(nameOf),
  };
};

/** What title and body say for a set of cues, however often: distinct words count. */
const sumView = (view: PageView, ids: ReadonlySet<number>): { title: number; page: number } => {
  const known = view.sums.get(ids);
  if (known) return known;
  let title = 0;
  let page = 0;
  for (const id of ids) {
    const weight = weightOf(view.names.name(id));
    if (view.titleIds.has(id)) title += weight;
    if (view.counts.has(id)) page += weight / 2;
  }
  const sums = { title: Math.min(title, 5), page: Math.min(page, 6) };
  view.sums.set(ids, sums);
  return sums;
};

export interface GateInput {
  hit: Hit;
  /** Cues of the block in its language. */
  cues: readonly Cue[];
  gate: PackedGate;
  sides: Sides;
  view: PageView;
  /** Weight of other sure names in the same sentence and on the page. */
  company: { sentence: number; page: number };
  /** The entity stands on the page under a name that means nothing else. */
  known: boolean;
  /** It is known only by the company that it keeps, not by another name of its own. */
  leading: boolean;
  /** The same acronym stood for the entity before on this page. */
  told: boolean;
  /** Letter case proves nothing here: an all-capitals headline or a text without capitals. */
  caseless: boolean;
  /** The word stands in small letters where its gate is about the small-letter word. */
  common: boolean;
  /** The text is in the language of the entity's country. */
  atHome: boolean;
  /** Cues that alone say nothing of the sense: companies and courts are everywhere. */
  weak: ReadonlySet<number>;
  /** What the build of the sentence says, asked for where nothing else says anything. */
  read(): Reading;
  /** The same for a name that may be a word of the language. */
  readWord(): Reading;
}

/** Decides one name under one gate. */
export const judge = (input: GateInput): Verdict => {
  const { hit, cues, gate, sides, view, company, known, caseless, common, atHome, weak } = input;
  const local = readSentence(hit, cues, sides, view.names);
  const sentenceFor = local.for + company.sentence;
  const { title: titleFor, page: wordsFor } = sumView(view, sides.for);
  const { title: titleAgainst, page: pageAgainst } = sumView(view, sides.against);
  const pageFor = wordsFor + company.page + (known ? 4 : 0) + (atHome ? 1 : 0);
  const evidence = [
    ...local.names.map((name) => `sentence:${name}`),
    ...(company.sentence > 0 ? ['sentence:names'] : []),
    ...(titleFor > 0 ? ['title'] : []),
    ...(known ? [input.leading ? 'leading' : 'full-name'] : []),
    ...(company.page > 0 ? ['page:names'] : []),
    ...(pageFor > 0 ? ['page'] : []),
  ];
  const refuse = (reason: string): Verdict => ({ ok: false, score: 0, evidence, reason });
  // A page may be about exchanges and its sentence about something else: "Bullish investors".
  const accept = (score: number): Verdict => {
    const reading = gate.d > 0 && !caseless && !local.besideFor ? input.readWord() : '';
    if (reading !== '' && !isOfOrganisation(reading)) return refuse(`parse:${reading}`);
    return { ok: true, score, evidence, reason: '' };
  };
  // The build of a sentence is evidence for want of any other: it never speaks against words.
  const leave = (): Verdict => {
    if (local.against + pageAgainst + titleAgainst > 0 || caseless) return refuse('no-cue');
    const reading = input.read();
    if (reading === '') return refuse('no-cue');
    if (!isOfOrganisation(reading)) return refuse(`parse:${reading}`);
    return { ok: true, score: 3, evidence: [...evidence, `parse:${reading}`], reason: '' };
  };
  const scoreFor = sentenceFor * 2 + titleFor + pageFor;
  const scoreAgainst = local.against * 2 + titleAgainst + pageAgainst;

  if (local.besideAgainst && !local.besideFor)
    return refuse(`beside:${local.againstNames[0] ?? ''}`);
  if (
    local.against > 0 &&
    sentenceFor + (known ? 2 : 0) <= local.against &&
    !(local.besideFor && !local.besideAgainst)
  ) {
    return refuse(`sentence:${local.againstNames[0] ?? ''}`);
  }
  // In small letters, among other words with capitals, it is the common word: say otherwise loudly.
  if (common && sentenceFor < 3) return refuse('case');
  const telling =
    known ||
    company.page > 0 ||
    [...sides.for].some((id) => !weak.has(id) && (view.counts.has(id) || view.titleIds.has(id)));
  if (gate.d > 0 && !telling) return leave();
  if (gate.d === 0 && !caseless) {
    return scoreAgainst >= scoreFor + 4 && local.against > 0
      ? refuse(`sentence:${local.againstNames[0] ?? ''}`)
      : accept(scoreFor + 1);
  }
  if (sentenceFor >= 3 || (sentenceFor >= 1 && sentenceFor + titleFor + pageFor >= 2.5)) {
    // One weak word in the sentence does not outweigh a page about something else.
    if (sentenceFor < 3 && pageAgainst + titleAgainst > sentenceFor + titleFor + pageFor / 2)
      return refuse('page');
    return accept(scoreFor);
  }
  if (input.told && local.against + pageAgainst + titleAgainst === 0) return accept(scoreFor);
  if (gate.d === 2 && !known && titleFor < 2) return leave();
  if (
    titleFor + pageFor >= (caseless ? 3 : 1.5) &&
    titleFor + pageFor > titleAgainst + pageAgainst
  ) {
    return accept(scoreFor);
  }
  return pageAgainst > 0 ? refuse('page') : leave();
};
