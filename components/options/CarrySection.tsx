/** The switch for the browser's own sync, and how the copy there stands. */
import { t, uiLanguage } from '@/lib/browser/i18n';
import { MAX_GENERATION } from '@/lib/core/settings/generation';
import type { CarryState } from '@/lib/core/settings/shapes';
import { Switch } from '../Switch';

interface Props {
  carry: boolean;
  state: CarryState;
  /** The browser's sync holds a copy. */
  hasCopy: boolean;
  onCarry: (on: boolean) => void;
  onChoose: (choice: 'mine' | 'theirs') => void;
  onForget: () => void;
}

export const CarrySection = ({ carry, state, hasCopy, onCarry, onChoose, onForget }: Props) => (
  <>
    <Switch on={carry} hint={t('options.carry.hint')} onChange={onCarry}>
      {t('options.carry.label')}
    </Switch>
    <p class="aside" role="status" data-carry={state.kind}>
      {carry && stateWords(state)}
    </p>
    {carry && state.kind === 'choose' && (
      <div class="buttons">
        <button type="button" onClick={() => onChoose('mine')}>
          {t('options.carry.keepMine')}
        </button>
        <button type="button" onClick={() => onChoose('theirs')}>
          {t('options.carry.keepTheirs')}
        </button>
      </div>
    )}
    {!carry && hasCopy && (
      <button type="button" class="quiet" onClick={onForget}>
        {t('options.carry.forget')}
      </button>
    )}
  </>
);

function stateWords(state: CarryState): string {
  switch (state.kind) {
    case 'idle':
      return t('options.carry.waiting');
    case 'carried':
      return t('options.carry.carried', {
        date: moment(state.at),
        size: kilobytes(state.bytes),
        limit: kilobytes(MAX_GENERATION),
      });
    case 'choose':
      return t('options.carry.choose');
    case 'too-large':
      return t('options.carry.tooLarge', {
        size: kilobytes(state.bytes),
        limit: kilobytes(state.limit),
      });
    case 'newer':
      return t('options.carry.newer');
    case 'failed':
      return t(FAILED[state.reason]);
  }
}

const FAILED = {
  quota: 'options.carry.failedQuota',
  rate: 'options.carry.failedRate',
  rejected: 'options.carry.failedRejected',
} as const;

/** @param iso date and time */
export const moment = (iso: string): string =>
  new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(iso),
  );

const kilobytes = (bytes: number): string =>
  new Intl.NumberFormat(uiLanguage(), {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1000);
