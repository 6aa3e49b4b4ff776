/**
 * How a translation stands to the English it was made from. Each text carries a stamp, a hash of that
 * English: where it no longer agrees, the text is stale and the English one is shown.
 */
import { createHash } from 'node:crypto';
import type { Incident } from '../core/model';
import { incidentTexts, type Texts, translationTexts } from '../core/translation/texts.ts';
import type { StampedTranslation } from '../core/translation/types';

/** Eight hex digits tell two wordings of one text apart; nobody forges them. */
const stampOf = (english: string): string =>
  createHash('sha256').update(english).digest('hex').slice(0, 8);

/**
 * `current`: made from the English as it stands. `changed`: the English is another one now.
 * `gone`: it was made from a text that is no longer there. `unknown`: there never was such a text.
 * `unstamped`: nothing says from what it was made.
 */
export type TextState = 'current' | 'changed' | 'gone' | 'unknown' | 'unstamped';

/** How each text of a translation stands, by its key. */
export function judgeTexts(
  incident: Incident,
  translation: StampedTranslation,
): Map<string, TextState> {
  const english = incidentTexts(incident);
  return new Map(
    [...translationTexts(translation).keys()].map((key) => [
      key,
      judge(english.get(key), translation.of?.[key]),
    ]),
  );
}

function judge(english: string | undefined, stamp: string | undefined): TextState {
  if (english === undefined) return stamp === undefined ? 'unknown' : 'gone';
  if (stamp === undefined) return 'unstamped';
  return stamp === stampOf(english) ? 'current' : 'changed';
}

/** The texts that may be shown: made from the English as it stands. */
export function currentTexts(incident: Incident, translation: StampedTranslation): Texts {
  const states = judgeTexts(incident, translation);
  const texts = translationTexts(translation);
  return new Map([...texts].filter(([key]) => states.get(key) === 'current'));
}

/** Keys of the English texts that a translation into `lang` can hold: no quote in its own language. */
export function textsToTranslate(incident: Incident, lang: string): Texts {
  const texts = incidentTexts(incident);
  incident.positions.forEach(({ quoteLang }, index) => {
    if (quoteLang?.split('-')[0] === lang) texts.delete(`positions[${index}].quote`);
  });
  return texts;
}

/**
 * Stamps a translation's texts with the English as it stands, and drops stamps without a text.
 * @param which `all`: somebody has looked at every text; `unstamped`: stamps that are there stay
 */
export function stamp(
  incident: Incident,
  translation: StampedTranslation,
  which: 'all' | 'unstamped',
): StampedTranslation {
  const english = incidentTexts(incident);
  const of: Record<string, string> = {};
  for (const key of translationTexts(translation).keys()) {
    const before = translation.of?.[key];
    const text = english.get(key);
    if (before !== undefined && (which === 'unstamped' || text === undefined)) of[key] = before;
    else if (text !== undefined) of[key] = stampOf(text);
  }
  const { of: _before, ...texts } = translation;
  return Object.keys(of).length > 0 ? { ...texts, of } : texts;
}
