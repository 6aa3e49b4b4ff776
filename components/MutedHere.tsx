/** The names that stand on the page and are muted there, each with the way back. */
import { t } from '@/lib/browser/i18n';
import type { MutedName } from '@/lib/core/site/muted-names';
import { Disclosure } from './Disclosure';
import './found.css';

interface Props {
  muted: readonly MutedName[];
  /** The name of an entity. */
  nameOf: (entity: string) => string;
  onUndo: (muted: MutedName) => void;
}

export const MutedHere = ({ muted, nameOf, onUndo }: Props) => (
  <Disclosure class="muted-here" label={t('popup.muted', { count: muted.length })}>
    {() => (
      <ul>
        {muted.map((each) => {
          const words = { name: each.name, entity: nameOf(each.entity) };
          return (
            <li key={`${each.scope} ${each.entity} ${each.name}`} data-muted={each.scope}>
              <bdi>{t('options.muted.name', words)}</bdi>{' '}
              <span class="count">{t(`mute.${each.scope}`)}</span>{' '}
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
    )}
  </Disclosure>
);
