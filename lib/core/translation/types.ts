/**
 * An incident's texts in another language: `data/translations/<lang>/<id>.json`, with the keys of the
 * incident. Every one may be missing: the English text stands in its place.
 */
export interface Translation {
  title?: string;
  summary?: string;
  dataRequested?: string;
  scope?: string;
  outcome?: string;
  /** By the party's id; only of parties that are no entity. */
  parties?: Record<string, { name?: string; office?: string }>;
  /** In the order of the incident's own; `{}` where nothing is translated. */
  positions?: { summary?: string; quote?: string; speaker?: string }[];
  timeline?: { event?: string }[];
}

/** A translation as it lies in its file. */
export interface StampedTranslation extends Translation {
  /** By the text's key (`positions[2].summary`): a hash of the English text it was made from. */
  of?: Record<string, string>;
}

/** What is loaded of a language: by incident and key, its texts; by message name, its words. */
export interface LanguagePack {
  texts: Record<string, Record<string, string>>;
  words: Record<string, string>;
}

/** What `data/translations/complete.json` asks of the translations. */
export interface TranslationPlan {
  /** Whether a gap is a fault; otherwise gaps are only counted. */
  required: boolean;
  /** BCP 47 of each language beside English. */
  languages: string[];
  /** Ids of the incidents of which every text is to be there; of the others, title and summary. */
  incidents: string[];
}
