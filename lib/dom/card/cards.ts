/**
 * Opens and closes the card, one at a time: when the pointer rests on a mark, on a click on it, and on
 * command. A card that was clicked or called stays until it is closed; one that was hovered goes when
 * the pointer has been gone for a while. Events that the page makes itself do nothing.
 */
import { boxesOf, elementAt, mentionAt } from '../hit-test';
import { isInView, type Journey } from '../journey';
import type { PageMention } from '../page-mention';
import {
  type CardAction,
  type CardChoice,
  type CardContent,
  CardView,
  type CardWords,
} from './card-view';
import { isControl } from './controls';
import { placeCard } from './place-card';

/** Milliseconds that the pointer rests before a card opens; less would open in passing. */
const REST = 300;
/** Milliseconds that the pointer may be elsewhere, on its way into the card or back. */
const GRACE = 250;

export interface CardOptions {
  document: Document;
  words: CardWords;
  /** All of the page, in document order. */
  mentions(): readonly PageMention[];
  /** Those that are marked and have cards: the pointer finds no others. */
  pointable(): readonly PageMention[];
  /** What to say of a mention; `undefined` when it is not known, and no card opens. */
  describe(mention: PageMention): Promise<CardContent | undefined>;
  openPopup(incident?: string): Promise<boolean>;
  actions(mention: PageMention): readonly CardAction[];
  choice(mention: PageMention): CardChoice;
  journey: Journey;
  /** A look whether the extension is still there, before each card. */
  isAlive(): boolean;
  onGone(): void;
  onError(error: unknown): void;
  signal: AbortSignal;
}

type How = 'hover' | 'click' | 'command';

interface Open {
  mention: PageMention;
  how: How;
  view: CardView;
}

export class Cards {
  private open: Open | undefined;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  private graceTimer: ReturnType<typeof setTimeout> | undefined;
  /** Changes with each wish for a card, so that a slow answer to an older one is dropped. */
  private wish = 0;
  private lastShown: PageMention | undefined;

  constructor(private readonly options: CardOptions) {
    const { document, signal } = options;
    const window = document.defaultView as Window;
    const passive = { capture: true, passive: true, signal };
    document.addEventListener('pointermove', (event) => this.onMove(event), passive);
    document.addEventListener('pointerdown', (event) => this.onPress(event), passive);
    document.addEventListener('click', (event) => this.onClick(event), passive);
    document.addEventListener('scroll', () => this.onScroll(), passive);
    for (const name of ['keydown', 'keypress', 'keyup'] as const) {
      window.addEventListener(name, (event) => this.onKey(event), { capture: true, signal });
    }
    signal.addEventListener('abort', () => this.close());
  }

  /** Whether a card is open. The page may have taken it out. */
  get isOpen(): boolean {
    if (this.open && !this.open.view.host.isConnected) this.close();
    return this.open !== undefined;
  }

  /** Goes to the next mention of the page, from the one shown last, and opens its card if wanted. */
  async openNext(withCard: boolean): Promise<boolean> {
    const mentions = this.options.mentions();
    const last = mentions.findIndex(({ id }) => id === this.lastShown?.id);
    const mention = mentions[(last + 1) % mentions.length];
    if (!mention) return false;
    this.close();
    if (!this.options.journey.goTo(mention.ranges)) return false;
    this.lastShown = mention;
    return !withCard || this.show(mention, 'command');
  }

  /** Mentions were found anew: the card of one that is gone closes. */
  follow(): void {
    const { open } = this;
    if (!open) return;
    const now = this.options.mentions().find(({ id }) => id === open.mention.id);
    if (now) open.mention = now;
    else this.dismiss();
  }

  close(): void {
    clearTimeout(this.restTimer);
    clearTimeout(this.graceTimer);
    this.wish += 1;
    this.open?.view.remove();
    this.open = undefined;
  }

  private async show(mention: PageMention, how: How): Promise<boolean> {
    const { document, describe, isAlive, onGone, words, openPopup, signal } = this.options;
    if (!isAlive()) {
      onGone();
      return false;
    }
    this.close();
    const wish = this.wish;
    const content = await describe(mention);
    if (!content || wish !== this.wish || signal.aborted || !isXhtml(document)) return false;
    const view = new CardView(document, content, words, {
      onOpenPopup: openPopup,
      onClose: () => this.dismiss(),
      onEnter: () => clearTimeout(this.graceTimer),
      onLeave: () => this.leaveSoon(),
      onResize: () => this.place(),
      actions: this.options.actions(mention),
      choice: this.options.choice(mention),
    });
    this.open = { mention, how, view };
    this.lastShown = mention;
    this.place();
    if (how === 'command') view.focus();
    return true;
  }

