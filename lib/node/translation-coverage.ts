/** How far the translations reach: what has become stale, what is missing, and the counts of both. */
import type { Incident } from '../core/model';
import type { StampedTranslation, TranslationPlan } from '../core/translation/types';
import type { Fault } from './data-files';
import { type CheckedData, withIncident } from './data-rules/rule.ts';
import { judgeTexts, textsToTranslate } from './translations.ts';

/**
 * For translators: texts whose English has changed or gone since. Readers are shown the English text
 * meanwhile, so that these stop no build.
 */
export function noteStaleTexts(data: CheckedData): Fault[] {
  return withIncident(data).flatMap(({ file, incident, translation }) =>
    [...judgeTexts(incident, translation)].flatMap(([field, state]) => {
      if (state === 'changed') {
        return [
          {
            file: file.path,
            field,
            reason: `The English text has changed since; readers are shown the English one. Look at data/incidents/${incident.id}.json, mend this, then run: npm run stamp:translations -- ${file.path}`,
          },
        ];
      }
      if (state === 'gone') {
        return [
          {
            file: file.path,
            field,
            reason: `The English text that this was made from is gone; nobody is shown this. Move it to where it belongs, or remove it.`,
          },
        ];
      }
      return [];
    }),
  );
}

/** What is asked of one language for one incident, by key. */
const wantedKeys = (incident: Incident, lang: string, whole: boolean): string[] =>
  whole ? [...textsToTranslate(incident, lang).keys()] : ['title', 'summary'];

function missingKeys(
  incident: Incident,
  lang: string,
  translation: StampedTranslation | undefined,
  whole: boolean,
): string[] {
  const states = judgeTexts(incident, translation ?? {});
  return wantedKeys(incident, lang, whole).filter((key) => states.get(key) !== 'current');
}

const byPlace = (data: CheckedData) =>
  new Map(
    withIncident(data).map(({ lang, incident, translation }) => [
      `${lang}/${incident.id}`,
      translation,
    ]),
  );

const listUnknown = (data: CheckedData, plan: TranslationPlan, file: string): Fault[] => {
  const known = new Set(data.incidents.map(({ incident }) => incident.id));
  return plan.incidents.flatMap((id, index) =>
    known.has(id)
      ? []
      : [{ file, field: `incidents[${index}]`, reason: `There is no data/incidents/${id}.json.` }],
  );
};

/** What complete.json asks for and is not there, or not made from the English as it stands. */
export function findGaps(data: CheckedData): Fault[] {
  if (!data.complete) return [];
  const { file, plan } = data.complete;
  const translations = byPlace(data);
  const gaps = plan.languages.flatMap((lang) =>
    data.incidents.flatMap(({ incident }) => {
      const whole = plan.incidents.includes(incident.id);
      const translation = translations.get(`${lang}/${incident.id}`);
      return missingKeys(incident, lang, translation, whole).map((field) => ({
        file: `data/translations/${lang}/${incident.id}.json`,
        field,
        reason: 'This is to be translated, from the English as it stands.',
      }));
    }),
  );
  return [...listUnknown(data, plan, file.path), ...gaps];
}

/** How much of what is asked for is there in one language. */
export interface LanguageCount {
  lang: string;
  /** Incidents with title and summary, of all. */
  headed: number;
  incidents: number;
  /** Incidents with every text, of those that are to have it. */
  whole: number;
  toBeWhole: number;
}

/** Counts, by language, what is there and made from the English as it stands. */
export function countTranslations(data: CheckedData): LanguageCount[] {
  const plan = data.complete?.plan;
  const translations = byPlace(data);
  const incidents = data.incidents.map(({ incident }) => incident);
  return (plan?.languages ?? []).map((lang) => {
    const count = (among: readonly Incident[], whole: boolean) =>
      among.filter(
        (incident) =>
          missingKeys(incident, lang, translations.get(`${lang}/${incident.id}`), whole).length ===
          0,
      ).length;
    return {
      lang,
      headed: count(incidents, false),
      incidents: incidents.length,
      whole: count(
        incidents.filter(({ id }) => plan?.incidents.includes(id)),
        true,
      ),
      toBeWhole: plan?.incidents.length ?? 0,
    };
  });
}
