/**
 * Every message between the extension's contexts: name → request → reply. Nothing else crosses.
 * Each line says who sends it and who answers. Types only, so that the page script may read them
 * without carrying the checks: those are in `message-schemas.ts` (background) and, by hand, in
 * `messages-page.ts`.
 */
import type { Annotation, Selectors } from '../core/annotation/types';
import type { PageDigest, RankedIncident } from '../core/incident/types';
import type { Question, Reading } from '../core/mention/reading';
import type { EntityId, IncidentId, PartialDate } from '../core/model';
import type { DateHint } from '../core/page-date';
import type { MutedName, MuteScope } from '../core/site/muted-names';
import type { SiteView } from '../core/site/site-view';
import type { StoreFailure } from './annotation-database';

/** One mention as the popup lists it. `id` is stable while the mention stays on the page. */
export interface ListedMention {
  id: string;
  entity: EntityId;
  /** The words as they stand on the page. */
  text: string;
  /** Up to 60 UTF-16 units either side, for the reader to recognise the place. */
  before: string;
  after: string;
  /** Number of its block, as in the digest. */
  block: number;
}

/** What a frame has found. Sent whole each time it changes, at most twice a second. */
export interface PageReport {
  state: 'reading' | 'done';
  url: string;
  digest: PageDigest;
  /** At most 500; `digest.counts` has the true numbers. */
  mentions: ListedMention[];
  /** What the page says of its own date: with the first report of each address that is `done`. */
  dates?: DateHint[];
  /** True when the page was longer than what is read of one page. */
  capped?: boolean;
  /** Keys (`muteKey`) of names that are here and left out, because the reader muted them. */
  muted?: readonly string[];
}

/** What is kept of a report after ranking: everything but the page's text. */
export type KeptReport = Omit<PageReport, 'digest' | 'dates'> & {
  digest: Omit<PageDigest, 'blocks'>;
  /** When it came, in ms since 1970. */
  at: number;
};

/** What a page script is told of a ranked incident. */
export interface IncidentTies {
  id: IncidentId;
  /** Entities that are a party of it. */
  entities: EntityId[];
}

export interface EntityHeadline {
  id: EntityId;
  /** In the language of the context; `english`, where that is another name. */
  name: string;
  lang: string;
  english?: string;
  kind: string;
  country: string;
  about: string;
}

/** Words of a page about to be pinned, as the page script describes them. */
export interface PinDraft {
  url: string;
  title: string;
  /** `<link rel="canonical">` as the page gives it, absolute. */
  canonical?: string;
  selectors: Selectors;
  /** When a mention was pinned. */
  entity?: EntityId;
  /** When it was pinned from the card of one. */
  incident?: IncidentId;
}

/** What there was to pin, or why there was nothing. */
export type DescribedPin =
  | { status: 'described'; draft: PinDraft }
  /** Nothing is selected, or the mention is gone. */
  | { status: 'nothing' }
  /** In UTF-16 units. */
  | { status: 'too-long'; length: number; limit: number }
  /** The selection is in a field, an editor or another part that is not read. */
  | { status: 'not-readable' };

export type PinOutcome =
  | { status: 'saved'; id: string }
  | Exclude<DescribedPin, { status: 'described' }>
  /** No script of ours is there. */
  | { status: 'no-page' }
  /** Sidelight is off there. */
  | { status: 'off' }
  /** Private windows keep nothing. */
  | { status: 'private' }
  /** The page has no address that could be returned to. */
  | { status: 'no-address' }
  /** The page has as many pins as a page can have. */
  | { status: 'full' }
  | { status: 'failed'; reason: StoreFailure };

/** All that a page script learns of a pin: where to look for its words. */
export interface PinOnPage {
  id: string;
  selectors: Selectors;
}

/**
 * How a pin stands on its page now. `reading`: not found yet, and the page is not read to its end.
 * `ambiguous`: its words are there, and no place is surely the one.
 */
