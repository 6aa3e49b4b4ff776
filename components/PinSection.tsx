/** The pins of this page, each with what can be done with it. */
import { t } from '@/lib/browser/i18n';
import { PinEntry } from './PinEntry';
import type { NoteDrafts, PinActions, PinView } from './pin-view';
import './pins.css';

export interface PinSectionProps {
  pins: readonly PinView[];
  /** Pins that are there but cannot be read. */
  unreadable: number;
  /** A sentence instead of the list, when there is none to show. */
  notice: string | undefined;
  /** How the last thing done went; it is spoken elsewhere. */
  status: string;
  actions: PinActions;
  drafts: NoteDrafts;
}

export const PinSection = ({
  pins,
  unreadable,
  notice,
  status,
  actions,
  drafts,
}: PinSectionProps) => (
  <section class="pins" aria-labelledby="pins-heading" data-pins={pins.length}>
    <h2 id="pins-heading">{t('pins.heading')}</h2>
    {status !== '' && (
      <p class="pin-status" aria-hidden="true" data-pins-status>
        {status}
      </p>
    )}
    {notice !== undefined && (
      <p class="aside" data-pins-notice>
        {notice}
      </p>
    )}
    {pins.length > 0 && (
      <ul class="pin-list">
        {pins.map((pin) => (
          <PinEntry key={pin.id} pin={pin} actions={actions} drafts={drafts} />
        ))}
      </ul>
    )}
    {unreadable > 0 && <p class="aside">{t('pins.unreadable', { count: unreadable })}</p>}
    {notice === undefined && pins.length === 0 && <p class="aside">{t('pins.hint')}</p>}
  </section>
);