  /** Shows it and reports a mistake, for whoever cannot wait. */
  private showSoon(mention: PageMention, how: How): void {
    this.show(mention, how).catch((error) => this.options.onError(error));
  }

  /** Closed by the reader: back to where they were, if they were brought here. */
  private dismiss(): void {
    const { open } = this;
    if (!open) return;
    this.close();
    if (open.how === 'command') this.options.journey.goBack();
  }

  /** @returns false when the words are out of sight */
  private place(): boolean {
    const { open } = this;
    if (!open) return true;
    const { document, words } = this.options;
    const boxes = boxesOf(open.mention);
    const box = boxes[0];
    if (!box || !isInView(document, boxes)) return false;
    const { clientWidth: width } = document.documentElement;
    const window = document.defaultView as Window;
    const size = { width: width || window.innerWidth, height: window.innerHeight };
    open.view.moveTo(placeCard(box, open.view.size, size, words.dir === 'rtl'));
    return true;
  }

  private isInCard(event: Event): boolean {
    return this.open !== undefined && event.target === this.open.view.host;
  }

  private at(x: number, y: number): PageMention | undefined {
    const { document, pointable } = this.options;
    return mentionAt(document, pointable(), x, y);
  }

  private onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    clearTimeout(this.restTimer);
    if (this.isInCard(event)) return;
    const { clientX: x, clientY: y } = event;
    if (this.open?.how === 'hover') {
      if (isNear(this.open.mention, x, y)) clearTimeout(this.graceTimer);
      else this.leaveSoon();
    }
    this.restTimer = setTimeout(() => this.onRest(x, y), REST);
  }

  private onRest(x: number, y: number): void {
    if (this.isOpen && this.open?.how !== 'hover') return;
    const mention = this.at(x, y);
    if (mention && mention.id !== this.open?.mention.id) this.showSoon(mention, 'hover');
  }

  private leaveSoon(): void {
    const { open } = this;
    if (open?.how !== 'hover') return;
    clearTimeout(this.graceTimer);
    this.graceTimer = setTimeout(() => {
      // With the keyboard in it, it is read.
      if (this.open === open && !open.view.hasFocus) this.close();
    }, GRACE);
  }

  private onPress(event: PointerEvent): void {
    if (!event.isTrusted) return;
    clearTimeout(this.restTimer);
    if (this.isInCard(event)) {
      if (this.open?.how === 'hover') this.open.how = 'click';
      return;
    }
    if (this.open && !isNear(this.open.mention, event.clientX, event.clientY)) {
      // Whoever goes on from here does not want to be taken back.
      if (this.open.how === 'command') this.options.journey.forget();
      this.close();
    }
  }

  private onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || this.isInCard(event)) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { document } = this.options;
    if (!document.getSelection()?.isCollapsed) return;
    const { clientX: x, clientY: y } = event;
    const mention = this.at(x, y);
    if (!mention || isControl(elementAt(document, x, y))) return;
    if (mention.id === this.open?.mention.id) this.open.how = 'click';
    else this.showSoon(mention, 'click');
  }

  private onScroll(): void {
    clearTimeout(this.restTimer);
    if (this.isOpen && !this.place()) this.close();
  }

  private onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || !this.isOpen) return;
    // Keys pressed in the card are not the page's, as far as the browser lets us keep them.
    if (this.isInCard(event)) event.stopImmediatePropagation();
    if (event.type !== 'keydown' || event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.dismiss();
  }
}

const isNear = (mention: PageMention, x: number, y: number): boolean =>
  boxesOf(mention).some(
    ({ left, top, right, bottom }) =>
      x >= left - 2 && x <= right + 2 && y >= top - 2 && y <= bottom + 2,
  );

/** A document that is a picture or data shows no elements of HTML. */
const isXhtml = (document: Document): boolean =>
  document.documentElement?.namespaceURI === 'http://www.w3.org/1999/xhtml';
