/**
 * Draws the card: one host element in the page while it is open, its content in a closed shadow root,
 * plain elements and text only. The page can see that something is there, not what it says.
 */
import style from './card.css?inline';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** What the card says, in words ready to be read. */
export interface CardContent {
  name: string;
  /** BCP 47 of the name. */
  lang: string;
  /** The English name, where that is another one. */
  english?: string;
  /** Kind and country. */
  kind: string;
  about: string;
  incidents: readonly { id: string; title: string; lang: string }[];
  /** How old all this is. */
  data: string;
  /** Why these words were taken for this name. */
  why?: string;
}

/** Words of the interface. */
export interface CardWords {
  /** BCP 47 of these words, and how they are written. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Name of the dialog: "About Kraken". */
  label(name: string): string;
  incidents: string;
  noIncident: string;
  openPopup: string;
  /** Shown when the browser does not open the popup for us. */
  notOpened: string;
  close: string;
  /** "Why this match?" */
  why: string;
}

/** Another thing that can be done with the mention of this card. */
export interface CardAction {
  words: string;
  run(): void;
}

/** A thing that can be done in several ways, folded up until it is wanted. */
export interface CardChoice {
  words: string;
  /** What choosing does, in a sentence. */
  hint: string;
  actions: readonly CardAction[];
}

export interface CardEvents {
  /** @returns whether the popup opened */
  onOpenPopup(incident?: string): Promise<boolean>;
  onClose(): void;
  /** Asked to forget that nobody is looking: the pointer or the keyboard is in the card. */
  onEnter(): void;
  onLeave(): void;
  /** The card has become larger or smaller. */
  onResize(): void;
  actions: readonly CardAction[];
  choice: CardChoice;
}

export class CardView {
  readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly dialog: HTMLElement;

  constructor(
    private readonly document: Document,
    content: CardContent,
    words: CardWords,
    private readonly events: CardEvents,
  ) {
    this.host = this.create('div');
    this.root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(style);
    this.root.adoptedStyleSheets = [sheet];
    this.dialog = this.create('div');
    const { dialog } = this;
    dialog.setAttribute('role', 'dialog');
    dialog.setAttribute('popover', 'manual');
    dialog.setAttribute('tabindex', '-1');
    dialog.setAttribute('aria-label', words.label(content.name));
    dialog.setAttribute('lang', words.lang);
    dialog.setAttribute('dir', words.dir);
    this.fill(content, words);
    this.listen();
    this.root.append(dialog);
    document.documentElement.append(this.host);
    // In the top layer, above whatever the page has open.
    dialog.showPopover();
  }

  private create(name: string, text = '', className = ''): HTMLElement {
    // Through the namespace, so that it works in a page of XHTML too.
    const element = this.document.createElementNS(XHTML, name) as HTMLElement;
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  }

  private button(words: string, run: () => void): HTMLElement {
    const button = this.create('button', words);
    button.setAttribute('type', 'button');
    button.addEventListener('click', (event) => {
      if (event.isTrusted) run();
    });
    return button;
  }

  private fill(content: CardContent, words: CardWords): void {
    const { dialog } = this;
    const header = this.create('header');
    const name = this.create('h2', content.name);
    name.setAttribute('lang', content.lang);
    name.setAttribute('dir', 'auto');
    const close = this.button('✕', () => this.events.onClose());
    close.className = 'close';
    close.setAttribute('aria-label', words.close);
    header.append(name, close);
    if (content.english) {
      const english = this.create('p', content.english);
      english.setAttribute('lang', 'en');
      header.append(english);
    }
    header.append(this.create('p', content.kind));

    const main = this.create('main');
    const about = this.create('p', content.about);
    // Records are written in English; names and sentences keep their own direction.
    about.setAttribute('lang', 'en');
    about.setAttribute('dir', 'auto');
    main.append(about);
    if (content.incidents.length > 0) {
      const list = this.create('ul');
      for (const { id, title, lang } of content.incidents) {
        const item = this.create('li');
        const button = this.button(title, () => this.openPopup(words, id));
        button.setAttribute('lang', lang);
        button.setAttribute('dir', 'auto');
        item.append(button);
        list.append(item);
      }
      main.append(this.create('h3', words.incidents), list);
    } else {
      main.append(this.create('p', words.noIncident, 'none'));
    }
    if (content.why) main.append(this.disclose(words.why, content.why));
    const { words: label, hint, actions } = this.events.choice;
    const choice = this.disclose(label, hint);
    for (const action of actions) choice.append(this.button(action.words, action.run));
    main.append(choice);

    const footer = this.create('footer');
    footer.append(this.button(words.openPopup, () => this.openPopup(words)));
    for (const action of this.events.actions) footer.append(this.button(action.words, action.run));
    footer.append(this.create('p', content.data, 'none'));
    dialog.append(header, main, footer);
  }

  /** The browser's own disclosure: it knows its keys and says whether it is open. */
  private disclose(label: string, text: string): HTMLElement {
    const details = this.create('details');
    const body = this.create('p', text);
    // Names in other scripts stand within our sentence.
    body.setAttribute('dir', 'auto');
    details.append(this.create('summary', label), body);
    details.addEventListener('toggle', () => this.events.onResize());
    return details;
  }

  private openPopup(words: CardWords, incident?: string): void {
    void this.events.onOpenPopup(incident).then((opened) => {
      if (opened || this.root.querySelector('.said')) return;
      const said = this.create('p', '', 'said');
      said.setAttribute('role', 'status');
      this.dialog.querySelector('main')?.append(said);
      said.textContent = words.notOpened;
    });
  }

  private listen(): void {
    const { dialog, events } = this;
    for (const name of ['pointerenter', 'focusin']) {
      dialog.addEventListener(name, (event) => event.isTrusted && events.onEnter());
    }
    dialog.addEventListener('pointerleave', (event) => event.isTrusted && events.onLeave());
    // What happens in the card is not for the page's listeners further out.
    for (const name of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'wheel']) {
      dialog.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
    }
  }

  /** The size it has, in CSS pixels. */
  get size(): { width: number; height: number } {
    const { width, height } = this.dialog.getBoundingClientRect();
    return { width, height };
  }

  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  focus(): void {
    this.dialog.focus({ preventScroll: true });
  }

  moveTo({ left, top }: { left: number; top: number }): void {
    this.dialog.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  }

  remove(): void {
    this.host.remove();
  }
}
