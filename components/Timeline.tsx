/** What happened, in order. */
import { formatDate } from '@/lib/browser/format';
import { t } from '@/lib/browser/i18n';
import type { TimelineEntry } from '@/lib/core/model';
import { compareDates } from '@/lib/core/partial-date';

export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const inOrder = [...entries].sort((one, other) => compareDates(one.date, other.date));
  return (
    <section class="part" data-part="timeline">
      <h4>{t('incident.timeline')}</h4>
      <ol class="timeline">
        {inOrder.map(({ date, event }) => (
          <li key={`${date} ${event}`}>
            <time dateTime={date}>{formatDate(date)}</time>
            <span>{event}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
