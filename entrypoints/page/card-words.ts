/** The card's words, which `lib/dom` takes as they are. */
import { countryName } from '@/lib/browser/format';
import { t, uiDirection, uiLanguage } from '@/lib/browser/i18n';
import { entityKindLabel } from '@/lib/browser/labels';
import type { EntityHeadline } from '@/lib/browser/messages';
import type { MuteScope } from '@/lib/core/site/muted-names';
import type { CardChoice, CardWords } from '@/lib/dom/card/card-view';

export const cardWords = (): CardWords => ({
  lang: uiLanguage(),
  dir: uiDirection(),
  label: (name) => t('card.label', { name }),
  incidents: t('card.incidents'),
  noIncident: t('card.noIncident'),
  openPopup: t('card.openPopup'),
  notOpened: t('card.notOpened'),
  close: t('card.close'),
  why: t('card.why'),
});

/** "exchange · United States" */
export function describeKind({ kind, country }: EntityHeadline): string {
  const label = entityKindLabel(kind as Parameters<typeof entityKindLabel>[0]);
  return country === 'ZZ' ? label : `${label} · ${countryName(country)}`;
}

/** The card's button that pins its mention. */
export const pinWord = (): string => t('pins.pin');
/** The card's button that leads to telling of an error. */
export const reportWord = (): string => t('report.action');

/** "Not this one", and where. */
export const muteChoice = (mute: (scope: MuteScope) => void): CardChoice => ({
  words: t('mute.label'),
  hint: t('mute.hint'),
  actions: [
    { words: t('mute.page'), run: () => mute('page') },
    { words: t('mute.site'), run: () => mute('site') },
    { words: t('mute.everywhere'), run: () => mute('everywhere') },
  ],
});

export const undoWord = (): string => t('mute.undo');
