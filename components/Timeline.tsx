/** What happened, in order. */
import { formatDate } from '@/lib/browser/format';
import { compareDates } from '@/lib/core/partial-date';
import type { LocalEvent } from '@/lib/core/translation/translate-incident';
import { EnglishNote } from './EnglishNote';
import { inLanguage } from './in-language';
import { useWords } from './words';

export function Timeline({ entries }: { entries: readonly LocalEvent[] }) {
  const words = useWords();
  const inOrder = [...entries].sort((one, other) => compareDates(one.date, other.date));
  return (
    <section class="part" data-part="timeline">
      <h4>{words.t('incident.timeline')}</h4>
      <EnglishNote texts={entries.map(({ event }) => event)} />
      <ol class="timeline">
        {inOrder.map(({ date, event }) => (
          <li key={`${date} ${event.text}`}>
            <time dateTime={date}>{formatDate(date, words)}</time>
            <span {...inLanguage(event)}>{event.text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
