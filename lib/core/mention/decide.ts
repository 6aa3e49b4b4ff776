/**
 * Decides every name found on a page, with the whole page in view: first what needs no cue, then the
 * ambiguous names in the light of those, then descriptions that need the name itself.
 */
import { checkBoundary, Endings } from './boundary';
import { LanguageDetector } from './detect-language';
import { explainsAcronym } from './expansion';
import { beginsUpper, letterShape, type Shape } from './letter-case';
import type { PackedGate, PackedMatching } from './packed';
import type { AliasRole } from './roles';
import type { BlockStyle, Cue, Hit, Scan } from './scan';
import {
  type CueNames,
  gapOf,
  isBeside,
  judge,
  type PageView,
  readSentence,
  type Sides,
  type Verdict,
} from './sense';
import type { Mention, PageContext } from './types';

/** What became of a name that was found. */
export interface Decision extends Mention {
  /** False for a candidate that was refused; then the last piece of evidence says why. */
  accepted: boolean;
}

const sentenceKey = (block: number, sentence: number): number => (block + 1) * 0x100000 + sentence;

const speaks = (cue: Cue, letter: string): boolean =>
  letter === '' || cue.languages === '' || cue.languages.includes(letter);

/** An amount in front of a name: `30 sec`, `5.000 Tether`; a year is none. */
const COUNTED = /(?:^|[^\p{L}\p{N}.])(?!(?:19|20)\d\d\s?$)(?:\d[\d.,' ]*)?\d\s?(?:x\s?\d+\s)?$/u;

const OPEN_GATE: PackedGate = { d: 1, f: [], a: [], s: '' };

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

interface Claim {
  entity: number;
  role: AliasRole;
  gates: PackedGate[];
}

interface Candidate {
  hit: Hit;
  scan: Scan;
  block: number;
  raw: string;
  folded: string;
  shape: Shape;
  claims: Claim[];
  how: string[];
  caseless: boolean;
  informal: boolean;
  /** Decided entity, or -1. */
  entity: number;
  verdict: Verdict | undefined;
}

export class Decider {
  readonly #packed: PackedMatching;
  readonly #endings: Endings;
  readonly #languages: LanguageDetector;
  readonly #cueIds = new Map<string, number>();
  readonly #names: CueNames;
  readonly #codes = new Map<string, string>();

  constructor(packed: PackedMatching) {
    this.#packed = packed;
    this.#endings = new Endings(packed.languages);
    this.#languages = new LanguageDetector(packed.languages);
    packed.cues.forEach((name, id) => {
      this.#cueIds.set(name, id);
    });
    this.#names = {
      id: (name) => this.#cueIds.get(name) ?? -1,
      name: (id) => packed.cues[id] ?? '',
    };
    for (const language of packed.languages) {
      for (const code of [language.code, ...language.also]) this.#codes.set(code, language.code);
    }
  }

  /** @returns every candidate of every block with what became of it, in page order */
  decide(context: PageContext, title: Scan, scans: readonly Scan[]): Decision[][] {
    return new PageDecision(this, context, title, scans).run();
  }

  get packed(): PackedMatching {
    return this.#packed;
  }
  get endings(): Endings {
    return this.#endings;
  }
  get names(): CueNames {
    return this.#names;
  }

  /** The known primary subtag of a BCP 47 tag, or ''. */
  toCode(tag: string): string {
    return this.#codes.get((tag.split(/[-_]/)[0] ?? '').toLowerCase()) ?? '';
  }

  /** @param claimed what the page or block says of itself, believed unless the text says otherwise */
  detect(text: string, kinds: Uint32Array, claimed: string): string {
    return this.#languages.detect(text, kinds, claimed);
  }

  /** The letter by which cues name a language, '' for none. */
  letterOf(language: string): string {
    const index = this.#packed.languages.findIndex((one) => one.code === language);
    return index < 0 ? '' : String.fromCharCode(0x61 + index);
  }
}

class PageDecision {
  readonly #decider: Decider;
  readonly #context: PageContext;
  readonly #title: Scan;
  readonly #scans: readonly Scan[];
  readonly #view: PageView;
  readonly #candidates: Candidate[][] = [];
  readonly #refused: Decision[][];
  readonly #pageLanguage: string;
  readonly #cues: (readonly Cue[])[] = [];
  /** Entities accepted without a gate, or after their full name. */
  readonly #sure = new Set<number>();
  /** What each folded name last stood for. */
  readonly #last = new Map<string, number>();
  /** Accepted entities by sentence. */
  readonly #together = new Map<number, Set<number>>();
  readonly #capitalised = new Set<string>();
  /** Entities accepted under a gate. */
  readonly #told = new Set<number>();
  readonly #sides = new Map<string, Sides>();
  /** Folded acronym to the entity that the page gives it, -1 for another body. */
  readonly #introduced = new Map<string, number>();

  constructor(decider: Decider, context: PageContext, title: Scan, scans: readonly Scan[]) {
    this.#decider = decider;
    this.#context = context;
    this.#title = title;
    this.#scans = scans;
    this.#refused = scans.map(() => []);
    this.#pageLanguage = this.#findPageLanguage();
    this.#view = this.#readPage();
  }

  run(): Decision[][] {
    if (!this.#scans.some((scan) => scan.candidates.length > 0)) return this.#scans.map(() => []);
    const title = this.#select(this.#title, -1);
    this.#scans.forEach((scan, block) => {
      this.#candidates.push(this.#select(scan, block));
    });
    const all = [...title, ...this.#candidates.flat()];
    for (const { folded, shape } of all) if (shape !== 'L') this.#capitalised.add(folded);
    this.#readIntroductions(all);
    for (const candidate of all) this.#decideSure(candidate);
    const gated = all.filter((candidate) => candidate.verdict === undefined);
    for (const candidate of gated) this.#decideGated(candidate);
    // What was told by its own sentence speaks for the rest of the page, until nothing new is told.
    for (let round = 0; round < 3; round++) {
      const before = this.#told.size;
      for (const { entity, verdict } of gated)
        if (verdict?.ok && entity >= 0) this.#told.add(entity);
      if (this.#told.size === before) break;
      for (const candidate of gated) {
        const reason = candidate.verdict?.reason;
        if (reason === 'no-cue' || reason === 'page' || reason === 'no-country') {
          this.#decideGated(candidate);
        }
      }
    }
    return this.#candidates.map((list, block) => this.#toDecisions(list, block));
  }

  #readPage(): PageView {
    const counts = new Map<number, number>();
    const titleIds = new Set<number>();
    const letter = this.#decider.letterOf(this.#pageLanguage);
    for (const cue of this.#title.cues) if (speaks(cue, letter)) titleIds.add(cue.id);
    for (const scan of this.#scans) {
      for (const cue of scan.cues) {
        if (!speaks(cue, letter)) continue;
        counts.set(cue.id, (counts.get(cue.id) ?? 0) + 1);
        if (scan.block.kind === 'heading') titleIds.add(cue.id);
      }
    }
    return { scans: this.#scans, title: this.#title, counts, titleIds, names: this.#decider.names };
  }

  /** The cues of a block that are words of its language. */
  #cuesOf(scan: Scan, block: number): readonly Cue[] {
    const known = block < 0 ? undefined : this.#cues[block];
    if (known) return known;
    const letter = this.#decider.letterOf(this.#languageOf(block));
    const cues = scan.cues.filter((cue) => speaks(cue, letter));
    if (block >= 0) this.#cues[block] = cues;
    return cues;
  }

  /** From the blocks that hold candidates: what the page says elsewhere is of no use here. */
  #findPageLanguage(): string {
    const kinds = new Uint32Array(32);
    let sample = '';
    for (const scan of this.#scans) {
      if (!scan.kinds) continue;
      for (let kind = 0; kind < kinds.length; kind++) {
        kinds[kind] = (kinds[kind] as number) + (scan.kinds[kind] as number);
      }
      sample += `${scan.block.text.slice(0, 400)}\n`;
      if (sample.length > 1200) break;
    }
    return this.#decider.detect(sample, kinds, this.#decider.toCode(this.#context.lang));
  }

  #languageOf(block: number): string {
    if (block < 0) return this.#pageLanguage;
    const scan = this.#scans[block] as Scan;
    const claimed = this.#decider.toCode(scan.block.lang) || this.#pageLanguage;
    if (scan.language?.claimed === claimed) return scan.language.found;
    const found = scan.kinds ? this.#decider.detect(scan.block.text, scan.kinds, claimed) : claimed;
    scan.language = { claimed, found };
    return found;
  }

  /** Chooses among overlapping hits: the longest that is a word of its own, `never` strings included. */
  #select(scan: Scan, block: number): Candidate[] {
    const out: Candidate[] = [];
    const { candidates: hits } = scan;
    if (hits.length === 0) return out;
    const { style } = scan;
    const starts = new Set(hits.map((hit) => hit.from));
    const ends = new Set(hits.map((hit) => hit.to));
    const ordered = [...hits].sort((a, b) => a.from - b.from || b.to - a.to);
    const fitting: (Candidate | { hit: Hit; never: true })[] = [];
    for (const hit of ordered) {
      const candidate = this.#fit(hit, scan, block, style, {
        before: ends.has(hit.from),
        after: starts.has(hit.to),
      });
      if (candidate) fitting.push(candidate);
      if (hit.never > 0 && this.#neverHolds(hit, scan, style)) fitting.push({ hit, never: true });
    }
    // A longer string wins over the ones it overlaps, wherever it begins.
    const taken = new Uint8Array(scan.length);
    const isFree = (from: number, to: number) =>
      taken.subarray(from, to).every((unit) => unit === 0);
    const size = (item: { hit: Hit }) => item.hit.to - item.hit.from;
    const byLength = [...fitting].sort((a, b) => size(b) - size(a) || ('never' in a ? -1 : 1));
    for (const item of byLength) {
      if (!isFree(item.hit.from, item.hit.to)) continue;
      if ('never' in item) {
        taken.fill(1, item.hit.from, item.hit.to);
        continue;
      }
      const resolved = this.#yield(item, fitting);
      taken.fill(1, resolved.hit.from, resolved.hit.to);
      out.push(resolved);
    }
    return out.sort((a, b) => a.hit.from - b.hit.from);
  }

  /** `Binance US regulators`: a name of two words whose second belongs to the next noun gives way. */
  #yield(item: Candidate, fitting: readonly (Candidate | { hit: Hit; never: true })[]): Candidate {
    if (!/[ -]us$/.test(item.folded)) return item;
    const gate = item.claims[0]?.gates[0];
    if (!gate) return item;
    const against = new Set(gate.a);
    const next = this.#cuesOf(item.scan, item.block).some(
      (cue) => against.has(cue.id) && cue.from >= item.hit.to && cue.from - item.hit.to <= 1,
    );
    if (!next) return item;
    const shorter = fitting.find(
      (other): other is Candidate =>
        !('never' in other) && other.hit.from === item.hit.from && other.hit.to < item.hit.to,
    );
    return shorter ?? item;
  }

  #neverHolds(hit: Hit, scan: Scan, style: BlockStyle): boolean {
    if (hit.head !== '' && /^[\p{Script=Latin}\p{N}]/u.test(hit.head)) return false;
    if (hit.never === 1 || style.capitals) return true;
    return !beginsUpper(scan.block.text.slice(hit.start, hit.end));
  }

  #fit(
    hit: Hit,
    scan: Scan,
    block: number,
    style: BlockStyle,
    touching: { before: boolean; after: boolean },
  ): Candidate | undefined {
    if (hit.aliases.length === 0) return undefined;
    const raw = scan.block.text.slice(hit.start, hit.end);
    const shape = letterShape(raw.normalize('NFKC'));
    const folded = hit.text;
    const language = this.#languageOf(block);
    const claims: Claim[] = [];
    let how: string[] = [];
    let caseless = false;
    let reason = '';
    for (const role of hit.aliases) {
      if (role.language !== '' && role.language !== language) continue;
      const boundary = checkBoundary(hit, role, folded, language, this.#decider.endings, touching);
      if (!boundary.ok) {
        reason = `boundary:${boundary.how.join('+')}`;
        continue;
      }
      const letterCase = this.#checkCase(role, shape, raw, style, language);
      if (letterCase === 'no') {
        reason = 'case';
        continue;
      }
      if (letterCase === 'cue') caseless = true;
      how = boundary.how;
      claims.push({ entity: role.entity, role, gates: this.#gatesOf(role, shape) });
    }
    if (claims.length === 0) {
      if (block >= 0 && reason !== '')
        this.#refuse(block, hit, hit.aliases[0]?.entity ?? 0, reason);
      return undefined;
    }
    return {
      hit,
      scan,
      block,
      raw,
      folded,
      shape,
      claims,
      how,
      caseless,
      informal: style.informal,
      entity: -1,
      verdict: undefined,
    };
  }

  #checkCase(
    role: AliasRole,
    shape: Shape,
    raw: string,
    style: BlockStyle,
    language: string,
  ): 'yes' | 'no' | 'cue' {
    const { flags } = role;
    if (shape === '' || flags.includes('h')) return 'yes';
    const short = flags.includes('u');
    if (short) {
      if (shape === 'U') return style.capitals ? 'cue' : 'yes';
      if (shape === 'T' && language === 'it') return 'cue';
      return style.informal && shape === 'L' ? 'cue' : 'no';
    }
    if (flags.includes('x') && !beginsUpper(raw)) return style.informal ? 'cue' : 'no';
    return 'yes';
  }

  #gatesOf(role: AliasRole, shape: Shape): PackedGate[] {
    const { gates } = this.#decider.packed;
    const own = role.gates.map((id) => gates[id] as PackedGate);
    const exact = own.filter((gate) => gate.s === shape);
    if (exact.length > 0) return exact;
    return own.filter((gate) => gate.s === '' || (gate.s !== 'L' && own.length > 1));
  }

  #refuse(block: number, hit: Hit, entity: number, reason: string): void {
    this.#refused[block]?.push({
      start: hit.start,
      end: hit.end,
      entity: this.#decider.packed.entities[entity]?.id ?? '',
      evidence: [reason],
      accepted: false,
    });
  }

  /** `Long Form (ACR)`: remembers what the page says an acronym means. */
  #readIntroductions(all: readonly Candidate[]): void {
    for (let i = 0; i < all.length; i++) {
      const candidate = all[i] as Candidate;
      const acronym = candidate.folded;
      if (candidate.shape !== 'U' || !/^[\p{L}.]{2,8}$/u.test(acronym)) continue;
      const long = all
        .slice(Math.max(0, i - 3), i + 4)
        .find(
          (other) =>
            other.scan === candidate.scan &&
            other.folded.length > acronym.length &&
            this.#introduces(other, candidate),
        );
      if (long) {
        const ours = candidate.claims.find((claim) =>
          long.claims.some((other) => other.entity === claim.entity),
        );
        if (ours) {
          this.#introduced.set(acronym, ours.entity);
          continue;
        }
      }
      if (
        explainsAcronym(acronym, candidate.hit.before, candidate.hit.after) ||
        this.#isForeignBracket(candidate)
      ) {
        this.#introduced.set(acronym, -1);
      }
    }
  }

  /** `भारतीय राजस्व सेवा (IRS)`: a phrase that speaks against the name stands in front of its bracket. */
  #isForeignBracket(candidate: Candidate): boolean {
    const { hit, claims } = candidate;
    if (!/[(（]["'“«]?$/u.test(hit.before)) return false;
    const against = new Set(claims.flatMap((claim) => claim.gates.flatMap((gate) => gate.a)));
    return this.#cuesOf(candidate.scan, candidate.block).some(
      (cue) => against.has(cue.id) && cue.to <= hit.from && hit.from - cue.to <= 3,
    );
  }

  #introduces(long: Candidate, acronym: Candidate): boolean {
    if (long.hit.to <= acronym.hit.from) {
      const gap = acronym.hit.from - long.hit.to;
      return gap <= 14 && /^[^.;]*[(（[]["'“«]?$/u.test(acronym.hit.before.slice(-gap));
    }
    const gap = long.hit.from - acronym.hit.to;
    return gap >= 0 && gap <= 3 && /^\s?[(（]/u.test(acronym.hit.after);
  }

  /** Names that mean nothing else, in a letter case that proves it. */
  #decideSure(candidate: Candidate): void {
    if (candidate.claims.length > 1 && new Set(candidate.claims.map((c) => c.entity)).size > 1)
      return;
    const claim = candidate.claims[0] as Claim;
    if (candidate.caseless || /[kgo]/.test(claim.role.flags)) return;
    if (claim.gates.some((gate) => gate.d > 0)) return;
    if (this.#isProduct(candidate, claim.entity)) {
      this.#settle(candidate, -1, { ok: false, score: 0, evidence: [], reason: 'product' });
      return;
    }
    if (claim.gates.length > 0) {
      const foreign = this.#foreignCountry(candidate, claim.entity);
      if (foreign !== '') {
        this.#settle(candidate, -1, {
          ok: false,
          score: 0,
          evidence: [],
          reason: `country:${foreign}`,
        });
        return;
      }
      const gate = claim.gates[0] as PackedGate;
      const sides = this.#sidesOf(claim.entity, gate);
      const local = readSentence(
        candidate.hit,
        this.#cuesOf(candidate.scan, candidate.block),
        sides,
        this.#view.names,
      );
      if (local.against > 0 && local.against > local.for) return;
    }
    this.#settle(candidate, claim.entity, { ok: true, score: 5, evidence: ['name'], reason: '' });
    this.#sure.add(claim.entity);
  }

  #decideGated(candidate: Candidate): void {
    const introduced = this.#introduced.get(candidate.folded);
    if (introduced === -1) {
      this.#settle(candidate, -1, {
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
    for (const claim of candidate.claims) {
      const verdict = this.#judgeClaim(candidate, claim, introduced === claim.entity);
      if (!verdict.ok) {
        refused ??= verdict;
        continue;
      }
      const level = several ? this.#countryLevel(candidate, claim) : 0;
      if (several && level < 0) continue;
      if (!best || level > best.level) best = { entity: claim.entity, verdict, level };
    }
    if (best) this.#settle(candidate, best.entity, best.verdict);
    else
      this.#settle(
        candidate,
        -1,
        refused ?? { ok: false, score: 0, evidence: [], reason: 'no-cue' },
      );
  }

  #judgeClaim(candidate: Candidate, claim: Claim, introduced: boolean): Verdict {
    const { entity, role } = claim;
    const refuse = (reason: string): Verdict => ({ ok: false, score: 0, evidence: [], reason });
    if (this.#isProduct(candidate, entity)) return refuse('product');
    const foreign = this.#foreignCountry(candidate, entity);
    if (foreign !== '') return refuse(`country:${foreign}`);
    if (introduced) return { ok: true, score: 6, evidence: ['introduced'], reason: '' };
    if (role.flags.includes('k') || role.flags.includes('g'))
      return this.#judgeShared(candidate, claim);
    const gate = claim.gates[0] ?? OPEN_GATE;
    if (gate.a.includes(this.#idOf('word:<number>')) && COUNTED.test(candidate.hit.before)) {
      return refuse('number');
    }
    if (this.#isHomeSense(candidate, entity, gate)) return refuse('home-sense');
    const only = role.flags.includes('o');
    if (gate.s === 'L' && !candidate.informal && this.#capitalised.has(candidate.folded)) {
      return refuse('case');
    }
    return judge({
      hit: candidate.hit,
      cues: this.#cuesOf(candidate.scan, candidate.block),
      gate,
      sides: only
        ? { for: new Set(gate.f), against: new Set(gate.a) }
        : this.#sidesOf(entity, gate),
      view: this.#view,
      company: only ? { sentence: 0, page: 0 } : this.#companyOf(candidate, entity, gate),
      known:
        (this.#sure.has(entity) || this.#isLeading(entity)) && (!only || candidate.shape === 'U'),
      caseless: candidate.caseless,
      common: gate.s === 'L' && !candidate.informal,
    });
  }

  /**
   * `DNB` on a Norwegian page, `IRS` on a Portuguese one: the other sense is at home in the language,
   * so only the entity's own country or full name in the sentence tells otherwise.
   */
  #isHomeSense(candidate: Candidate, entity: number, gate: PackedGate): boolean {
    const language = this.#languageOf(candidate.block);
    const home = this.#decider.packed.languages.find((one) => one.code === language)?.home ?? '';
    if (home === '' || !gate.a.includes(this.#idOf(`country:${home}`))) return false;
    const own = this.#idOf(`country:${this.#decider.packed.entities[entity]?.country ?? ''}`);
    const { hit, scan } = candidate;
    const cues = this.#cuesOf(scan, candidate.block);
    const told = cues.some((cue) => cue.id === own && cue.sentence === hit.sentence);
    if (told && !this.#countriesIn(candidate).has(this.#idOf(`country:${home}`))) return false;
    const here = this.#together.get(sentenceKey(candidate.block, hit.sentence)) ?? [];
    return ![...here].some((other) =>
      ['exchange', 'company'].includes(this.#decider.packed.entities[other]?.kind ?? ''),
    );
  }

  /** Official names without a country and names that several bodies share. */
  #judgeShared(candidate: Candidate, claim: Claim): Verdict {
    const { hit, scan } = candidate;
    const { entities } = this.#decider.packed;
    const own = this.#idOf(`country:${entities[claim.entity]?.country ?? ''}`);
    const countries = this.#countriesIn(candidate);
    const home =
      this.#decider.packed.languages.find((l) => l.code === this.#languageOf(candidate.block))
        ?.home ?? '';
    // Where another body bears the same name by right, only a country tied to the name counts.
    const contested = candidate.claims.some(
      (other) => other.entity !== claim.entity && !/[kg]/.test(other.role.flags),
    );
    const tied = this.#cuesOf(scan, candidate.block).some(
      (cue) => cue.id === own && cue.sentence === hit.sentence && this.#isTied(hit, cue),
    );
    const spokenOf = this.#view.titleIds.has(own) || (this.#view.counts.get(own) ?? 0) >= 2;
    const ownHere = contested
      ? tied || (countries.has(own) && spokenOf && countries.size === 1)
      : countries.has(own);
    const others = [...countries.keys()].filter((id) => id !== own);
    const evidence: string[] = [];
    if (ownHere) evidence.push('sentence:country');
    if (!contested && this.#sure.has(claim.entity)) evidence.push('full-name');
    if (this.#view.titleIds.has(own)) evidence.push('title:country');
    if (!ownHere && others.length > 0) {
      return { ok: false, score: 0, evidence, reason: this.#view.names.name(others[0] as number) };
    }
    const homeOnPage =
      home !== '' && (this.#view.counts.get(this.#idOf(`country:${home}`)) ?? 0) > 0;
    const ok =
      ownHere ||
      evidence.includes('full-name') ||
      (this.#view.titleIds.has(own) && !homeOnPage) ||
      ((this.#view.counts.get(own) ?? 0) >= 2 && !homeOnPage && hit.to > 0 && scan.length > 0);
    return ok
      ? { ok: true, score: 3, evidence, reason: '' }
      : { ok: false, score: 0, evidence, reason: 'no-country' };
  }

  #idOf(name: string): number {
    return this.#view.names.id(name);
  }

  /** Ids of countries named in the sentence, with the distance of the nearest. */
  #countriesIn(candidate: Candidate): Map<number, number> {
    const found = new Map<number, number>();
    for (const cue of this.#cuesOf(candidate.scan, candidate.block)) {
      if (cue.sentence !== candidate.hit.sentence) continue;
      if (!this.#view.names.name(cue.id).startsWith('country:')) continue;
      const gap = gapOf(candidate.hit, cue);
      found.set(cue.id, Math.min(found.get(cue.id) ?? Number.POSITIVE_INFINITY, gap));
    }
    return found;
  }

  /** A country that stands right beside an agency's name and is not its own. */
  #foreignCountry(candidate: Candidate, entity: number): string {
    const record = this.#decider.packed.entities[entity];
    if (!record || (record.kind !== 'agency' && record.kind !== 'court')) return '';
    const own = `country:${record.country}`;
    let foreign = '';
    for (const cue of this.#cuesOf(candidate.scan, candidate.block)) {
      const name = this.#view.names.name(cue.id);
      if (!name.startsWith('country:') || cue.sentence !== candidate.hit.sentence) continue;
      if (cue.from >= candidate.hit.from && cue.to <= candidate.hit.to) {
        if (name === own) return '';
        continue;
      }
      if (!this.#isTied(candidate.hit, cue)) continue;
      if (name === own) return '';
      foreign = name.slice('country:'.length);
    }
    return foreign;
  }

  #isTied(hit: Hit, cue: Cue): boolean {
    if (cue.to <= hit.from) return isBeside(hit, cue);
    const gap = cue.from - hit.to;
    if (gap < 0 || gap > 9) return false;
    return /^[\s-]?(?:(?:of|of the|de|du|del|de la|de los|da|do|dos|das|della|degli|di|von|der|af|av|for|van|di) )?$/.test(
      hit.after.slice(0, gap),
    );
  }

  /** How well the page says that this country's body is meant; below 0 for not at all. */
  #countryLevel(candidate: Candidate, claim: Claim): number {
    const { entity } = claim;
    const country = this.#decider.packed.entities[entity]?.country ?? '';
    const id = this.#idOf(`country:${country}`);
    const sentence = this.#countriesIn(candidate);
    const tied = this.#cuesOf(candidate.scan, candidate.block).some(
      (cue) =>
        cue.id === id &&
        cue.sentence === candidate.hit.sentence &&
        this.#isTied(candidate.hit, cue),
    );
    const count = this.#view.counts.get(id) ?? 0;
    const inTitle = this.#view.titleIds.has(id);
    // A name by right needs no country; a shared or doubtful one does.
    const byRight = !/[kgo]/.test(claim.role.flags) && claim.gates.every((gate) => gate.d < 2);
    let level = byRight ? 1 : -1;
    if (count >= 2) level = Math.max(level, 1.2);
    if (this.#sure.has(entity)) level = Math.max(level, 1.6);
    if (this.#last.get(candidate.folded) === entity) level = Math.max(level, 1.8);
    if (inTitle) level = Math.max(level, 2);
    if (sentence.has(id)) level = Math.max(level, 3 - Math.min(0.9, (sentence.get(id) ?? 0) / 200));
    if (tied) level = 4;
    return level;
  }

  /** Other sure names nearby: exchanges stand beside exchanges, and agencies beside both. */
  #companyOf(
    candidate: Candidate,
    entity: number,
    gate: PackedGate,
  ): { sentence: number; page: number } {
    const { entities } = this.#decider.packed;
    const kind = entities[entity]?.kind ?? '';
    const venue = kind === 'exchange' || kind === 'company';
    // An agency's list of signals says whether crypto tells anything: it does not for the FSB.
    const exchanges = venue || gate === OPEN_GATE || gate.f.includes(this.#idOf('crypto'));
    let sentence = 0;
    let page = 0;
    const here = this.#together.get(sentenceKey(candidate.block, candidate.hit.sentence));
    for (const other of new Set([...this.#sure, ...this.#told])) {
      if (other === entity) continue;
      const otherKind = entities[other]?.kind ?? '';
      const isVenue = otherKind === 'exchange' || otherKind === 'company';
      const isAgency = otherKind === 'agency';
      if (isVenue ? !exchanges : !isAgency) continue;
      const weight = isVenue && venue ? 3 : 1.5;
      page = Math.min(4, page + weight / 1.5);
      if (here?.has(other)) sentence = Math.min(4, sentence + weight);
    }
    return { sentence, page };
  }

  /** One of the chief bodies on a page that already names two others: no cue is asked for. */
  #isLeading(entity: number): boolean {
    const { entities } = this.#decider.packed;
    if (entities[entity]?.tier !== 1) return false;
    let others = 0;
    for (const other of new Set([...this.#sure, ...this.#told])) {
      if (other !== entity && entities[other]?.tier === 1) others++;
    }
    return others >= 2;
  }

  #sidesOf(entity: number, gate: PackedGate): Sides {
    const { packed, names } = this.#decider;
    const key = `${entity}:${packed.gates.indexOf(gate)}`;
    const known = this.#sides.get(key);
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
    this.#sides.set(key, sides);
    return sides;
  }

  /** `Binance Coin`, `عملة بينانس`: the token, not the company. */
  #isProduct(candidate: Candidate, entity: number): boolean {
    const kind = this.#decider.packed.entities[entity]?.kind;
    if (kind !== 'exchange' && kind !== 'company') return false;
    const product = this.#idOf('product');
    const before = this.#idOf('product-before');
    const { hit } = candidate;
    for (const cue of this.#cuesOf(candidate.scan, candidate.block)) {
      if (cue.id === product && cue.from >= hit.to) {
        const gap = cue.from - hit.to;
        if (gap <= 1 && /^[\s-]?$/.test(hit.after.slice(0, gap)) && hit.tail === '') return true;
      } else if (cue.id === before && cue.to <= hit.from) {
        const gap = hit.from - cue.to;
        if (gap === 1 && hit.before.endsWith(' ')) return true;
      }
    }
    return false;
  }

  #settle(candidate: Candidate, entity: number, verdict: Verdict): void {
    candidate.entity = entity;
    candidate.verdict = verdict;
    if (entity < 0) return;
    this.#last.set(candidate.folded, entity);
    const key = sentenceKey(candidate.block, candidate.hit.sentence);
    const known = this.#together.get(key);
    if (known) known.add(entity);
    else this.#together.set(key, new Set([entity]));
  }

  #toDecisions(list: readonly Candidate[], block: number): Decision[] {
    const { entities } = this.#decider.packed;
    const out: Decision[] = [...(this.#refused[block] ?? [])];
    for (const { hit, entity, verdict, how, claims } of list) {
      const accepted = entity >= 0 && verdict?.ok === true;
      out.push({
        start: hit.start,
        end: hit.end,
        entity: entities[accepted ? entity : (claims[0]?.entity ?? 0)]?.id ?? '',
        evidence: accepted ? [...how, ...(verdict?.evidence ?? [])] : [verdict?.reason ?? 'no-cue'],
        accepted,
      });
    }
    return out.sort((a, b) => a.start - b.start || b.end - a.end);
  }
}
