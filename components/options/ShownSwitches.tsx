import { t } from '@/lib/browser/i18n';
import { Switch } from '../Switch';

export interface Shown {
  marks: boolean;
  firstOnly: boolean;
  card: boolean;
  badge: boolean;
}

interface Props {
  shown: Shown;
  marksHidden: boolean;
  onChange: (change: Partial<Shown>) => void;
  onShowMarks: () => void;
}

export const ShownSwitches = ({ shown, marksHidden, onChange, onShowMarks }: Props) => (
  <>
    <Switch
      on={shown.marks}
      hint={t('options.shown.marksHint')}
      onChange={(marks) => onChange({ marks })}
    >
      {t('options.shown.marks')}
    </Switch>
    {marksHidden && (
      <p class="aside">
        {t('options.shown.hidden')}{' '}
        <button type="button" onClick={onShowMarks}>
          {t('options.shown.showAgain')}
        </button>
      </p>
    )}
    <Switch
      on={shown.firstOnly}
      hint={t('options.shown.firstOnlyHint')}
      disabled={!shown.marks}
      onChange={(firstOnly) => onChange({ firstOnly })}
    >
      {t('options.shown.firstOnly')}
    </Switch>
    <Switch
      on={shown.card}
      hint={t('options.shown.cardHint')}
      onChange={(card) => onChange({ card })}
    >
      {t('options.shown.card')}
    </Switch>
    <Switch
      on={shown.badge}
      hint={t('options.shown.badgeHint')}
      onChange={(badge) => onChange({ badge })}
    >
      {t('options.shown.badge')}
    </Switch>
  </>
);