export type PinPlace = 'reading' | 'anchored' | 'ambiguous' | 'orphan';

export interface ListedPin {
  annotation: Annotation;
  frameId: number;
  /** Absent while the page has not said: it was left unread, or Sidelight is off there. */
  place?: PinPlace;
  /** Taken away a short while ago: listed so that it can be brought back. */
  removed?: true;
}

/** The pins of a tab's page and of its frames. */
export type PinList =
  | { status: 'listed'; pins: ListedPin[]; unreadable: number }
  | { status: 'private' }
  | { status: 'no-address' }
  | { status: 'failed'; reason: StoreFailure };

export type PinChange =
  | { status: 'done' }
  /** There is no such pin any more. */
  | { status: 'gone' }
  | { status: 'failed'; reason: StoreFailure };

/** To the background. */
export interface ToBackground {
  /**
   * Page script, on start and when its page returns from the back/forward cache, before anything is
   * read; and with `again` after `apply`. `timeOrigin` is `performance.timeOrigin`, to draw the
   * mark's name. Off: nothing is read and nothing of ours stays in the page. On without marks or
   * card: read and reported, but not painted, or without the card.
   */
  hello: {
    request: { timeOrigin: number; again?: true };
    reply: {
      on: boolean;
      markName: string;
      marks: boolean;
      /** Only the first mention of each entity is marked. */
      firstOnly: boolean;
      /** Keys (`muteKey`) of the names that are left out on this page. */
      muted: string[];
      pins: boolean;
      card: boolean;
    };
  };
  /** Page script, when it met a name: puts senses.js beside it, unless the browser refuses. */
  bringDecider: { request: Record<string, never>; reply: { brought: boolean } };
  /** Page script, when its findings changed. */
  report: { request: PageReport; reply: { incidents: IncidentTies[] } };
  /**
   * Page script, after a decision that left English names open, with at most 40 of them; the options
   * page, for a text that is tried. Nobody waits for the reply, which has a reading for each.
   */
  readSentences: { request: { questions: Question[] }; reply: { readings: Reading[] } };
  /** Page script, when a card opens. */
  describeEntity: {
    /** With the mention it opens for: its words, and the evidence that they mean this entity. */
    request: { entity: EntityId; alias?: string; evidence?: string[] };
    /**
     * `incidents`: those of this page that it is a party of, most relevant first, each title with the
     * language that it is in. `data`: how old all this is, in a sentence.
     */
    reply:
      | (EntityHeadline & {
          incidents: { id: IncidentId; title: string; lang: string }[];
          data: string;
          why?: string;
        })
      | null;
  };
  /** Page script, from the card: the page on which an error is told of, at this entity. */
  reportError: { request: { entity: EntityId }; reply: null };
  /** Page script, from the card's button. */
  openPopup: { request: { incident?: IncidentId }; reply: { opened: boolean } };
  /**
   * Page script, from the card: "not this one", for this name as written, or its undoing. The reply's
   * `text` is the sentence for the reader.
   */
  mute: {
    request: { entity: EntityId; name: string; scope: MuteScope; undo?: true };
    reply: { text: string; undoable: boolean };
  };
  /** Popup: what is muted on the tab's page, of whatever scope. */
  listMuted: { request: { tabId: number }; reply: MutedName[] };
  /** Popup. */
  unmute: {
    request: { tabId: number; entity: EntityId; name: string; scope: MuteScope };
    reply: Omit<SiteChange, 'site'>;
  };
  /** Popup. */
  getPage: { request: { tabId: number }; reply: PageView };
  /** Popup, when it opens (which is the reader's click in on-click mode) and when settings change. */
  getSite: { request: { tabId: number }; reply: SiteView };
  /** Popup: its large switch, which means the site. */
  switchSite: { request: { tabId: number; on: boolean }; reply: SiteChange };
  /** Popup: "this page only". Null lets the page follow its site again. */
  switchPage: { request: { tabId: number; choice: 'on' | 'off' | null }; reply: SiteChange };
  /** Popup: all marks in sight again. */
  showMarks: { request: Record<string, never>; reply: SiteChange };
  /**
   * Page script, however pinning was asked for, also when there was nothing to pin: the reply's
   * `text` is the sentence for the reader.
   */
  createPin: {
    request: { described: DescribedPin; of: 'selection' | 'mention' };
    reply: { outcome: PinOutcome; text: string };
  };
  /** Page script, on start and after `pinsChanged`: the pins of its own page, bare. */
  pagePins: { request: { url: string }; reply: { pins: PinOnPage[] } };
  /** Page script with pins, when it knows better where they are. By id; at most once a second. */
  pinPlaces: { request: { url: string; places: Record<string, PinPlace> }; reply: null };
  /** Popup, from the list of mentions. */
  pinMention: {
    request: { tabId: number; frameId: number; mention: string; incident?: IncidentId };
    reply: { outcome: PinOutcome; text: string };
  };
  /** Popup. */
  listPins: { request: { tabId: number }; reply: PinList };
  /** Popup. Empty takes the note away. */
  setPinNote: { request: { id: string; note: string }; reply: PinChange };
  /** Popup. `restorePin` undoes it until the browser starts again. */
  removePin: { request: { id: string }; reply: PinChange };
  restorePin: { request: { id: string }; reply: PinChange };
}

