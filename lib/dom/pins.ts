/**
 * The reader's pins on a page: looks for their words, paints them, and looks again when the page has
 * changed. Costs nothing on a page without pins.
 */
import type { Selectors } from '../core/annotation/types';
import { anchorAll } from './anchor';
import { type Look, Painter } from './paint';
import { delay, whenIdle } from './slices';
import type { TextMap } from './text-map';

/** Milliseconds between two looks at a page that keeps changing. */
const PAUSE = 500;
/** Milliseconds that a busy page may keep us waiting. */
const PATIENCE = 1_000;

/**
 * "I marked this": a fill, where mentions have a line. Thin enough that the page's own text keeps its
 * contrast on light and on dark, and of a colour that is neither a selection's nor a verdict's.
 */
const PIN_LOOK: Look = {
  priority: 2,
  css: 'background-color: color-mix(in srgb, #7a6ad8 32%, transparent)',
};

export interface PinOnPage {
  id: string;
  selectors: Selectors;
}

/** `reading`: not found yet, and the page is not read to its end. */
export type PinPlace = 'reading' | 'anchored' | 'ambiguous' | 'orphan';

export interface PinsOptions {
  document: Document;
  /** Of the marks of pins: a CSS identifier that the page cannot guess. */
  markName: string;
  /** The page's text as it stands now. */
  readText(): TextMap;
  /** Whether the page has been read to its end once. */
  isRead(): boolean;
  /** Told where the pins are, each time that is different. */
  onPlaces(places: Record<string, PinPlace>): void;
  signal: AbortSignal;
}

export class Pins {
  private readonly painter: Painter;
  private pins: readonly PinOnPage[] = [];
  private ranges = new Map<string, readonly StaticRange[]>();
  private told = '{}';
  private areShown = true;
  private due = false;
  private running = false;

  constructor(private readonly options: PinsOptions) {
    const { document, markName, signal } = options;
    this.painter = new Painter(document, markName, PIN_LOOK, signal);
    signal.addEventListener('abort', () => {
      this.pins = [];
      this.ranges.clear();
    });
  }

  /** These are the pins of the page from now on; says anew where they are. */
  set(pins: readonly PinOnPage[]): void {
    const hadNone = this.pins.length === 0;
    this.pins = pins;
    if (!hadNone || pins.length > 0) this.told = '';
    this.look();
  }

  /** Whether pins are painted; they are looked for and told of in any case. */
  set shown(value: boolean) {
    if (this.areShown === value) return;
    this.areShown = value;
    this.paint();
  }

  /** To be called when the page's text has changed, and when it has been read. */
  follow(): void {
    if (this.pins.length === 0 || this.options.signal.aborted) return;
    this.due = true;
    if (!this.running) void this.lookSoon();
  }

  /** Where the words of a pin are painted; empty when they are not. */
  rangesOf(id: string): readonly StaticRange[] {
    return this.ranges.get(id) ?? [];
  }

  /** At most once in `PAUSE`, and the last change is never missed. */
  private async lookSoon(): Promise<void> {
    const { document, signal } = this.options;
    const { defaultView } = document;
    if (!defaultView) return;
    this.running = true;
    while (this.due && !signal.aborted) {
      this.due = false;
      await whenIdle(defaultView, PATIENCE);
      this.look();
      await delay(PAUSE, signal);
    }
    this.running = false;
  }

  private look(): void {
    const { readText, isRead, onPlaces, signal } = this.options;
    if (signal.aborted) return;
    const wanted = this.pins.map(({ selectors }) => selectors);
    const anchors = wanted.length > 0 ? anchorAll(wanted, readText()) : [];
    const places: Record<string, PinPlace> = {};
    this.ranges = new Map();
    for (const [index, { id }] of this.pins.entries()) {
      const anchor = anchors[index]!;
      if (anchor.status === 'anchored') this.ranges.set(id, anchor.ranges);
      places[id] = anchor.status === 'anchored' || isRead() ? anchor.status : 'reading';
    }
    this.paint();
    const telling = JSON.stringify(places);
    if (telling === this.told) return;
    this.told = telling;
    onPlaces(places);
  }

  private paint(): void {
    if (this.options.signal.aborted) return;
    this.painter.paint(this.areShown ? [...this.ranges.values()].flat() : []);
  }
}
