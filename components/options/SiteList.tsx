/** One list as text, with what there is to say about its lines below it. */
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '@/lib/browser/i18n';
import { type NumberedLine, parseHostList } from '@/lib/core/site/host-list';
import { FileButton } from './FileButton';
import { BadLines, InternationalLines } from './LineNotes';
import { ListSearch } from './ListSearch';

/** ms without a key before the text is saved: a pause, not a sentence's end. */
const PAUSE = 300;

interface Props {
  label: string;
  /** As it is stored. A change from elsewhere shows at once unless the reader is typing. */
  text: string;
  onChange: (text: string) => void;
  onRemove: (line: NumberedLine) => void;
  onImport: (file: File) => void;
  onExport: () => void;
}

export function SiteList({ label, text: stored, onChange, onRemove, onImport, onExport }: Props) {
  // As a text field hands it back; a list from a file may have been stored otherwise.
  const text = stored.replace(/\r\n?/g, '\n');
  const field = useRef<HTMLTextAreaElement>(null);
  const unsaved = useRef<number | undefined>(undefined);
  const [typed, setTyped] = useState(text);
  // The field's own text from here on: a new default would move the caret.
  const first = useRef(text);
  const lines = useMemo(() => parseHostList(typed), [typed]);
  const rules = lines.filter((line) => line.kind === 'rule').length;
  const bad = lines.filter((line) => line.kind === 'bad').length;
  const hint = useId();

  const save = (): void => {
    if (unsaved.current === undefined) return;
    clearTimeout(unsaved.current);
    unsaved.current = undefined;
    const now = field.current!.value;
    setTyped(now);
    onChange(now);
  };
  const saveNow = useRef(save);
  saveNow.current = save;

  useEffect(() => {
    const area = field.current!;
    if (unsaved.current !== undefined) return;
    setTyped(text);
    if (area.value === text) return;
    const { selectionStart, scrollTop } = area;
    area.value = text;
    area.setSelectionRange(selectionStart, selectionStart);
    area.scrollTop = scrollTop;
  }, [text]);

  // A tab that is left, closed or put away within the pause loses nothing.
  useEffect(() => {
    const leave = (): void => saveNow.current();
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    return () => {
      leave();
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leave);
    };
  }, []);

  const go = ({ number, text: lineText }: NumberedLine): void => {
    const area = field.current!;
    const before = area.value.split('\n', number - 1);
    const start = before.reduce((sum, line) => sum + line.length + 1, 0);
    area.focus();
    area.setSelectionRange(start, start + lineText.length);
    // The browser scrolls to the caret only when something is typed.
    const height = area.scrollHeight / Math.max(lines.length, 1);
    area.scrollTop = height * (number - 1) - area.clientHeight / 2;
  };

  return (
    <div class="site-list">
      <label>
        {label}
        <textarea
          ref={field}
          dir="ltr"
          rows={10}
          defaultValue={first.current}
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
          aria-describedby={hint}
          onInput={() => {
            clearTimeout(unsaved.current);
            unsaved.current = window.setTimeout(() => saveNow.current(), PAUSE);
          }}
          onBlur={save}
        />
      </label>
      <p class="counts" role="status">
        {t('options.list.rules', { count: rules })}
        {bad > 0 && ` · ${t('options.list.bad', { count: bad })}`}
      </p>
      <p class="hint" id={hint}>
        {t('options.list.hint')}
      </p>
      <BadLines lines={lines} onGo={go} />
      <InternationalLines lines={lines} onGo={go} />
      <ListSearch lines={lines} onGo={go} onRemove={onRemove} />
      <div class="buttons">
        <FileButton
          label={t('options.list.import')}
          accept=".txt,.list,text/plain"
          onFile={onImport}
        />
        <button type="button" onClick={onExport}>
          {t('options.list.export')}
        </button>
      </div>
    </div>
  );
}
