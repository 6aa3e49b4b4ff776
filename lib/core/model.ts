/**
 * The nouns of Sidelight, as they stand in `data/` and travel between the rooms. Pure types: no
 * browser, no DOM. JSON Schema twins for contributors are in `data/schema/`.
 */

/** File name of an entity in `data/entities`, kebab-case, stable for ever. */
export type EntityId = string;
/** File name of an incident in `data/incidents`, kebab-case, stable for ever. */
export type IncidentId = string;

/** "2021", "2021-03" or "2021-03-30": as precise as the source is. */
export type PartialDate = string;

export type EntityKind =
  | 'exchange'
  | 'agency'
  | 'court'
  | 'news-organisation'
  | 'company'
  | 'other';

/** What to do with an alias that has other senses when nothing on the page decides. */
export type AmbiguousDefault = 'match' | 'needs-cue' | 'no-match';

/** An alias that also means something else, and the words that tell which is meant. */
export interface AmbiguousAlias {
  alias: string;
  otherSenses: string[];
  signalsFor: string[];
  signalsAgainst: string[];
  default: AmbiguousDefault;
  /** Other spellings under the same gate. */
  forms?: string[];
  /** Not an ordinary alias: used only through this gate or after `Long Form (ACR)`. */
  gatedOnly?: boolean;
  note?: string;
}

/** A description ("the tax agency") that is the entity only beside certain words. */
export interface GenericAlias {
  alias: string;
  lang: string;
  safeWhen: string[];
  note?: string;
}

/** An organisation whose names are searched for on pages: `data/entities/<id>.json`. */
export interface Entity {
  id: EntityId;
  name: string;
  /** By language (BCP 47), where it is called otherwise there. */
  names?: Record<string, string>;
  kind: EntityKind;
  /** 1 must be perfect, 2 usual, 3 rare. */
  tier: 1 | 2 | 3;
  /** ISO 3166-1 alpha-2; EU for the Union, ZZ for none. */
  country: string;
  wikidata?: string;
  homepage?: string;
  about: string;
  /** By language (BCP 47); `mul` in every language, `handle` domains and @names. */
  aliases: Record<string, string[]>;
  /** `upper`: an all-capitals alias stands in capitals; `exact`: first letter is not lower-cased. */
  case?: 'upper' | 'exact';
  ambiguous?: AmbiguousAlias[];
  generic?: GenericAlias[];
  /** Longer strings in which an alias is not the entity. */
  never?: string[];
  partOf?: EntityId;
  formerNames?: string[];
  note?: string;
}

/** What a reader is shown of an entity: everything but the aliases. */
export type EntityProfile = Pick<
  Entity,
  'id' | 'name' | 'names' | 'kind' | 'country' | 'about' | 'homepage' | 'partOf' | 'formerNames'
>;

export type IncidentKind =
  | 'summons'
  | 'subpoena'
  | 'court-order'
  | 'informal-request'
  | 'warrant'
  | 'freeze-request'
  | 'seizure-cooperation'
  | 'reporting-duty'
  | 'inquiry'
  | 'enforcement-action';

export type IncidentStatus = 'open' | 'settled' | 'decided' | 'withdrawn' | 'disputed' | 'complied';

export type Role =
  | 'requester'
  | 'recipient'
  | 'court'
  | 'target'
  | 'reporter'
  | 'commentator'
  | 'other';

export type NoPosition = 'not-in-sources' | 'declined' | 'not-applicable';

/** Kinds of party that are no entity of ours: named or described, never searched for. */
export type PartyKind =
  | 'person'
  | 'court'
  | 'agency'
  | 'exchange'
  | 'company'
  | 'organisation'
  | 'group';

/** Either an entity of `data/entities`, or somebody with a name and a kind of their own. */
export type Party = { role: Role; noPosition?: NoPosition } & (
  | { entity: EntityId }
  | { id: string; name: string; kind: PartyKind; office?: string }
);

export type Stance =
  | 'requested'
  | 'complied'
  | 'partly-complied'
  | 'refused'
  | 'contested'
  | 'denied'
  | 'confirmed'
  | 'ruled'
  | 'criticised'
  | 'declined-to-comment';

export interface Position {
  /** An entity id or the id of a party of this incident. */
  party: string;
  stance: Stance;
  summary: string;
  /** Verbatim, at most 15 words. */
  quote?: string;
  /** BCP 47 of the quote, when it is not English. */
  quoteLang?: string;
  speaker?: string;
  /** Absent when no source gives one; readers are told so. */
  date?: PartialDate;
  /** Ids within `sources` of the same incident. */
  sources: string[];
}

export interface TimelineEntry {
  date: PartialDate;
  event: string;
  sources: string[];
}

export type SourceKind =
  | 'court-document'
  | 'official-statement'
  | 'company-statement'
  | 'news-report'
  | 'analysis';

export interface Source {
  id: string;
  publisher: string;
  /** In [square brackets]: our description, where the title was not seen. */
  title: string;
  /** Absent where the address holds the name of a private person. */
  url?: string;
  date?: PartialDate;
  kind: SourceKind;
  lang: string;
  /** Whoever wrote the record has read it; what nobody has read is no source of ours. */
  read: true;
}

/** One data request and what followed: `data/incidents/<id>.json`. */
export interface Incident {
  id: IncidentId;
  title: string;
  summary: string;
  kind: IncidentKind;
  status: IncidentStatus;
  /** The newest date among the sources: the record tells of nothing later. */
  asOf: PartialDate;
  /** ISO 3166-1 alpha-2; EU for the Union, ZZ for none. */
  jurisdiction: string;
  start: PartialDate;
  end?: PartialDate;
  dataRequested: string;
  scope: string;
  outcome: string;
  reference?: string;
  parties: Party[];
  positions: Position[];
  timeline: TimelineEntry[];
  sources: Source[];
  /** Words a page about this incident would use, lower case, in any language. */
  topics: string[];
  related: IncidentId[];
}

/** What can have happened to a record. `corrected`: it said something wrong before. */
export type ChangeKind = 'added' | 'changed' | 'corrected' | 'withdrawn' | 'merged';

/** Records that have an id for ever. */
export type RecordKind = 'incident' | 'entity';

/** One change of one record, as `data/history.json` keeps it; the newest stands last. */
export interface HistoryEntry {
  /** A whole day. */
  date: PartialDate;
  record: RecordKind;
  id: IncidentId | EntityId;
  kind: ChangeKind;
  /** Top-level fields of the record that are not as they were. */
  fields?: string[];
  /** One plain sentence for readers. */
  text: string;
  /** A short hash of the record as it stood after this change. */
  stamp?: string;
}

/** What stays of a record that was taken out, so that old citations of it resolve. */
export interface Withdrawn {
  id: IncidentId | EntityId;
  record: RecordKind;
  /** Title or name that it had. */
  title: string;
  date: PartialDate;
  reason: string;
  /** The record that tells it now. */
  mergedInto?: IncidentId | EntityId;
}

/** What ranking needs of an incident, and nothing else. */
export type RankingRecord = Pick<
  Incident,
  'id' | 'title' | 'kind' | 'jurisdiction' | 'start' | 'end' | 'parties' | 'topics'
>;

/** The id by which positions name a party. */
export const partyId = (party: { entity: EntityId } | { id: string }): string =>
  'entity' in party ? party.entity : party.id;
