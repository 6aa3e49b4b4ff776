/** Translations belong to an incident, hold what it holds, and are in the language they say. */
import { translationTexts } from '../../core/translation/texts.ts';
import { findGaps } from '../translation-coverage.ts';
import { judgeTexts, textsToTranslate } from '../translations.ts';
import { type Rule, withIncident } from './rule.ts';

export const translationsHaveAnIncident: Rule = (data) => {
  const known = new Set(data.incidents.map(({ incident }) => incident.id));
  return data.translations
    .filter(({ file }) => !known.has(file.name))
    .map(({ file }) => ({
      file: file.path,
      field: '',
      reason: `There is no data/incidents/${file.name}.json that this could translate.`,
    }));
};

/** A folder that no reader can choose would be work for nobody. */
export const translationsAreInAListedLanguage: Rule = (data) => {
  const listed = data.complete?.plan.languages ?? [];
  return data.translations
    .filter(({ lang }) => !listed.includes(lang))
    .map(({ file }) => ({
      file: file.path,
      field: '',
      reason: `A translation lies in a folder of one of the languages that data/translations/complete.json lists: ${listed.join(', ')}.`,
    }));
};

export const translatedTextsExistInEnglish: Rule = (data) =>
  withIncident(data).flatMap(({ file, incident, translation }) =>
    [...judgeTexts(incident, translation)]
      .filter(([, state]) => state === 'unknown')
      .map(([field]) => ({
        file: file.path,
        field,
        reason: `data/incidents/${incident.id}.json has no such text.`,
      })),
  );

export const translatedTextsAreStamped: Rule = (data) =>
  withIncident(data).flatMap(({ file, incident, translation }) => {
    const texts = translationTexts(translation);
    const bare = [...judgeTexts(incident, translation)].filter(([, is]) => is === 'unstamped');
    const leftOver = Object.keys(translation.of ?? {}).filter((key) => !texts.has(key));
    const command = `Run: npm run stamp:translations -- ${file.path}`;
    return [
      ...bare.map(([field]) => ({
        file: file.path,
        field,
        reason: `Nothing says from which English text this was made. ${command}`,
      })),
      ...leftOver.map((key) => ({
        file: file.path,
        field: `of.${key}`,
        reason: `This stamp belongs to no text. ${command}`,
      })),
    ];
  });

/** Shorter texts can be the same in two languages, and so can names. */
const LONG = 30;

export const translationsAreNotEnglish: Rule = (data) =>
  withIncident(data).flatMap(({ file, lang, incident, translation }) => {
    const english = textsToTranslate(incident, lang);
    return [...translationTexts(translation)]
      .filter(([key, text]) => text === english.get(key) && isLong(key, text))
      .map(([field]) => ({
        file: file.path,
        field,
        reason: 'This is the text of the record itself. Translate it, or leave it out.',
      }));
  });

const isLong = (key: string, text: string) => text.length >= LONG && !key.endsWith('.name');

const SCRIPTS: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
};

export const translationsAreInTheirScript: Rule = (data) =>
  data.translations.flatMap(({ file, lang, translation }) => {
    const script = SCRIPTS[lang] ?? /\p{Script=Latin}/u;
    return [...translationTexts(translation)]
      .filter(([key, text]) => isLong(key, text) && !script.test(text))
      .map(([field]) => ({
        file: file.path,
        field,
        reason: `This is not written in the letters of the language of its folder, ${lang}.`,
      }));
  });

/** Words that were said in this language need no translation into it, least of all ours. */
export const quotesKeepTheirOwnWords: Rule = (data) =>
  withIncident(data).flatMap(({ file, lang, incident, translation }) => {
    const toTranslate = textsToTranslate(incident, lang);
    return (translation.positions ?? []).flatMap(({ quote }, index) => {
      const field = `positions[${index}].quote`;
      const original = incident.positions[index]?.quote;
      if (quote === undefined || original === undefined || toTranslate.has(field)) return [];
      return [
        { file: file.path, field, reason: 'This was said in this very language: leave it out.' },
      ];
    });
  });

export const englishIsWhatIsTranslated: Rule = (data) =>
  data.complete?.plan.languages.includes('en')
    ? [
        {
          file: data.complete.file.path,
          field: 'languages',
          reason: 'English is what is translated: list the other languages only.',
        },
      ]
    : [];

/** Gaps are faults once `required` in complete.json says so. */
export const requiredTranslationsAreThere: Rule = (data) =>
  data.complete?.plan.required ? findGaps(data) : [];
