/** What happened, in order. */
import { formatDate } from '@/lib/browser/format';
import type { PartialDate } from '@/lib/core/model';
import { compareDates, isAfter } from '@/lib/core/partial-date';
import type { LocalEvent } from '@/lib/core/translation/translate-incident';
import { EnglishNote } from './EnglishNote';
import { inLanguage } from './in-language';
import { useWords } from './words';
import './Timeline.css';

interface Props {
  entries: readonly LocalEvent[];
  /** The day on which the page at hand was published; absent where there is none, or none is known. */
  published?: PartialDate | undefined;
}

export function Timeline({ entries, published }: Props) {
  const words = useWords();
  const inOrder = [...entries].sort((one, other) => compareDates(one.date, other.date));
  const since =
    published === undefined ? [] : inOrder.filter(({ date }) => isAfter(date, published));
  const before = inOrder.filter((entry) => !since.includes(entry));
  const list = (events: readonly LocalEvent[]) => (
    <ol class="timeline">
      {events.map(({ date, event }) => (
        <li key={`${date} ${event.text}`}>
          <time dateTime={date}>{formatDate(date, words)}</time>
          <span {...inLanguage(event)}>{event.text}</span>
        </li>
      ))}
    </ol>
  );
  return (
    <section class="part" data-part="timeline">
      <h4>{words.t('incident.timeline')}</h4>
      <EnglishNote texts={entries.map(({ event }) => event)} />
      {list(before)}
      {published !== undefined && since.length > 0 && (
        <section class="since" data-part="since">
          <h5>{words.t('incident.sincePublished', { date: formatDate(published, words) })}</h5>
          {list(since)}
        </section>
      )}
    </section>
  );
}
