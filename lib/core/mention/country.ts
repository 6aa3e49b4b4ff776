/**
 * Which country's body is meant: four commissions are called SEC, and an official name without its
 * country may be anybody's.
 */
import type { Candidate, Claim } from './candidate';
import type { Hit } from './look';
import type { PackedGate } from './packed';
import type { PageState } from './page-state';
import { gapOf, isBeside, type Verdict } from './sense';
import type { Cue } from './words';

/** フィリピンの証券取引委員会, 필리핀의 증권거래위원회. */
const GENITIVE = /^(?:の|의 ?|的)$/;

const isTied = (hit: Hit, cue: Cue): boolean => {
  if (cue.to <= hit.from && hit.from - cue.to <= 2 && hit.from > cue.to) {
    if (GENITIVE.test(hit.before.slice(hit.before.length - (hit.from - cue.to)))) return true;
  }
  if (cue.to <= hit.from) return isBeside(hit, cue);
  const gap = cue.from - hit.to;
  if (gap < 0 || gap > 9) return false;
  return /^[\s-]?(?:(?:of|of the|de|du|del|de la|de los|da|do|dos|das|della|degli|di|von|der|af|av|for|van|di) )?$/.test(
    hit.after.slice(0, gap),
  );
};

/** Ids of countries named in the sentence or clause, with the distance of the nearest. */
export const countriesIn = (
  page: PageState,
  candidate: Candidate,
  within: 'sentence' | 'clause' = 'sentence',
): Map<number, number> => {
  const found = new Map<number, number>();
  for (const cue of page.cuesOf(candidate.scan, candidate.block)) {
    if (cue.sentence !== candidate.hit.sentence) continue;
    if (cue[within] !== candidate.hit[within]) continue;
    if (!page.view.names.name(cue.id).startsWith('country:')) continue;
    const gap = gapOf(candidate.hit, cue);
    found.set(cue.id, Math.min(found.get(cue.id) ?? Number.POSITIVE_INFINITY, gap));
  }
  return found;
};

/** A country that stands right beside an agency's name and is not its own. */
export const foreignCountry = (page: PageState, candidate: Candidate, entity: number): string => {
  const record = page.knowledge.packed.entities[entity];
  if (!record || (record.kind !== 'agency' && record.kind !== 'court')) return '';
  const own = `country:${record.country}`;
  let foreign = '';
  for (const cue of page.cuesOf(candidate.scan, candidate.block)) {
    const name = page.view.names.name(cue.id);
    if (!name.startsWith('country:') || cue.sentence !== candidate.hit.sentence) continue;
    if (cue.from >= candidate.hit.from && cue.to <= candidate.hit.to) {
      if (name === own) return '';
      continue;
    }
    if (!isTied(candidate.hit, cue)) continue;
    if (name === own) return '';
    foreign = name.slice('country:'.length);
  }
  return foreign;
};

/**
 * `DNB … i Oslo`: a country that the name's own list speaks against stands in the sentence, and the
 * entity's own does not.
 * @returns the rival's code, or ''
 */
export const rivalCountry = (
  page: PageState,
  candidate: Candidate,
  entity: number,
  gate: PackedGate,
): string => {
  const record = page.knowledge.packed.entities[entity];
  if (record?.kind !== 'agency') return '';
  const found = countriesIn(page, candidate);
  if (found.has(page.idOf(`country:${record.country}`))) return '';
  const near = countriesIn(page, candidate, 'clause');
  const rival = [...near.keys()].find((id) => gate.a.includes(id));
  return rival === undefined ? '' : page.view.names.name(rival).slice('country:'.length);
};

/**
 * `Auf den Philippinen sperrt die SEC Binance, in Thailand die SEC Bybit`: on a page of several
 * countries, the one named before the acronym in its own clause.
 * @returns its cue's id, or -1
 */
