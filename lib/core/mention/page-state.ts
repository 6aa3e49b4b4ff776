/** Everything of one page that decisions share: its languages, its cues, and what is settled so far. */
import type { Candidate, Decision } from './candidate';
import type { Knowledge } from './knowledge';
import { type Hit, lookAt } from './look';
import type { PackedGate } from './packed';
import { questionAt, type Reading, type Readings } from './reading';
import type { Scan } from './scan';
import type { PageView, Sides, Verdict } from './sense';
import type { PageContext } from './types';
import type { Cue } from './words';

export const sentenceKey = (block: number, sentence: number): number =>
  (block + 1) * 0x100000 + sentence;

/** Topics whose bearers of a name speak and hire as well: teams, and what is called after the twins. */
const TALKERS = ['sport', 'zodiac'];

export class PageState {
  readonly knowledge: Knowledge;
  readonly context: PageContext;
  readonly title: Scan;
  readonly scans: readonly Scan[];
  /** Empty until `readPage`. */
  readonly view: PageView;
  readonly refused: Decision[][];
  /** Primary subtag of the page as a whole, '' when unknown. */
  readonly language: string;
  /** Entities accepted without a gate. */
  readonly sure = new Set<number>();
  /** Entities accepted under a gate. */
  readonly told = new Set<number>();
  /** Folded names that an earlier sentence used in another sense. */
  readonly otherSense = new Set<string>();
  /** What each folded name last stood for. */
  readonly last = new Map<string, number>();
  /** Accepted entities by sentence. */
  readonly together = new Map<number, Set<number>>();
  /** Names that their sentence sets against the same name later in it. */
  contrasted: ReadonlySet<Candidate> = new Set();
  /** Folded names that stand with a capital somewhere. */
  readonly capitalised = new Set<string>();
  readonly sides = new Map<string, Sides>();
  /** Folded acronym to the entity that the page gives it, -1 for another body. */
  readonly introduced = new Map<string, number>();

  readonly #readings: Readings | undefined;

  constructor(
    knowledge: Knowledge,
    context: PageContext,
    title: Scan,
    scans: readonly Scan[],
    readings?: Readings,
  ) {
    this.#readings = readings;
    this.knowledge = knowledge;
    this.context = context;
    this.title = title;
    this.scans = scans;
    this.refused = scans.map(() => []);
    this.language = this.#findPageLanguage();
    this.view = {
      counts: new Map(),
      titleIds: new Set(),
      names: knowledge.names,
      sums: new Map(),
    };
  }

  /** The cues of a block that are words of its language. */
  cuesOf(scan: Scan, block: number): readonly Cue[] {
    const letter = this.knowledge.letterOf(this.languageOf(block));
    if (scan.cues?.letter === letter) return scan.cues.list;
    const list = this.knowledge.words.read(scan.block, letter, lookAt(scan).parts);
    scan.cues = { letter, list };
    return list;
  }

  languageOf(block: number): string {
    if (block < 0) return this.language;
    const scan = this.scans[block] as Scan;
    const claimed = this.knowledge.toCode(scan.block.lang) || this.language;
    if (scan.language?.claimed === claimed) return scan.language.found;
    const { kinds } = lookAt(scan);
    const found = kinds ? this.knowledge.detect(scan.block.text, kinds, claimed) : claimed;
    scan.language = { claimed, found };
    return found;
  }

  /** What a sentence says by its build: in English, where there is a parser. */
  read({ hit, block, scan }: Candidate, entity: number, gate: PackedGate): Reading {
    if (!this.#readings || block < 0 || this.languageOf(block) !== 'en') return '';
    const kind = this.knowledge.packed.entities[entity]?.kind;
    return this.#readings.find({
      ...questionAt(scan.block.text, hit.start, hit.end),
      body: kind === 'agency' || kind === 'court',
      rival: TALKERS.some((topic) => gate.a.includes(this.idOf(topic))),
    });
  }

  idOf(name: string): number {
    return this.view.names.id(name);
  }

  refuse(block: number, hit: Hit, entity: number, reason: string): void {
    this.refused[block]?.push({
      start: hit.start,
      end: hit.end,
      entity: this.knowledge.packed.entities[entity]?.id ?? '',
      evidence: [reason],
      accepted: false,
    });
  }

  settle(candidate: Candidate, entity: number, verdict: Verdict): void {
    candidate.entity = entity;
    candidate.verdict = verdict;
    if (entity < 0) {
      if (/^(?:beside|sentence):/.test(verdict.reason)) this.otherSense.add(candidate.folded);
      return;
    }
    this.last.set(candidate.folded, entity);
    const key = sentenceKey(candidate.block, candidate.hit.sentence);
    const known = this.together.get(key);
    if (known) known.add(entity);
    else this.together.set(key, new Set([entity]));
  }

  /** From the blocks that hold candidates: what the page says elsewhere is of no use here. */
  #findPageLanguage(): string {
    const kinds = new Uint32Array(32);
    let sample = '';
    for (const scan of this.scans) {
      const own = lookAt(scan).kinds;
      if (!own) continue;
      for (let kind = 0; kind < kinds.length; kind++) {
        kinds[kind] = (kinds[kind] as number) + (own[kind] as number);
      }
      sample += `${scan.block.text.slice(0, 400)}\n`;
      if (sample.length > 1200) break;
    }
    return this.knowledge.detect(sample, kinds, this.knowledge.toCode(this.context.lang));
  }

  /** Counts the words of the whole page, in steps: only ambiguous names ask for them. */
  *readPage(): Generator<undefined, void> {
    const letter = this.knowledge.letterOf(this.language);
    const { titleIds, counts } = this.view;
    for (const { id } of this.cuesOf(this.title, -1)) titleIds.add(id);
    const tally: number[] = [];
    for (const scan of this.scans) {
      // A long page has hundreds of thousands: a block is read once and kept as bare numbers.
      if (scan.said?.letter !== letter) {
        scan.said = { letter, ids: this.knowledge.words.readIds(scan.block, letter) };
      }
      yield;
      for (const id of scan.said.ids) {
        while (tally.length <= id) tally.push(0);
        tally[id] = (tally[id] as number) + 1;
        if (scan.block.kind === 'heading') titleIds.add(id);
      }
    }
    tally.forEach((count, id) => {
      if (count > 0) counts.set(id, count);
    });
  }
}
