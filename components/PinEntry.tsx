/** One pin: its words, where they are now, what can be done with it, and the note. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatList } from '@/lib/browser/format';
import { t } from '@/lib/browser/i18n';
import { PinNote } from './PinNote';
import { type NoteDrafts, type PinActions, type PinView, shortQuote } from './pin-view';

interface Props {
  pin: PinView;
  actions: PinActions;
  drafts: NoteDrafts;
}

export function PinEntry({ pin, actions, drafts }: Props) {
  const { id, removed } = pin;
  const undo = useRef<HTMLButtonElement>(null);
  const [wasPressed, setPressed] = useState(false);
  useEffect(() => {
    // The pressed button is gone; the keyboard stays where the reader was.
    if (removed && wasPressed) undo.current?.focus();
  }, [removed, wasPressed]);

  const quote = shortQuote(pin.quote);
  if (removed) {
    return (
      <li class="pin removed" data-pin={id} data-place="removed">
        <p>
          {t('pins.removed')} <q dir="auto">{quote}</q>
        </p>
        <button
          type="button"
          class="quiet"
          ref={undo}
          data-action="restore"
          aria-label={t('pins.undoRemove', { quote })}
          onClick={() => {
            setPressed(false);
            actions.restore(id);
          }}
        >
          {t('pins.undo')}
        </button>
      </li>
    );
  }
  return (
    <li class="pin" data-pin={id} data-place={pin.place ?? 'unknown'}>
      <blockquote dir="auto">{pin.quote}</blockquote>
      {pin.place === 'orphan' && <p class="pin-place">{t('pins.orphan')}</p>}
      {pin.place === 'ambiguous' && <p class="pin-place">{t('pins.ambiguous')}</p>}
      {pin.place === 'reading' && <p class="pin-place">{t('pins.reading')}</p>}
      <p class="pin-facts">
        <span>{pin.pinned}</span>
        {pin.about.length > 0 && <span>{t('pins.about', { names: formatList(pin.about) })}</span>}
        {pin.inFrame && <span>{t('pins.inFrame')}</span>}
      </p>
      <PinNote key={id} id={id} note={pin.note} drafts={drafts}>
        {pin.place === 'anchored' && (
          <button
            type="button"
            class="quiet"
            data-action="go"
            aria-label={t('pins.goTo', { quote })}
            onClick={() => actions.goTo(id)}
          >
            {t('pins.goToShort')}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          data-action="copy"
          aria-label={t('pins.copy', { quote })}
          onClick={() => actions.copy(id)}
        >
          {t('pins.copyShort')}
        </button>
        <button
          type="button"
          class="quiet"
          data-action="remove"
          aria-label={t('pins.remove', { quote })}
          onClick={() => {
            setPressed(true);
            actions.remove(id);
          }}
        >
          {t('pins.removeShort')}
        </button>
      </PinNote>
    </li>
  );
}