export const countryOfClause = (page: PageState, candidate: Candidate): number => {
  const { packed } = page.knowledge;
  const known = new Set(
    candidate.claims.map(({ entity }) => page.idOf(`country:${packed.entities[entity]?.country}`)),
  );
  const { hit } = candidate;
  const present = [...known].filter((id) => page.view.counts.has(id) || page.view.titleIds.has(id));
  if (present.length < 2) return -1;
  let nearest: Cue | undefined;
  for (const cue of page.cuesOf(candidate.scan, candidate.block)) {
    if (!known.has(cue.id) || cue.sentence !== hit.sentence || cue.to > hit.from) continue;
    if (hit.from - cue.to <= 32 && (!nearest || cue.to > nearest.to)) nearest = cue;
  }
  if (!nearest) return -1;
  const between = hit.before.slice(hit.before.length - (hit.from - nearest.to));
  return /[,;:،؛、，；]/u.test(between) ? -1 : nearest.id;
};

/** How well the page says that this country's body is meant; below 0 for not at all. */
export const countryLevel = (page: PageState, candidate: Candidate, claim: Claim): number => {
  const { entity } = claim;
  const country = page.knowledge.packed.entities[entity]?.country ?? '';
  const id = page.idOf(`country:${country}`);
  const sentence = countriesIn(page, candidate);
  const tied = page
    .cuesOf(candidate.scan, candidate.block)
    .some(
      (cue) =>
        cue.id === id && cue.sentence === candidate.hit.sentence && isTied(candidate.hit, cue),
    );
  const count = page.view.counts.get(id) ?? 0;
  const inTitle = page.view.titleIds.has(id);
  // A name by right needs no country; a shared or doubtful one does.
  const byRight = !/[kgo]/.test(claim.role.flags) && claim.gates.every((gate) => gate.d < 2);
  let level = byRight ? 1 : -1;
  if (count >= 2) level = Math.max(level, 1.2);
  if (page.sure.has(entity)) level = Math.max(level, 1.6);
  if (page.last.get(candidate.folded) === entity) level = Math.max(level, 1.8);
  if (inTitle) level = Math.max(level, 2);
  if (sentence.has(id)) level = Math.max(level, 3 - Math.min(0.9, (sentence.get(id) ?? 0) / 200));
  if (tied) level = 4;
  return level;
};

/** Official names without a country and names that several bodies share. */
export const judgeShared = (page: PageState, candidate: Candidate, claim: Claim): Verdict => {
  const { hit, scan } = candidate;
  const { entities } = page.knowledge.packed;
  const own = page.idOf(`country:${entities[claim.entity]?.country ?? ''}`);
  const countries = countriesIn(page, candidate);
  const home =
    page.knowledge.packed.languages.find((l) => l.code === page.languageOf(candidate.block))
      ?.home ?? '';
  // Where another body bears the same name by right, only a country tied to the name counts.
  const contested = candidate.claims.some(
    (other) => other.entity !== claim.entity && !/[kg]/.test(other.role.flags),
  );
  const tied = page
    .cuesOf(scan, candidate.block)
    .some((cue) => cue.id === own && cue.sentence === hit.sentence && isTied(hit, cue));
  const spokenOf = page.view.titleIds.has(own) || (page.view.counts.get(own) ?? 0) >= 2;
  const ownHere = contested
    ? tied || (countries.has(own) && spokenOf && countries.size === 1)
    : countries.has(own);
  const near = countriesIn(page, candidate, 'clause');
  const others = [...near.keys()].filter((id) => id !== own);
  const evidence: string[] = [];
  if (ownHere) evidence.push('sentence:country');
  if (!contested && page.sure.has(claim.entity)) evidence.push('full-name');
  if (page.view.titleIds.has(own)) evidence.push('title:country');
  if ((page.view.counts.get(own) ?? 0) >= 2) evidence.push('page:country');
  if (!ownHere && others.length > 0) {
    return { ok: false, score: 0, evidence, reason: page.view.names.name(others[0] as number) };
  }
  const homeOnPage = home !== '' && (page.view.counts.get(page.idOf(`country:${home}`)) ?? 0) > 0;
  const ok =
    ownHere ||
    evidence.includes('full-name') ||
    (page.view.titleIds.has(own) && !homeOnPage) ||
    ((page.view.counts.get(own) ?? 0) >= 2 &&
      !homeOnPage &&
      hit.to > 0 &&
      scan.block.text.length > 0);
  return ok
    ? { ok: true, score: 3, evidence, reason: '' }
    : { ok: false, score: 0, evidence, reason: 'no-country' };
};
