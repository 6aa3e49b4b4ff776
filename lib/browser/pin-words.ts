/** What the reader is told of pins, sentence by sentence. */
import { MOST_PINS } from './annotations';
import { t } from './i18n';
import type { PinOutcome } from './messages';

const formatted = (count: number): string => new Intl.NumberFormat().format(count);

/** How pinning went, and if it did not, why and what to do. */
export function pinSentence(outcome: PinOutcome, of: 'selection' | 'mention'): string {
  switch (outcome.status) {
    case 'saved':
      return t('pins.saved');
    case 'nothing':
      return of === 'mention' ? t('pins.mentionGone') : t('pins.selectFirst');
    case 'too-long':
      return t('pins.tooLong', {
        length: formatted(outcome.length),
        limit: formatted(outcome.limit),
      });
    case 'not-readable':
      return t('pins.notReadable');
    case 'no-page':
      return t('pins.noPage');
    case 'off':
      return t('pins.off');
    case 'private':
      return t('pins.private');
    case 'no-address':
      return t('pins.noAddress');
    case 'full':
      return t('pins.full', { limit: formatted(MOST_PINS) });
    case 'failed':
      return t(`pins.failed.${outcome.reason}`);
  }
}
