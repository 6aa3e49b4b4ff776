/**
 * The note of a pin and its editor. Ctrl or ⌘ with Enter saves, so does leaving the field; Esc puts
 * the text aside unsaved. What is typed is kept at every key, as a popup closes without asking.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/lib/browser/i18n';
import type { NoteDrafts } from './pin-view';

interface Props {
  id: string;
  note: string;
  drafts: NoteDrafts;
  /** Buttons to stand before the note's own. */
  children: ComponentChildren;
}

export function PinNote({ id, note, drafts, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const draft = drafts.read(id);
  /** Esc was pressed: leaving the field must not save it then. */
  const isAside = useRef(false);
  const hasDraft = draft !== undefined && draft !== note;

  useEffect(() => {
    if (!isOpen || !field.current) return;
    isAside.current = false;
    const { current } = field;
    current.value = drafts.read(id) ?? note;
    current.focus();
    current.setSelectionRange(current.value.length, current.value.length);
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const save = async (thenClose: boolean) => {
    if (!field.current || isAside.current) return;
    const text = field.current.value;
    const isNew = text.trim() !== note || drafts.read(id) !== undefined;
    const failed = isNew ? await drafts.save(id, text) : undefined;
    setProblem(failed);
    if (failed === undefined && thenClose) close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save(true);
    } else if (event.key === 'Escape') {
      // Without this the popup closes, and the way back to the list with it.
      event.preventDefault();
      event.stopPropagation();
      isAside.current = true;
      if (field.current) drafts.keep(id, field.current.value, true);
      close();
    }
  };

  return (
    <>
      {!isOpen && note !== '' && (
        <p class="pin-note" dir="auto" data-note>
          {note}
        </p>
      )}
      {!isOpen && hasDraft && <p class="aside">{t('pins.draft')}</p>}
      {isOpen && (
        <div class="note-editor">
          <textarea
            ref={field}
            dir="auto"
            rows={3}
            aria-label={t('pins.note')}
            aria-describedby={`hint-${id}`}
            onInput={(event) => drafts.keep(id, event.currentTarget.value, false)}
            onKeyDown={onKeyDown}
            onBlur={() => save(false)}
          />
          {problem !== undefined && (
            <p class="pin-place" role="alert">
              {problem}
            </p>
          )}
          <p class="aside" id={`hint-${id}`}>
            {isMac() ? t('pins.noteHintMac') : t('pins.noteHint')}
          </p>
        </div>
      )}
      <p class="pin-actions">
        {children}
        <button
          type="button"
          class="quiet"
          ref={opener}
          data-action="note"
          aria-expanded={isOpen}
          onClick={() => (isOpen ? save(true) : setOpen(true))}
        >
          {isOpen
            ? t('pins.saveNote')
            : note === '' && !hasDraft
              ? t('pins.addNote')
              : t('pins.editNote')}
        </button>
      </p>
    </>
  );
}

const isMac = (): boolean => /mac/i.test(navigator.platform);
