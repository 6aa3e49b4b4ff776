/**
 * Reads a page, marks what it finds, and goes on as long as the page changes: the one loop that all
 * the rest hangs on. Changes are gathered as they come and worked off together; the dearer the last
 * time was, the longer the next one waits. Nothing runs while nothing changes.
 */
import type { Read } from '../core/mention/reading';
import type { Matcher } from '../core/mention/types';
import { Asking } from './asking';
import { Changes } from './changes';
import { type Findings, findMentions } from './find-mentions';
import { LateRoots } from './late-roots';
import { withoutMuted } from './muted';
import { onNavigation } from './navigation';
import { TreeObserver } from './observe';
import type { PageMention } from './page-mention';
import { PageReader } from './page-reader';
import { MENTION_LOOK, Painter } from './paint';
import { delay, Slices, whenIdle } from './slices';
import { mapBlocks, type TextMap } from './text-map';

/** Milliseconds that changes are gathered, at least and at most. */
const SHORTEST_WAIT = 100;
const LONGEST_WAIT = 2_000;
/** A wait lasts so many times the work before it: no page gives us more than three percent. */
const WAIT_PER_WORK = 32;
/** Milliseconds that a busy page may keep us waiting beyond that. */
const PATIENCE = 100;
/** Milliseconds of a first reading after which it shows what it has; then twice as many, and so on. */
const FIRST_MARKS = 80;
/**
 * The next such look waits so many times the last one: each is over all that was read, so that on a
 * page as long as a book they would take longer than the reading.
 */
const WAIT_PER_LOOK = 10;

export interface PageFindings extends Findings {
  /** `reading` until the page was read to its end for the first time. */
  state: 'reading' | 'done';
  url: string;
  capped: boolean;
  /** Keys of the muted names that are here; their mentions are left out. */
  muted: readonly string[];
}

export interface WatchOptions {
  document: Document;
  matcher: Matcher;
  markName: string;
  /** Asks a parser of English; without one, what only it could tell is left alone. */
  read?: Read;
  /** Called each time that something of the findings is different. */
  onFindings(findings: PageFindings): void;
  /** Called after each reading, whatever it found. */
  onRead?(): void;
  /** A look whether the extension is still there, before each work. */
  isAlive(): boolean;
  /** Called when it is not: the caller aborts. */
  onGone(): void;
  signal: AbortSignal;
}

export class PageWatch {
  readonly painter: Painter;
  private readonly window: Window & typeof globalThis;
  private readonly changes = new Changes();
  private readonly observer: TreeObserver;
  private readonly reader: PageReader;
  private readonly slices: Slices;
  private readonly lateRoots: LateRoots;
  private areMarksShown = true;
  private isFirstOnly = false;
  /** When work may go on, by `performance.now()`. */
  private restUntil = 0;
  private wake: (() => void) | undefined;
  private readonly asking: Asking | undefined;
  /** Answers have come since the last decision. */
  private isAnswered = false;
  private mutedKeys: ReadonlySet<string> = new Set();
  private found: Omit<PageFindings, 'muted'> | undefined;
  /** What was found and is not muted. */
  private shown: PageFindings | undefined;

  constructor(private readonly options: WatchOptions) {
    const { document, matcher, markName, read, signal } = options;
    this.window = document.defaultView as Window & typeof globalThis;
    this.painter = new Painter(document, markName, MENTION_LOOK, signal);
    this.slices = new Slices(this.window);
    this.observer = new TreeObserver(document, (records) => this.gather(records), signal);
    this.lateRoots = new LateRoots(document, (host) => this.touch(host), signal);
    this.reader = new PageReader(
      document,
      matcher,
      this.slices,
      {
        onShadowRoot: (root) => {
          this.observer.add(root);
          this.lateRoots.know(root);
        },
        onPossibleHost: (element) => this.lateRoots.expect(element),
      },
      signal,
    );
    this.asking =
      read &&
      new Asking(read, () => {
        this.isAnswered = true;
        this.wake?.();
      });
    onNavigation(this.window, () => this.wake?.(), signal);
    signal.addEventListener('abort', () => this.wake?.());
  }

  /** Whether mentions are marked; they are found and told of in any case. */
  set marksShown(value: boolean) {
    if (this.areMarksShown === value) return;
    this.areMarksShown = value;
    this.paint();
  }

  get marksShown(): boolean {
    return this.areMarksShown;
  }

  /** Whether only the first mention of each entity is marked; all are told of in any case. */
  set firstOnly(value: boolean) {
    if (this.isFirstOnly === value) return;
    this.isFirstOnly = value;
    this.paint();
  }

  /** Names that the reader does not want to be found, by `muteKey`. */
  set muted(keys: readonly string[]) {
    if (keys.join('\n') === [...this.mutedKeys].join('\n')) return;
    this.mutedKeys = new Set(keys);
    this.tell();
  }

