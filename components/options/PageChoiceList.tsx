import { formatNumber, t, uiLanguage } from '@/lib/browser/i18n';
import type { PageChoices } from '@/lib/core/settings/shapes';
import { More, shorten } from './LineNotes';

const MAX_SHOWN = 50;

interface Props {
  choices: PageChoices;
  onRemove: (key: string) => void;
  onRemoveAll: () => void;
}

export function PageChoiceList({ choices, onRemove, onRemoveAll }: Props) {
  const entries = Object.entries(choices).sort(([, a], [, b]) => (a.at < b.at ? 1 : -1));
  const day = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium' });
  return (
    <div class="page-choices">
      <h3>{t('options.pages.heading')}</h3>
      <p class="hint">{t('options.pages.hint')}</p>
      {entries.length === 0 && <p>{t('options.pages.none')}</p>}
      <ul>
        {entries.slice(0, MAX_SHOWN).map(([key, { choice, at }]) => (
          <li key={key}>
            <strong>{t(choice === 'on' ? 'options.pages.on' : 'options.pages.off')}</strong>{' '}
            <bdi>{shorten(key)}</bdi>{' '}
            <span class="hint">{t('options.pages.since', { date: day.format(new Date(at)) })}</span>{' '}
            <button
              type="button"
              class="quiet"
              aria-label={t('options.pages.removeOf', { page: shorten(key) })}
              onClick={() => onRemove(key)}
            >
              {t('options.pages.remove')}
            </button>
          </li>
        ))}
      </ul>
      <More count={entries.length - MAX_SHOWN} />
      {entries.length > 0 && (
        <button type="button" onClick={onRemoveAll}>
          {t('options.pages.removeAll')} ({formatNumber(entries.length)})
        </button>
      )}
    </div>
  );
}
