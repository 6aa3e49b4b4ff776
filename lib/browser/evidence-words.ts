/** Evidence in words: why a name was marked, and why another was left alone. Numbers stay inside. */
import {
  type Form,
  type Reasons,
  type Refusal,
  readReasons,
  readRefusal,
  type Support,
} from '../core/mention/evidence';
import { countryName, formatList, languageName } from './format';
import { t } from './i18n';

/** A name as it was found. */
export interface FoundName {
  /** As written. */
  alias: string;
  /** Of the entity that is meant, or would be. */
  name: string;
  evidence: readonly string[];
}

/** Words shown of a sentence at most: it is a reason and no list. */
const MOST_WORDS = 3;

const SUPPORT_WORDS: Record<Support, (found: FoundName) => string> = {
  name: ({ alias, name }) => t('why.reason.name', { alias, name }),
  introduced: ({ alias, name }) => t('why.reason.introduced', { alias, name }),
  'full-name': ({ name }) => t('why.reason.fullName', { name }),
  leading: () => t('why.reason.leading'),
  'sentence:country': () => t('why.reason.sentenceCountry'),
  'sentence:names': () => t('why.reason.sentenceNames'),
  title: () => t('why.reason.title'),
  'title:country': () => t('why.reason.titleCountry'),
  'page:country': () => t('why.reason.pageCountry'),
  'page:names': () => t('why.reason.pageNames'),
  page: () => t('why.reason.page'),
  'parse:agent': ({ alias }) => t('why.reason.parseAgent', { alias }),
  'parse:owner': ({ alias }) => t('why.reason.parseOwner', { alias }),
  'parse:object': ({ alias }) => t('why.reason.parseObject', { alias }),
};

const FORM_WORDS: Record<Form, () => string> = {
  clitic: () => t('why.form.clitic'),
  ending: () => t('why.form.ending'),
  compound: () => t('why.form.compound'),
  edge: () => t('why.form.edge'),
  glued: () => t('why.form.glued'),
};

/** Those that say no more than another one that is there. */
const IMPLIED: Partial<Record<Support, readonly Support[]>> = {
  'page:names': ['sentence:names', 'leading'],
  page: [
    'full-name',
    'leading',
    'sentence:names',
    'page:names',
    'title',
    'title:country',
    'page:country',
  ],
  title: ['title:country'],
  'page:country': ['sentence:country', 'title:country'],
};

const isAcronym = (alias: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(alias) && alias.length <= 8;

function confidence({ words, supports }: Reasons): string {
  const has = (one: Support): boolean => supports.includes(one);
  if (has('name') || has('introduced')) return t('why.confidence.sure');
  if (words.length > 0 || has('full-name') || has('sentence:country') || has('sentence:names'))
    return t('why.confidence.likely');
  return t('why.confidence.fair');
}

/** "Marked because “SEC” stands in capitals in a sentence with “lawsuit”. That makes it likely." */
export function explainMatch(found: FoundName): string {
  const { alias } = found;
  const reasons = readReasons(found.evidence);
  const clauses = reasons.supports
    .filter((each) => !IMPLIED[each]?.some((other) => reasons.supports.includes(other)))
    .map((each) => SUPPORT_WORDS[each](found));
  if (reasons.words.length > 0) {
    const some = [...new Set(reasons.words)].slice(0, MOST_WORDS);
    const words = formatList(some.map((word) => t('why.alias', { word })));
    const key = isAcronym(alias) ? 'why.reason.capitals' : 'why.reason.words';
    clauses.unshift(t(key, { alias, words }));
  }
  if (clauses.length === 0) clauses.push(t('why.reason.nothingElse'));
  const { language } = reasons;
  return [
    t('why.marked', { reasons: formatList(clauses) }),
    ...reasons.forms.map((form) => FORM_WORDS[form]()),
    ...(language === '' ? [] : [t('why.form.language', { language: languageName(language) })]),
    confidence(reasons),
  ].join(' ');
}

type PlainRefusal = Exclude<Refusal, { side: string } | { country: string } | { word: string }>;

const REFUSAL_WORDS: Record<PlainRefusal['kind'], (found: FoundName) => string> = {
  case: ({ alias }) => t('why.refused.case', { alias }),
  product: () => t('why.refused.product'),
  number: ({ alias }) => t('why.refused.number', { alias }),
  'home-sense': ({ alias }) => t('why.refused.homeSense', { alias }),
  'introduced-otherwise': ({ alias }) => t('why.refused.introducedOtherwise', { alias }),
  'no-cue': ({ name }) => t('why.refused.noCue', { name }),
  page: () => t('why.refused.page'),
  'no-country': () => t('why.refused.noCountry'),
  'other-name': ({ alias }) => t('why.refused.otherName', { alias }),
  contrast: ({ alias }) => t('why.refused.contrast', { alias }),
  'parse:verb': ({ alias }) => t('why.refused.parseVerb', { alias }),
  'parse:adjective': ({ alias }) => t('why.refused.parseAdjective', { alias }),
  'parse:noun': ({ alias }) => t('why.refused.parseNoun', { alias }),
  'parse:unit': ({ alias }) => t('why.refused.parseUnit', { alias }),
  unknown: () => t('why.refused.unknown'),
};

/** "“hockey” in its sentence speaks for another meaning." */
export function explainRefusal(found: FoundName): string {
  const refusal = readRefusal(found.evidence);
  switch (refusal.kind) {
    case 'boundary':
      return t(`why.refused.boundary.${refusal.side}`);
    case 'country':
      return t('why.refused.country', { country: countryName(refusal.country) });
    case 'beside':
    case 'sentence':
      return refusal.word === ''
        ? t('why.refused.wordless')
        : t(`why.refused.${refusal.kind}`, { word: refusal.word });
    default:
      return REFUSAL_WORDS[refusal.kind](found);
  }
}
