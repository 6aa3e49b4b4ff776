/** A source in one line: publisher, kind and date. */
import { formatDate, languageName } from '@/lib/browser/format';
import { sourceKindLabel } from '@/lib/browser/labels';
import { baseLanguage } from '@/lib/core/language-code';
import type { Source } from '@/lib/core/model';
import { OutsideLink } from './OutsideLink';
import { useWords } from './words';

interface Props {
  source: Source;
  /** With the title and language, as in the list of all sources. */
  full?: boolean;
}

export function SourceLine({ source, full = false }: Props) {
  const words = useWords();
  const { t } = words;
  const { publisher, title, url, date, kind, lang } = source;
  const facts = [
    sourceKindLabel(kind, words),
    date === undefined ? t('incident.undated') : formatDate(date, words),
    ...(full && baseLanguage(lang) !== baseLanguage(words.lang) ? [languageName(lang, words)] : []),
  ];
  return (
    <span class="source" data-source={source.id} data-kind={kind}>
      <OutsideLink address={url} language={lang}>
        {full ? (
          <span lang={lang} dir="auto">
            {title}
          </span>
        ) : (
          <bdi>{publisher}</bdi>
        )}
      </OutsideLink>
      <span class="source-facts">
        {full ? (
          <>
            <bdi>{publisher}</bdi>, {facts.join(', ')}
          </>
        ) : (
          t('incident.inBrackets', { facts: facts.join(', ') })
        )}
      </span>
    </span>
  );
}
