/** Stored values that could not be used: which, what is used instead, and how to keep the old ones. */
import { type MessageKey, t } from '@/lib/browser/i18n';
import { moment } from './CarrySection';
import { Section } from './Section';

/** Stored names in the words of this page. */
const NAMES: Record<string, Extract<MessageKey, `options.${string}`>> = {
  siteMode: 'options.mode.legend',
  exceptList: 'options.list.exceptLabel',
  onlyList: 'options.list.onlyLabel',
  onClick: 'options.onClick.label',
  marks: 'options.shown.marks',
  firstOnly: 'options.shown.firstOnly',
  card: 'options.shown.card',
  badge: 'options.shown.badge',
  contextLanguage: 'options.shown.contextLanguage',
  pageChoices: 'options.pages.heading',
  carry: 'options.carry.label',
};

const nameOf = (key: string): string => {
  const known = Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
  return known ? t(known as 'options.where') : key;
};

interface Props {
  unreadable: boolean;
  problems: { key: string; kind: 'corrupt' | 'newer' }[];
  setAside: { key: string; at: string }[];
  onSave: () => void;
  onForget: () => void;
}

export const ProblemSection = ({ unreadable, problems, setAside, onSave, onForget }: Props) =>
  unreadable || problems.length > 0 || setAside.length > 0 ? (
    <Section name="problems" heading={t('options.problems.heading')}>
      {unreadable && <p>{t('options.problems.unreadable')}</p>}
      <ul>
        {problems.map(({ key, kind }) => (
          <li key={key} data-problem={kind}>
            {t(kind === 'newer' ? 'options.problems.newer' : 'options.problems.corrupt', {
              key: nameOf(key),
            })}
          </li>
        ))}
        {setAside.map(({ key, at }) => (
          <li key={`${key} ${at}`} data-problem="set-aside">
            {t('options.problems.setAside', {
              key: nameOf(key),
              date: at === '' ? '…' : moment(at),
            })}
          </li>
        ))}
      </ul>
      {(problems.length > 0 || setAside.length > 0) && (
        <div class="buttons">
          <button type="button" onClick={onSave}>
            {t('options.problems.save')}
          </button>
          {setAside.length > 0 && (
            <button type="button" class="quiet" onClick={onForget}>
              {t('options.problems.forget')}
            </button>
          )}
        </div>
      )}
    </Section>
  ) : null;
