import { t } from '@/lib/browser/i18n';
import type { SiteMode } from '@/lib/core/site/decide-site';

interface Props {
  mode: SiteMode;
  onChange: (mode: SiteMode) => void;
}

const LABELS = {
  'all-except': 'options.mode.allExcept',
  only: 'options.mode.only',
} as const satisfies Record<SiteMode, string>;

export const SiteModePicker = ({ mode, onChange }: Props) => (
  <fieldset class="choices">
    <legend>{t('options.mode.legend')}</legend>
    {(Object.keys(LABELS) as SiteMode[]).map((each) => (
      <label key={each} class="choice">
        <input
          type="radio"
          name="site-mode"
          value={each}
          checked={mode === each}
          onChange={() => onChange(each)}
        />
        {t(LABELS[each])}
      </label>
    ))}
    <p class="hint">{t('options.mode.eachOwn')}</p>
  </fieldset>
);