/** What the switch did; `failed` when the browser's storage refused. */
export interface SiteChange {
  site: SiteView | null;
  failed?: 'quota' | 'rejected' | 'invalid';
}

/** Whether the browser lets us read the page, and if not, why. */
export type Access =
  | 'granted'
  /** The reader or the browser keeps this site from us; we may ask. */
  | 'withheld'
  /** A page of the browser itself, or a store: no extension reads it. */
  | 'special'
  | 'file-not-allowed'
  | 'pdf';

/** What the popup shows of a tab. Frames other than 0 are listed apart and do not rank. */
export interface PageView {
  access: Access;
  /** Match pattern to ask for when access is withheld; absent when the address is not told to us. */
  origin?: string;
  frames: { frameId: number; report: KeptReport }[];
  ranked: RankedIncident[];
  /** The day on which the page says that it was published. */
  published?: PartialDate;
  /** The incident the card asked for, to be shown open. */
  focus?: IncidentId;
}

/** To a frame's page script. */
export interface ToPage {
  /** Popup: scroll to a mention and open no card; remembers where the reader was. */
  goTo: { request: { mention: string }; reply: { found: boolean } };
  /** Popup: back to where the reader was before the first `goTo`. */
  goBack: { request: Record<string, never>; reply: { done: boolean } };
  /** Background, on the command: go to the next mention and open its card. */
  nextMention: { request: Record<string, never>; reply: { done: boolean } };
  /**
   * Background, when it holds nothing of this frame: send `report` again now, changed or not. An
   * answer of any kind also tells that this frame is still there and has a script of ours.
   */
  reportAgain: { request: Record<string, never>; reply: { coming: boolean } };
  /** Background, when a setting or choice changed: ask `hello` with `again`, and follow its reply. */
  apply: { request: Record<string, never>; reply: { coming: boolean } };
  /**
   * Background, for menu, shortcut and popup: pin the selection, or the mention of this id. `quiet`:
   * the popup says how it went, the page does not.
   */
  pinNow: {
    request: { mention?: string; incident?: IncidentId; quiet?: boolean };
    reply: { outcome: PinOutcome };
  };
  /** Background, when a pin of this page was made or taken away: ask for `pagePins` again. */
  pinsChanged: { request: Record<string, never>; reply: { coming: boolean } };
  /** Popup: scroll to the words of a pin; remembers where the reader was, as `goTo` does. */
  goToPin: { request: { id: string }; reply: { found: boolean } };
}
