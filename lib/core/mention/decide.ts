/**
 * Decides every name found on a page, with the whole page in view: first what needs no cue, then the
 * ambiguous names in the light of those, then descriptions that need the name itself.
 */
import type { Candidate, Claim, Decision } from './candidate';
import { findContrasted } from './contrast';
import {
  countryLevel,
  countryOfClause,
  foreignCountry,
  judgeShared,
  rivalCountry,
} from './country';
import { readIntroductions } from './introductions';
import type { Knowledge } from './knowledge';
import type { PackedGate } from './packed';
import { PageState } from './page-state';
import type { Readings } from './reading';
import type { Scan } from './scan';
import { selectCandidates } from './select-candidates';
import { judge, readSentence, type Verdict } from './sense';
import {
  companyOf,
  isAtHome,
  isHomeSense,
  isLeading,
  isProduct,
  isVenue,
  OPEN_GATE,
  sidesOf,
} from './surroundings';
import { isCounted, isToken } from './token-sense';
import type { PageContext } from './types';

const judgeClaim = (
  page: PageState,
  candidate: Candidate,
  claim: Claim,
  introduced: boolean,
): Verdict => {
  const { entity, role } = claim;
  const refuse = (reason: string): Verdict => ({ ok: false, score: 0, evidence: [], reason });
  if (isProduct(page, candidate, entity)) return refuse('product');
  const foreign = foreignCountry(page, candidate, entity);
  if (foreign !== '') return refuse(`country:${foreign}`);
  if (introduced) {
    const sides = sidesOf(page, entity, claim.gates[0] ?? OPEN_GATE);
    const cues = page.cuesOf(candidate.scan, candidate.block);
    const local = readSentence(candidate.hit, cues, sides, page.view.names);
    if (local.against > local.for) return refuse(`sentence:${local.againstNames[0] ?? ''}`);
    return { ok: true, score: 6, evidence: ['introduced'], reason: '' };
  }
  if (role.flags.includes('k') || role.flags.includes('g'))
    return judgeShared(page, candidate, claim);
  const gate = claim.gates[0] ?? OPEN_GATE;
  if (gate.a.includes(page.idOf('word:<number>'))) {
    if (isCounted(candidate.hit)) return refuse('number');
    if (isVenue(page, entity) && isToken(candidate.hit)) return refuse('product');
  }
  if (isHomeSense(page, candidate, entity, gate)) return refuse('home-sense');
  const rival = rivalCountry(page, candidate, entity, gate);
  if (rival !== '') return refuse(`country:${rival}`);
  if (page.contrasted.has(candidate)) return refuse('contrast');
  const only = role.flags.includes('o');
  const proven = !candidate.informal || candidate.uncased;
  if (gate.s === 'L' && proven && page.capitalised.has(candidate.folded)) {
    return refuse('case');
  }
  return judge({
    hit: candidate.hit,
    cues: page.cuesOf(candidate.scan, candidate.block),
    gate,
    sides: only ? { for: new Set(gate.f), against: new Set(gate.a) } : sidesOf(page, entity, gate),
    view: page.view,
    company: only ? { sentence: 0, page: 0 } : companyOf(page, candidate, entity, gate),
    known: (page.sure.has(entity) || isLeading(page, entity)) && (!only || candidate.shape === 'U'),
    leading: !page.sure.has(entity),
    told: candidate.shape === 'U' && page.last.get(candidate.folded) === entity,
    caseless: candidate.caseless,
    common: gate.s === 'L' && !candidate.informal && !candidate.uncased,
    atHome: isAtHome(page, candidate, entity),
    weak: page.knowledge.weakCues,
    read: () => page.read(candidate, entity, gate),
    readWord: () => (isVenue(page, entity) ? page.read(candidate, entity, gate) : ''),
  });
};

/** Words that any of the senses may have beside it: the market for drugs takes bitcoin, too. */
const FAINT = /^(?:sentence:(?:crypto|account|law|company)=.*|title|page|page:names|leading)$/;

/** One sense a page: after another sense was told, faint evidence does not bring back ours. */
const staysOther = (page: PageState, candidate: Candidate, entity: number, verdict: Verdict) =>
  page.otherSense.has(candidate.folded) &&
  page.last.get(candidate.folded) !== entity &&
  isVenue(page, entity) &&
  verdict.evidence.every((name) => FAINT.test(name));

/** Names that mean nothing else, in a letter case that proves it. */
const decideSure = (page: PageState, candidate: Candidate): void => {
  if (candidate.claims.length > 1 && new Set(candidate.claims.map((c) => c.entity)).size > 1)
    return;
  const claim = candidate.claims[0] as Claim;
  if (candidate.caseless || /[kgo]/.test(claim.role.flags)) return;
  if (claim.gates.some((gate) => gate.d > 0)) return;
  if (isProduct(page, candidate, claim.entity)) {
    page.settle(candidate, -1, { ok: false, score: 0, evidence: [], reason: 'product' });
    return;
  }
  if (claim.gates.length > 0) {
    if (isHomeSense(page, candidate, claim.entity, claim.gates[0] as PackedGate)) return;
    const foreign = foreignCountry(page, candidate, claim.entity);
    if (foreign !== '') {
      page.settle(candidate, -1, {
        ok: false,
        score: 0,
        evidence: [],
        reason: `country:${foreign}`,
      });
      return;
    }
    const gate = claim.gates[0] as PackedGate;
    const sides = sidesOf(page, claim.entity, gate);
    const local = readSentence(
      candidate.hit,
      page.cuesOf(candidate.scan, candidate.block),
      sides,
      page.view.names,
    );
    if (local.against > 0 && local.against > local.for) return;
  }
  page.settle(candidate, claim.entity, { ok: true, score: 5, evidence: ['name'], reason: '' });
  page.sure.add(claim.entity);
};

