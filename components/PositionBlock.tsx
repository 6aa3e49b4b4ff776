/** One position: the stance in a word, what was said in ours, their own words, who, when and where. */
import { formatDate } from '@/lib/browser/format';
import { t } from '@/lib/browser/i18n';
import { stanceLabel } from '@/lib/browser/labels';
import type { Position, Source } from '@/lib/core/model';
import { SourceLine } from './SourceLine';

interface Props {
  position: Position;
  sources: ReadonlyMap<string, Source>;
}

export function PositionBlock({ position, sources }: Props) {
  const { stance, summary, quote, quoteLang, speaker, date } = position;
  const shown = position.sources
    .map((id) => sources.get(id))
    .filter((source) => source !== undefined);
  return (
    <li class="position" data-stance={stance}>
      <p class="stance">
        {stanceLabel(stance)}
        <span class="position-date">
          {date === undefined ? (
            t('incident.undated')
          ) : (
            <time dateTime={date}>{formatDate(date)}</time>
          )}
        </span>
      </p>
      <p>{summary}</p>
      {quote !== undefined && (
        <figure class="quote">
          <blockquote lang={quoteLang ?? 'en'} dir="auto">
            <q>{quote}</q>
          </blockquote>
          {speaker !== undefined && <figcaption>{speaker}</figcaption>}
        </figure>
      )}
      {quote === undefined && speaker !== undefined && <p class="speaker">{speaker}</p>}
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
