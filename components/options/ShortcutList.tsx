import { t } from '@/lib/browser/i18n';

interface Props {
  /** Undefined where the browser has no shortcuts. */
  shortcuts: { name: string; description: string; keys: string }[] | undefined;
  /** What to do by hand, when the browser did not open its own place. */
  words: string | undefined;
  onChange: () => void;
}

export const ShortcutList = ({ shortcuts, words, onChange }: Props) =>
  shortcuts === undefined ? (
    <p>{t('options.shortcuts.unavailable')}</p>
  ) : (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name} data-command={name}>
            <dt>{name === '_execute_action' ? t('options.shortcuts.popup') : description}</dt>
            <dd>
              {keys === '' ? <em>{t('options.shortcuts.none')}</em> : <kbd dir="ltr">{keys}</kbd>}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onChange}>
        {t('options.shortcuts.change')}
      </button>
      <p role="status">{words}</p>
    </>
  );
