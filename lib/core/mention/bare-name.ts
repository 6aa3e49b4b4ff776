/**
 * Listed names that only add to another listed name what does not belong to it: an ending that the
 * language's rules know, a legal form, a bracketed acronym, the country of a branch. Left out, the
 * shorter name is found and its span ends where the name does.
 */
import type { Entity } from '../model';
import { isEndings } from './boundary';
import { LANGUAGES } from './languages/index';
import { foldToString } from './normal-form';

const LEGAL = /,? (?:inc|ltd|limited|llc|gmbh|corp|plc|pty ltd|s\.?a\.?|ab|as|a\.?s\.?)\.?$/i;
const ARTICLE = /^(?:the|la|le|el|il|der|die|das|a|o|de|het) /;
/** テザー社, 테더사, 泰达公司. */
const FIRM = /(?<=[\p{Script=Katakana}ー])社$|(?<=\p{Script=Hangul})사$|公司$/u;
const BRANCH =
  /[\s](?:usa|us|u\.s\.|tr|türkiye|turkey|japan|korea|thailand|europe|eu|africa|indonesia|singapore|malaysia|global|通信|통신)$/iu;

export interface BareNames {
  /** Whether `alias` is a listed name and nothing more that is part of a name. */
  isLonger(alias: string, key: string): boolean;
}

/** @param entity whose listed names are compared with each other */
export const findBareNames = (entity: Entity): BareNames => {
  const all = new Set(Object.values(entity.aliases).flat().map(foldToString));
  const isVenue = entity.kind !== 'agency' && entity.kind !== 'court';
  return {
    isLonger(alias, key) {
      if (key === 'handle') return false;
      const folded = foldToString(alias);
      if (/ ?[(（]/.test(alias)) return true;
      if (ARTICLE.test(folded) && all.has(folded.replace(ARTICLE, ''))) return true;
      if (LEGAL.test(folded) && all.has(folded.replace(LEGAL, ''))) return true;
      if (isVenue && BRANCH.test(folded) && all.has(folded.replace(BRANCH, ''))) return true;
      if (/(?:通信|통신)$/.test(folded) && all.has(folded.slice(0, -2).trim())) return true;
      if (isVenue && FIRM.test(folded) && all.has(folded.replace(FIRM, ''))) return true;
      const language = LANGUAGES.find((one) => one.code === key.split('-')[0]);
      const endings = new Set(
        (language?.endings ?? '').split(',').map((word) => foldToString(word.trim())),
      );
      for (let cut = 1; cut <= 5 && cut < folded.length - 2; cut++) {
        const stem = folded.slice(0, -cut);
        if (!all.has(stem)) continue;
        const ending = folded.slice(-cut).replace(/^[':-]/, '');
        if (ending === '' || isEndings(ending, endings, language?.stack ?? 1)) return true;
      }
      return false;
    },
  };
};
