import { formatNumber, t, uiLanguage } from '@/lib/browser/i18n';
import type { MutedName } from '@/lib/core/site/muted-names';
import { toUnicodeHost } from '@/lib/core/site/punycode';
import { More, shorten } from './LineNotes';

const MAX_SHOWN = 50;

interface Props {
  /** Of every scope, in any order. */
  muted: readonly MutedName[];
  /** The name of an entity. */
  nameOf: (entity: string) => string;
  onUndo: (muted: MutedName) => void;
  onUndoAll: () => void;
}

export function MutedList({ muted, nameOf, onUndo, onUndoAll }: Props) {
  const newestFirst = muted.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const day = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium' });
  return (
    <div class="muted-names">
      <p class="hint">{t('options.muted.hint')}</p>
      {muted.length === 0 && <p>{t('options.muted.none')}</p>}
      <ul>
        {newestFirst.slice(0, MAX_SHOWN).map((each) => {
          const { entity, name, scope, where, at } = each;
          const words = { name, entity: nameOf(entity) };
          return (
            <li key={`${scope} ${where} ${entity} ${name}`} data-muted={scope}>
              <bdi>{t('options.muted.name', words)}</bdi> {t(`options.muted.${scope}`)}{' '}
              {where !== '' && (
                <bdi>{shorten(scope === 'site' ? toUnicodeHost(where) : where)}</bdi>
              )}{' '}
              <span class="hint">
                {t('options.pages.since', { date: day.format(new Date(at)) })}
              </span>{' '}
              <button
                type="button"
                class="quiet"
                aria-label={t('options.muted.undoOf', words)}
                onClick={() => onUndo(each)}
              >
                {t('options.muted.undo')}
              </button>
            </li>
          );
        })}
      </ul>
      <More count={muted.length - MAX_SHOWN} />
      {muted.length > 0 && (
        <button type="button" onClick={onUndoAll}>
          {t('options.muted.removeAll')} ({formatNumber(muted.length)})
        </button>
      )}
    </div>
  );
}