  /** What is on the page now; `undefined` before the first look. */
  get findings(): PageFindings | undefined {
    return this.shown;
  }

  /** Open shadow roots of the page, for looks at places in them. */
  get shadowRoots(): ShadowRoot[] {
    return this.observer.shadowRoots;
  }

  /** Reads and follows the page until the signal aborts. Rejects only on a mistake. */
  async run(): Promise<void> {
    const { signal } = this.options;
    let nextLook = performance.now() + FIRST_MARKS;
    await this.reader.readAll(async () => {
      const begun = performance.now();
      if (begun < nextLook) return;
      await this.show('reading');
      const ended = performance.now();
      nextLook = ended + Math.max(FIRST_MARKS, (ended - begun) * WAIT_PER_LOOK);
    });
    if (signal.aborted) return;
    await this.show('done');
    if (signal.aborted) return;
    this.slices.spent = 0;
    this.options.onRead?.();
    this.lateRoots.search(2);
    while (await this.nextWork()) await this.workOff();
  }

  private gather(records: MutationRecord[]): void {
    this.changes.add(records);
    this.wake?.();
  }

  private touch(host: Element): void {
    this.changes.touch(host);
    this.wake?.();
  }

  /** @returns false when there will be no more */
  private async nextWork(): Promise<boolean> {
    const { isAlive, onGone, signal } = this.options;
    if (!this.changes.any && !this.hasMoved() && !this.isAnswered) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        if (signal.aborted) resolve();
      });
      this.wake = undefined;
    }
    const wait = Math.max(SHORTEST_WAIT, this.restUntil - performance.now());
    // An answer is no work of the page's: it need not be gathered.
    if (this.changes.any || !this.isAnswered) await delay(wait, signal);
    // A frame that was taken out of its page has nothing to do any more.
    if (signal.aborted || !this.options.document.defaultView) return false;
    await whenIdle(this.window, PATIENCE);
    if (signal.aborted) return false;
    if (isAlive()) return true;
    onGone();
    return false;
  }

  private async workOff(): Promise<void> {
    const { signal, onRead } = this.options;
    this.slices.begin();
    this.lateRoots.check();
    const work = this.changes.take();
    let changed: boolean | 'interrupted' = 'interrupted';
    if (work !== 'flood') {
      changed = await this.reader.readChanges(work);
      if (work.removed.length > 0) this.observer.dropLost();
    }
    if (changed === 'interrupted') await this.reader.readAll();
    if (signal.aborted) return;
    // The page may have cleared the registry, which no record tells of.
    if (changed || this.hasMoved() || this.isAnswered) await this.show('done');
    else this.painter.ensure();
    if (signal.aborted) return;
    this.slices.end();
    const rest = Math.min(LONGEST_WAIT, this.slices.spent * WAIT_PER_WORK);
    this.restUntil = performance.now() + rest;
    this.slices.spent = 0;
    if (changed) {
      onRead?.();
      this.lateRoots.search(1);
    }
  }

  /** Whether the page calls itself something else than when it was last shown. */
  private hasMoved(): boolean {
    const { shown } = this;
    if (!shown) return false;
    const { title, lang } = this.reader.context;
    return (
      shown.url !== this.window.location.href ||
      shown.context.title !== title ||
      shown.context.lang !== lang
    );
  }

  private async show(state: 'reading' | 'done'): Promise<void> {
    const { reader, slices } = this;
    const { matcher, signal } = this.options;
    // As it is now: an address that changes under the work is looked at again.
    const url = this.window.location.href;
    const { entries, context } = reader;
    const readings = this.asking?.readings;
    this.isAnswered = false;
    const found = await findMentions(entries, matcher, context, slices, signal, readings);
    if (!found) return;
    this.found = { ...found, state, url, capped: reader.capped };
    this.tell();
    this.asking?.ask();
  }

  private tell(): void {
    if (!this.found) return;
    this.shown = withoutMuted(this.found, this.mutedKeys);
    this.paint();
    this.options.onFindings(this.shown);
  }

  private paint(): void {
    this.painter.paint(this.marked.flatMap(({ ranges }) => ranges));
  }

  /** All text of the page as it was read last, hidden parts included, with the way back to it. */
  get text(): TextMap {
    return mapBlocks(Array.from(this.reader.entries, ({ raw }) => raw));
  }

  /** The mentions that are marked, in document order. */
  get marked(): PageMention[] {
    if (!this.areMarksShown) return [];
    const { mentions } = this;
    return this.isFirstOnly ? firstOfEach(mentions) : mentions;
  }

  /** Every mention in document order. */
  get mentions(): PageMention[] {
    return this.shown ? this.shown.mentions.flat() : [];
  }
}

/** The first mention of each entity that has a place on the page. */
function firstOfEach(mentions: readonly PageMention[]): PageMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ entity, ranges }) => {
    if (ranges.length === 0 || seen.has(entity)) return false;
    seen.add(entity);
    return true;
  });
}
