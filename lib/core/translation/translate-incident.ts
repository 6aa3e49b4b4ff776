/** Lays a translation over an incident. English is the base: it stands wherever nothing else does. */
import { baseLanguage } from '../language-code';
import type { Incident, Party, Position, TimelineEntry } from '../model';

/** A text with the language that it is really in. */
export interface LocalText {
  text: string;
  /** BCP 47. */
  lang: string;
  /** It was wanted in another language and is shown in English. */
  inEnglish: boolean;
}

/** Words that were said, in their own language; beside them, where there is one, a translation. */
export interface LocalQuote {
  text: string;
  lang: string;
  translation?: LocalText;
}

type NamedParty = Extract<Party, { name: string }>;
export type LocalParty =
  | Extract<Party, { entity: string }>
  | (Omit<NamedParty, 'name' | 'office'> & { name: LocalText; office?: LocalText });

export type LocalPosition = Omit<Position, 'summary' | 'quote' | 'quoteLang' | 'speaker'> & {
  summary: LocalText;
  quote?: LocalQuote;
  speaker?: LocalText;
};

export type LocalEvent = Omit<TimelineEntry, 'event'> & { event: LocalText };

const TEXTS = ['title', 'summary', 'dataRequested', 'scope', 'outcome'] as const;
type TextField = (typeof TEXTS)[number];

/** An incident as it is read in one language. */
export type LocalIncident = Omit<Incident, TextField | 'parties' | 'positions' | 'timeline'> &
  Record<TextField, LocalText> & {
    parties: LocalParty[];
    positions: LocalPosition[];
    timeline: LocalEvent[];
  };

const isSameLanguage = (one: string, other: string) => baseLanguage(one) === baseLanguage(other);

/**
 * @param texts translated texts by key, as `incidentTexts` names them; those made from English that has
 *   changed since are not among them
 * @param lang BCP 47 of these texts
 */
export function translateIncident(
  incident: Incident,
  texts: Readonly<Record<string, string>>,
  lang: string,
): LocalIncident {
  const isEnglish = isSameLanguage(lang, 'en');
  const find = (key: string): LocalText | undefined => {
    const text = isEnglish ? undefined : texts[key];
    return text === undefined ? undefined : { text, lang, inEnglish: false };
  };
  const local = (key: string, english: string): LocalText =>
    find(key) ?? { text: english, lang: 'en', inEnglish: !isEnglish };

  const { title, summary, dataRequested, scope, outcome, parties, positions, timeline, ...rest } =
    incident;
  return {
    ...rest,
    title: local('title', title),
    summary: local('summary', summary),
    dataRequested: local('dataRequested', dataRequested),
    scope: local('scope', scope),
    outcome: local('outcome', outcome),
    parties: parties.map((party) => {
      if ('entity' in party) return party;
      const { name, office, ...same } = party;
      const path = `parties.${party.id}`;
      return {
        ...same,
        name: local(`${path}.name`, name),
        ...(office !== undefined && { office: local(`${path}.office`, office) }),
      };
    }),
    positions: positions.map(({ summary, quote, quoteLang = 'en', speaker, ...same }, index) => {
      const path = `positions[${index}]`;
      // Words said in the reader's language need no translation, whatever a file may hold.
      const translation = isSameLanguage(quoteLang, lang) ? undefined : find(`${path}.quote`);
      return {
        ...same,
        summary: local(`${path}.summary`, summary),
        ...(quote !== undefined && {
          quote: { text: quote, lang: quoteLang, ...(translation && { translation }) },
        }),
        ...(speaker !== undefined && { speaker: local(`${path}.speaker`, speaker) }),
      };
    }),
    timeline: timeline.map(({ event, ...same }, index) => ({
      ...same,
      event: local(`timeline[${index}].event`, event),
    })),
  };
}
