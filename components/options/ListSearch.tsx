import { useState } from 'preact/hooks';
import { formatNumber, t } from '@/lib/browser/i18n';
import type { NumberedLine } from '@/lib/core/site/host-list';
import { toUnicodeHost } from '@/lib/core/site/punycode';
import { More, shorten } from './LineNotes';

const MAX_SHOWN = 50;

interface Props {
  lines: readonly NumberedLine[];
  onGo: (line: NumberedLine) => void;
  onRemove: (line: NumberedLine) => void;
}

/** Finds lines by what was typed, and international names by either of their forms. */
export function ListSearch({ lines, onGo, onRemove }: Props) {
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const found = wanted === '' ? [] : lines.filter((line) => holds(line, wanted));
  return (
    <div class="search">
      <label>
        {t('options.list.search')}
        <input
          type="search"
          value={words}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      <p class="hint" role="status">
        {wanted !== '' && t('options.list.found', { count: found.length })}
      </p>
      {found.length > 0 && (
        <ul class="found">
          {found.slice(0, MAX_SHOWN).map((line) => (
            <li key={line.number}>
              <button type="button" class="link" onClick={() => onGo(line)}>
                {t('options.list.go', { number: formatNumber(line.number) })}
              </button>{' '}
              <code dir="ltr">{shorten(line.text.trim())}</code>{' '}
              <button
                type="button"
                class="quiet"
                aria-label={t('options.list.removeLine', {
                  number: formatNumber(line.number),
                  text: shorten(line.text.trim()),
                })}
                onClick={() => onRemove(line)}
              >
                {t('options.list.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <More count={found.length - MAX_SHOWN} />
    </div>
  );
}

function holds(line: NumberedLine, wanted: string): boolean {
  if (line.kind === 'blank') return false;
  if (line.text.toLowerCase().includes(wanted)) return true;
  if (line.kind !== 'rule') return false;
  const { host } = line.rule;
  return host.includes(wanted) || toUnicodeHost(host).includes(wanted);
}
