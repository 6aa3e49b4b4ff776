/**
 * Chooses among overlapping hits of a block: the longest that is a word of its own and stands in a
 * letter case it may stand in; strings that only contain a name swallow it.
 */
import type { BlockStyle } from './block-style';
import { checkBoundary } from './boundary';
import type { Candidate, Claim } from './candidate';
import { beginsUpper, letterShape, type Shape } from './letter-case';
import { type Hit, lookAt } from './look';
import type { PackedGate } from './packed';
import type { PageState } from './page-state';
import type { AliasRole } from './roles';
import type { Scan } from './scan';

const isMeasure = (page: PageState, role: AliasRole): boolean => {
  const number = page.idOf('word:<number>');
  return role.gates.some((id) => page.knowledge.packed.gates[id]?.a.includes(number));
};

const checkCase = (
  page: PageState,
  role: AliasRole,
  shape: Shape,
  raw: string,
  style: BlockStyle,
  language: string,
): 'yes' | 'no' | 'cue' => {
  const { flags } = role;
  if (shape === '' || flags.includes('h')) return 'yes';
  const short = flags.includes('u');
  if (short) {
    if (shape === 'U') return style.capitals ? 'cue' : 'yes';
    if (shape === 'T' && language === 'it') return 'cue';
    // `Okx`: no word at all but the venue's name.
    const kind = page.knowledge.packed.entities[role.entity]?.kind;
    if (shape === 'T' && kind === 'exchange' && role.gates.length === 0) return 'cue';
    // `30 sec` in a text of another script is still a measure.
    if (style.uncased && isMeasure(page, role)) return 'no';
    return style.informal && shape === 'L' ? 'cue' : 'no';
  }
  if (flags.includes('x') && !beginsUpper(raw)) return style.informal ? 'cue' : 'no';
  return 'yes';
};

const gatesOf = (page: PageState, role: AliasRole, shape: Shape): PackedGate[] => {
  const { gates } = page.knowledge.packed;
  const own = role.gates.map((id) => gates[id] as PackedGate);
  const exact = own.filter((gate) => gate.s === shape);
  if (exact.length > 0) return exact;
  return own.filter((gate) => gate.s === '' || (gate.s !== 'L' && own.length > 1));
};

const fitHit = (
  page: PageState,
  hit: Hit,
  scan: Scan,
  block: number,
  style: BlockStyle,
  touching: { before: boolean; after: boolean },
): Candidate | undefined => {
  if (hit.aliases.length === 0) return undefined;
  const raw = scan.block.text.slice(hit.start, hit.end);
  const shape = letterShape(raw.normalize('NFKC'));
  const folded = hit.text;
  const language = page.languageOf(block);
  const claims: Claim[] = [];
  let how: string[] = [];
  let caseless = false;
  let reason = '';
  for (const role of hit.aliases) {
    if (role.language !== '' && role.language !== language) continue;
    const boundary = checkBoundary(hit, role, folded, language, page.knowledge.endings, touching);
    if (!boundary.ok) {
      reason = `boundary:${boundary.how.join('+')}`;
      continue;
    }
    const letterCase = checkCase(page, role, shape, raw, style, language);
    if (letterCase === 'no') {
      reason = 'case';
      continue;
    }
    if (letterCase === 'cue') caseless = true;
    how = boundary.how;
    claims.push({ entity: role.entity, role, gates: gatesOf(page, role, shape) });
  }
  if (claims.length === 0) {
    if (block >= 0 && reason !== '') page.refuse(block, hit, hit.aliases[0]?.entity ?? 0, reason);
    return undefined;
  }
  return {
    hit,
    scan,
    block,
    folded,
    shape,
    claims,
    how,
    caseless,
    informal: style.informal,
    uncased: style.uncased,
    entity: -1,
    verdict: undefined,
  };
};

const neverHolds = (hit: Hit, scan: Scan, style: BlockStyle): boolean => {
  if (hit.head !== '' && /^[\p{Script=Latin}\p{N}]/u.test(hit.head)) return false;
  if (hit.never === 1 || style.capitals) return true;
  return !beginsUpper(scan.block.text.slice(hit.start, hit.end));
};

/** `Binance US regulators`: a name of two words whose second belongs to the next noun gives way. */
const giveWay = (
  page: PageState,
  item: Candidate,
  fitting: readonly (Candidate | { hit: Hit; never: true })[],
): Candidate => {
  if (!/[ -]us$/.test(item.folded)) return item;
  const gate = item.claims[0]?.gates[0];
  if (!gate) return item;
  const against = new Set(gate.a);
  const next = page
    .cuesOf(item.scan, item.block)
    .some((cue) => against.has(cue.id) && cue.from >= item.hit.to && cue.from - item.hit.to <= 1);
  if (!next) return item;
  const shorter = fitting.find(
    (other): other is Candidate =>
      !('never' in other) && other.hit.from === item.hit.from && other.hit.to < item.hit.to,
  );
  return shorter ?? item;
};

/** A unit that belongs to a longer string which means something else: `Seattle Kraken`. */
const OTHER_NAME = 2;

/** Chooses among overlapping hits: the longest that is a word of its own, `never` strings included. */
export const selectCandidates = (page: PageState, scan: Scan, block: number): Candidate[] => {
  const out: Candidate[] = [];
  const { hits, style, length } = lookAt(scan);
  if (hits.length === 0) return out;
  const starts = new Set(hits.map((hit) => hit.from));
  const ends = new Set(hits.map((hit) => hit.to));
  const ordered = [...hits].sort((a, b) => a.from - b.from || b.to - a.to);
  const fitting: (Candidate | { hit: Hit; never: true })[] = [];
  for (const hit of ordered) {
    const candidate = fitHit(page, hit, scan, block, style, {
      before: ends.has(hit.from),
      after: starts.has(hit.to),
    });
    if (candidate) fitting.push(candidate);
    if (hit.never > 0 && neverHolds(hit, scan, style)) fitting.push({ hit, never: true });
  }
  // A longer string wins over the ones it overlaps, wherever it begins.
  const taken = new Uint8Array(fitting.length > 1 ? length : 0);
  const isFree = (from: number, to: number) => {
    for (let unit = from; unit < to; unit++) if ((taken[unit] ?? 0) > 0) return false;
    return true;
  };
  const size = (item: { hit: Hit }) => item.hit.to - item.hit.from;
  const byLength = [...fitting].sort((a, b) => size(b) - size(a) || ('never' in a ? -1 : 1));
  for (const item of byLength) {
    if (!isFree(item.hit.from, item.hit.to)) {
      if (!('never' in item) && block >= 0 && taken[item.hit.from] === OTHER_NAME) {
        page.refuse(block, item.hit, item.claims[0]?.entity ?? 0, 'other-name');
      }
      continue;
    }
    if ('never' in item) {
      taken.fill(OTHER_NAME, item.hit.from, item.hit.to);
      continue;
    }
    const resolved = giveWay(page, item, fitting);
    taken.fill(1, resolved.hit.from, resolved.hit.to);
    out.push(resolved);
  }
  return out.sort((a, b) => a.hit.from - b.hit.from);
};
