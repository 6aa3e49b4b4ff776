/** What was found on the page and, apart from it, in its frames. */
import { t } from '@/lib/browser/i18n';
import { EntityList, type EntityListProps } from './EntityList';
import type { FoundFrame } from './found-entity';
import './found.css';

interface Props extends Omit<EntityListProps, 'frame'> {
  main: FoundFrame | undefined;
  frames: readonly FoundFrame[];
  /** The mention last asked for is no longer on the page. */
  isGone: boolean;
  /** Present once the reader has gone to a mention. */
  onBack: (() => void) | undefined;
}

export function FoundSection({ main, frames, isGone, onBack, ...rest }: Props) {
  return (
    <section class="found" aria-labelledby="found-heading">
      <div class="found-head">
        <h2 id="found-heading">{t('popup.foundHeading')}</h2>
        {onBack && (
          <button type="button" class="quiet" data-action="back" onClick={onBack}>
            {t('popup.goBack')}
          </button>
        )}
      </div>
      {isGone && (
        <p class="aside" data-notice="mention-gone">
          {t('popup.mentionGone')}
        </p>
      )}
      {main && main.entities.length > 0 && <EntityList frame={main} {...rest} />}
      {frames.length > 0 && (
        <div class="frames">
          <h3>{t('popup.framesHeading', { count: frames.length })}</h3>
          <p class="aside">{t('popup.framesNote')}</p>
          {frames.map((frame) => (
            <section key={frame.frameId} aria-label={t('popup.frameHost', { host: frame.host })}>
              <p class="frame-host">
                <bdi>{frame.host}</bdi>
              </p>
              <EntityList frame={frame} {...rest} />
            </section>
          ))}
        </div>
      )}
    </section>
  );
}
