/** One organisation through all incidents: a list in the order of time, with a rail drawn beside it. */
import { formatDate } from '@/lib/browser/format';
import { roleLabel, stanceLabel } from '@/lib/browser/labels';
import { type LibraryAddress, toHash } from '@/lib/core/library/address';
import type { PartyMoment } from '@/lib/core/library/party-timeline';
import { EnglishNote } from '../EnglishNote';
import { inLanguage } from '../in-language';
import { useWords } from '../words';

interface Props {
  name: string;
  moments: readonly PartyMoment[];
  /** The list that an incident is opened from. */
  list: LibraryAddress;
}

export function PartyTimeline({ name, moments, list }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <section class="party-timeline" data-part="party-timeline">
      <h2>{t('library.timelineOf', { name })}</h2>
      <EnglishNote
        texts={moments.flatMap((moment) => [
          moment.title,
          ...(moment.kind === 'position' ? [moment.summary] : []),
        ])}
      />
      <ol>
        {moments.map((moment, at) => (
          // Several may be of one day and one incident; the list itself never changes its order.
          <li key={`${moment.incident} ${at}`} data-moment={moment.kind}>
            <svg class="rail" aria-hidden="true" focusable="false">
              <line x1="50%" y1="0" x2="50%" y2="100%" />
              <circle cx="50%" cy="0.8rem" r="0.3rem" />
            </svg>
            <p class="moment">
              {moment.date === undefined ? (
                t('incident.undated')
              ) : (
                <time dateTime={moment.date}>{formatDate(moment.date, words)}</time>
              )}
              {' · '}
              {moment.kind === 'position'
                ? stanceLabel(moment.stance, words)
                : roleLabel(moment.role, { kind: 'inquiry' }, words)}
            </p>
            <p>
              {moment.kind === 'position' ? (
                <span {...inLanguage(moment.summary)}>{moment.summary.text}</span>
              ) : (
                t('position.none')
              )}
            </p>
            <p class="aside">
              <a
                href={toHash({ ...list, incident: moment.incident })}
                {...inLanguage(moment.title)}
              >
                {moment.title.text}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
