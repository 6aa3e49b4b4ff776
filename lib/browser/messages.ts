/**
 * Every message between the extension's contexts: name → request → reply. Nothing else crosses.
 * Each line says who sends it and who answers. Types only, so that the page script may read them
 * without carrying the checks: those are in `message-schemas.ts` (background) and, by hand, in
 * `messages-page.ts`.
 */
import type { PageDigest, RankedIncident } from '../core/incident/types';
import type { EntityId, IncidentId } from '../core/model';

/** One mention as the popup lists it. `id` is stable while the mention stays on the page. */
export interface ListedMention {
  id: string;
  entity: EntityId;
  /** The words as they stand on the page. */
  text: string;
  /** Up to 60 UTF-16 units either side, for the reader to recognise the place. */
  before: string;
  after: string;
}

/** What a frame has found. Sent whole each time it changes, at most twice a second. */
export interface PageReport {
  state: 'reading' | 'done';
  url: string;
  digest: PageDigest;
  /** At most 500; `digest.counts` has the true numbers. */
  mentions: ListedMention[];
  /** True when the page was longer than what is read of one page. */
  capped?: boolean;
}

/** What is kept of a report after ranking: everything but the page's text. */
export type KeptReport = Omit<PageReport, 'digest'> & { digest: Omit<PageDigest, 'blocks'> };

/** What the card needs to know of a ranked incident. */
export interface IncidentHeadline {
  id: IncidentId;
  title: string;
  /** Entities that are a party of it: the card shows it for these. */
  entities: EntityId[];
}

export interface EntityHeadline {
  id: EntityId;
  name: string;
  kind: string;
  country: string;
  about: string;
}

/** To the background. */
export interface ToBackground {
  /** Page script, on start. `timeOrigin` is `performance.timeOrigin`, to draw the mark's name. */
  hello: { request: { timeOrigin: number }; reply: { on: boolean; markName: string } };
  /** Page script, when its findings changed. */
  report: { request: PageReport; reply: { incidents: IncidentHeadline[] } };
  /** Page script, when a card opens. */
  describeEntity: { request: { entity: EntityId }; reply: EntityHeadline | null };
  /** Page script, from the card's button. */
  openPopup: { request: { incident?: IncidentId }; reply: { opened: boolean } };
  /** Popup. */
  getPage: { request: { tabId: number }; reply: PageView };
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
}
