/** One position: the stance in a word, what was said in ours, their own words, who, when and where. */
import { formatDate, languageName } from '@/lib/browser/format';
import { stanceLabel } from '@/lib/browser/labels';
import type { Source } from '@/lib/core/model';
import type { LocalPosition, LocalQuote } from '@/lib/core/translation/translate-incident';
import { inLanguage } from './in-language';
import { SourceLine } from './SourceLine';
import { useWords } from './words';

interface Props {
  position: LocalPosition;
  sources: ReadonlyMap<string, Source>;
}

export function PositionBlock({ position, sources }: Props) {
  const words = useWords();
  const { t } = words;
  const { stance, summary, quote, speaker, date } = position;
  const shown = position.sources
    .map((id) => sources.get(id))
    .filter((source) => source !== undefined);
  return (
    <li class="position" data-stance={stance}>
      <p class="stance">
        {stanceLabel(stance, words)}
        <span class="position-date">
          {date === undefined ? (
            t('incident.undated')
          ) : (
            <time dateTime={date}>{formatDate(date, words)}</time>
          )}
        </span>
      </p>
      <p {...inLanguage(summary)}>{summary.text}</p>
      {quote !== undefined && (
        <figure class="quote">
          <Quote {...quote} />
          {speaker !== undefined && (
            <figcaption {...inLanguage(speaker)}>{speaker.text}</figcaption>
          )}
        </figure>
      )}
      {quote === undefined && speaker !== undefined && (
        <p class="speaker" {...inLanguage(speaker)}>
          {speaker.text}
        </p>
      )}
      {shown.length > 0 && (
        <ul class="position-sources" aria-label={t('position.sources')}>
          {shown.map((source) => (
            <li key={source.id}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Their own words, and marked as such what they mean in the reader's language. */
function Quote({ text, lang, translation }: LocalQuote) {
  const words = useWords();
  return (
    <>
      <blockquote {...inLanguage({ lang })}>
        <q>{text}</q>
      </blockquote>
      {translation && (
        <p class="quote-translation">
          <span class="quote-mark">
            {words.t('incident.quoteTranslated', { language: languageName(lang, words) })}
          </span>{' '}
          <span {...inLanguage(translation)}>{translation.text}</span>
        </p>
      )}
    </>
  );
}