const decideGated = (page: PageState, candidate: Candidate): void => {
  const introduced = page.introduced.get(candidate.folded);
  if (introduced === -1) {
    page.settle(candidate, -1, {
      ok: false,
      score: 0,
      evidence: [],
      reason: 'introduced-otherwise',
    });
    return;
  }
  let best: { entity: number; verdict: Verdict; level: number } | undefined;
  let refused: Verdict | undefined;
  const several = new Set(candidate.claims.map((claim) => claim.entity)).size > 1;
  const told = several && introduced === undefined ? countryOfClause(page, candidate) : -1;
  if (told >= 0) {
    const { entities } = page.knowledge.packed;
    const own = candidate.claims.find(
      ({ entity }) => page.idOf(`country:${entities[entity]?.country}`) === told,
    ) as Claim;
    const evidence = ['sentence:country'];
    page.settle(candidate, own.entity, { ok: true, score: 4, evidence, reason: '' });
    return;
  }
  for (const claim of candidate.claims) {
    const verdict = judgeClaim(page, candidate, claim, introduced === claim.entity);
    if (!verdict.ok) {
      refused ??= verdict;
      continue;
    }
    const level = several ? countryLevel(page, candidate, claim) : 0;
    if (several && level < 0) continue;
    if (!best || level > best.level) best = { entity: claim.entity, verdict, level };
  }
  if (best && staysOther(page, candidate, best.entity, best.verdict)) {
    page.settle(candidate, -1, { ok: false, score: 0, evidence: [], reason: 'page' });
  } else if (best) page.settle(candidate, best.entity, best.verdict);
  else
    page.settle(candidate, -1, refused ?? { ok: false, score: 0, evidence: [], reason: 'no-cue' });
};

/** What speaks for a name; how it is joined to other letters goes with the language that joins so. */
const evidenceOf = (
  page: PageState,
  block: number,
  how: readonly string[],
  verdict: Verdict | undefined,
): string[] => {
  const language = how.length > 0 ? page.languageOf(block) : '';
  const own = verdict?.evidence ?? [];
  return language === '' ? [...how, ...own] : [...how, `language:${language}`, ...own];
};

const toDecisions = (page: PageState, list: readonly Candidate[], block: number): Decision[] => {
  const { entities } = page.knowledge.packed;
  const refused = page.refused[block] ?? [];
  if (list.length === 0 && refused.length < 2) return refused;
  const out: Decision[] = [...refused];
  for (const { hit, entity, verdict, how, claims } of list) {
    const accepted = entity >= 0 && verdict?.ok === true;
    out.push({
      start: hit.start,
      end: hit.end,
      entity: entities[accepted ? entity : (claims[0]?.entity ?? 0)]?.id ?? '',
      evidence: accepted ? evidenceOf(page, block, how, verdict) : [verdict?.reason ?? 'no-cue'],
      accepted,
    });
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
};

/**
 * Decides all names of a page, in steps between which the caller may rest.
 * @returns every candidate of every block with what became of it, in page order
 */
export function* decidePage(
  knowledge: Knowledge,
  context: PageContext,
  title: Scan,
  scans: readonly Scan[],
  readings?: Readings,
): Generator<undefined, Decision[][]> {
  if (!scans.some((scan) => scan.candidates.length > 0)) return scans.map(() => []);
  const page = new PageState(knowledge, context, title, scans, readings);
  const candidates: Candidate[][] = [];
  const all = selectCandidates(page, title, -1);
  for (const [block, scan] of scans.entries()) {
    const selected = selectCandidates(page, scan, block);
    candidates.push(selected);
    for (const candidate of selected) all.push(candidate);
    if (selected.length > 0) yield;
  }
  for (const { folded, shape } of all) if (shape !== 'L') page.capitalised.add(folded);
  yield* readIntroductions(page, all);
  for (const candidate of all) {
    decideSure(page, candidate);
    yield;
  }
  const gated = all.filter((candidate) => candidate.verdict === undefined);
  if (gated.length > 0) yield* decideAmbiguous(page, gated);
  const decided: Decision[][] = [];
  for (const [block, list] of candidates.entries()) {
    decided.push(toDecisions(page, list, block));
    if (list.length > 0) yield;
  }
  return decided;
}

function* decideAmbiguous(
  page: PageState,
  gated: readonly Candidate[],
): Generator<undefined, void> {
  yield* page.readPage();
  page.contrasted = yield* findContrasted(page, gated, ({ claims }) =>
    sidesOf(page, (claims[0] as Claim).entity, claims[0]?.gates[0] ?? OPEN_GATE),
  );
  for (const candidate of gated) {
    decideGated(page, candidate);
    yield;
  }
  // What was told by its own sentence speaks for the rest of the page, until nothing new is told.
  for (let round = 0; round < 3; round++) {
    const before = page.told.size;
    for (const { entity, verdict } of gated) if (verdict?.ok && entity >= 0) page.told.add(entity);
    if (page.told.size === before) break;
    for (const candidate of gated) {
      const reason = candidate.verdict?.reason;
      if (reason === 'no-cue' || reason === 'page' || reason === 'no-country') {
        decideGated(page, candidate);
        yield;
      }
    }
  }
}
