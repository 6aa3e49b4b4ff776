import { useId, useRef, useState } from 'preact/hooks';
import { t } from '@/lib/browser/i18n';
import type { ExplainedName, TextToExplain } from '@/lib/core/mention/explain-text';
import './TryText.css';

/** Names shown at first, and more at each press. */
const STEP = 50;

interface Props {
  /** Undefined until a text was tried. */
  names: readonly ExplainedName[] | undefined;
  /** The text is still being read. */
  busy: boolean;
  /** The name of an entity. */
  nameOf: (entity: string) => string;
  /** Why it was marked or left alone, in sentences. */
  explain: (found: ExplainedName) => string;
  onTry: (input: TextToExplain) => void;
}

export function TryText({ names, busy, nameOf, explain, onTry }: Props) {
  const text = useRef<HTMLTextAreaElement>(null);
  const title = useRef<HTMLInputElement>(null);
  const lang = useRef<HTMLInputElement>(null);
  const [most, setMost] = useState(STEP);
  const hint = useId();
  const submit = (event: Event): void => {
    event.preventDefault();
    setMost(STEP);
    onTry({
      text: text.current?.value ?? '',
      title: title.current?.value.trim() ?? '',
      lang: lang.current?.value.trim() ?? '',
    });
  };
  return (
    <>
      <p class="hint">{t('options.try.hint')}</p>
      <form class="try-form" onSubmit={submit}>
        <label>
          {t('options.try.text')}
          <textarea ref={text} dir="auto" rows={6} spellcheck={false} autocomplete="off" />
        </label>
        <label>
          {t('options.try.title')}
          <input ref={title} type="text" dir="auto" autocomplete="off" />
        </label>
        <label>
          {t('options.try.lang')}
          <input
            ref={lang}
            type="text"
            class="try-lang"
            dir="ltr"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            aria-describedby={hint}
          />
        </label>
        <p class="hint" id={hint}>
          {t('options.try.langHint')}
        </p>
        <div class="buttons">
          <button type="submit">{t('options.try.go')}</button>
        </div>
      </form>
      <p role="status" data-try={busy ? 'busy' : names && 'done'}>
        {busy ? t('options.try.busy') : names && summary(names)}
      </p>
      {names && names.length > 0 && (
        <ol class="try-names">
          {names.slice(0, most).map((name, index) => (
            // By place: the list is only ever replaced whole or made longer.
            <Name key={index} found={name} name={nameOf(name.entity)} why={explain(name)} />
          ))}
        </ol>
      )}
      {names && names.length > most && (
        <div class="buttons">
          <button type="button" onClick={() => setMost(most + STEP)}>
            {t('options.try.more', { count: names.length - most })}
          </button>
        </div>
      )}
    </>
  );
}

function summary(names: readonly ExplainedName[]): string {
  if (names.length === 0) return t('options.try.none');
  const marked = names.filter(({ accepted }) => accepted).length;
  const sentences = [t('options.try.marked', { count: marked })];
  if (names.length > marked) {
    sentences.push(t('options.try.leftAlone', { count: names.length - marked }));
  }
  return sentences.join(' ');
}

function Name({ found, name, why }: { found: ExplainedName; name: string; why: string }) {
  const { alias, before, after, accepted } = found;
  return (
    <li data-accepted={accepted}>
      <p class="try-context" dir="auto">
        {before}
        <mark>{alias}</mark>
        {after}
      </p>
      <p>
        <strong>{t(accepted ? 'options.try.isMarked' : 'options.try.isLeftAlone')}</strong>{' '}
        <bdi>{name}</bdi>
      </p>
      <p class="hint" dir="auto">
        {why}
      </p>
    </li>
  );
}
