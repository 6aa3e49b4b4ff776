/** What there is to say about single lines of a list: why one cannot be read, and both forms of a name. */
import { formatNumber, t } from '@/lib/browser/i18n';
import type { NumberedLine } from '@/lib/core/site/host-list';
import { toUnicodeHost } from '@/lib/core/site/punycode';
import { badLineWords } from './bad-line-words';

/** More would bury the page; the rest follow when these are mended. */
const MAX_SHOWN = 100;

interface Props {
  lines: readonly NumberedLine[];
  onGo: (line: NumberedLine) => void;
}

export const BadLines = ({ lines, onGo }: Props) => {
  const bad = lines.filter((line) => line.kind === 'bad');
  if (bad.length === 0) return null;
  return (
    <div class="notes" data-notes="bad">
      <h3>{t('options.list.badHeading')}</h3>
      <ul>
        {bad.slice(0, MAX_SHOWN).map((line) => (
          <li key={line.number} data-line={line.number}>
            <button type="button" class="link" onClick={() => onGo(line)}>
              {t('options.list.go', { number: formatNumber(line.number) })}
            </button>{' '}
            <code dir="ltr">{shorten(line.text.trim())}</code> {t(badLineWords[line.reason])}
          </li>
        ))}
      </ul>
      <More count={bad.length - MAX_SHOWN} />
    </div>
  );
};

/** Punycode and letters side by side: look-alike names are told apart by the former. */
export const InternationalLines = ({ lines, onGo }: Props) => {
  const found = lines.filter((line) => line.kind === 'rule' && line.rule.host.includes('xn--'));
  if (found.length === 0) return null;
  return (
    <div class="notes" data-notes="international">
      <h3>{t('options.list.international')}</h3>
      <ul>
        {found.slice(0, MAX_SHOWN).map((line) => (
          <li key={line.number} data-line={line.number}>
            <button type="button" class="link" onClick={() => onGo(line)}>
              {t('options.list.go', { number: formatNumber(line.number) })}
            </button>{' '}
            {line.kind === 'rule' && <BothForms host={line.rule.host} />}
          </li>
        ))}
      </ul>
      <More count={found.length - MAX_SHOWN} />
    </div>
  );
};

const BothForms = ({ host }: { host: string }) => (
  <>
    <bdi>{toUnicodeHost(host)}</bdi> <code dir="ltr">{host}</code>
  </>
);

export const More = ({ count }: { count: number }) =>
  count > 0 ? <p class="hint">{t('options.list.more', { count })}</p> : null;

/** A line may be as long as a file. */
export const shorten = (text: string): string =>
  text.length > 80 ? `${text.slice(0, 60)}…${text.slice(-19)}` : text;
