/** The record that a link named: that it stands, was taken out, or is not known, and its history. */
import { formatDate } from '@/lib/browser/format';
import { t } from '@/lib/browser/i18n';
import { dataPageLink, type EntryRef } from '@/lib/core/entry-link';
import type { FoundEntry } from '@/lib/core/find-entry';
import type { HistoryEntry } from '@/lib/core/model';
import { DataSentence } from './DataSentence';
import { HistoryOrNone } from './HistoryList';

interface Props {
  asked: EntryRef;
  found: FoundEntry;
  /** Title of the record that tells it now. */
  mergedTitle: string;
  entries: readonly HistoryEntry[];
  titleOf: (entry: HistoryEntry) => string;
}

export function EntrySection({ asked, found, mergedTitle, entries, titleOf }: Props) {
  if (found.status === 'unknown') {
    return (
      <section id="entry" data-status="unknown">
        <h2>{t('changes.entry.unknownHeading')}</h2>
        <p>{t('changes.entry.unknown', { id: asked.id })}</p>
      </section>
    );
  }
  const title = found.status === 'live' ? found.title : found.marker.title;
  return (
    <section id="entry" data-status={found.status}>
      <h2>
        <DataSentence>{title}</DataSentence>
      </h2>
      <p class="aside">{t('changes.entry.id', { id: asked.id })}</p>
      {found.status !== 'live' && (
        <p>
          {t(found.status === 'merged' ? 'changes.entry.merged' : 'changes.entry.withdrawn', {
            date: formatDate(found.marker.date),
          })}{' '}
          <DataSentence>{found.marker.reason}</DataSentence>
        </p>
      )}
      {found.status === 'merged' && (
        <p>
          {t('changes.entry.toldNow')}{' '}
          <a href={dataPageLink({ record: asked.record, id: found.into })}>
            <DataSentence>{mergedTitle}</DataSentence>
          </a>
        </p>
      )}
      <h3>{t('changes.entry.history')}</h3>
      <HistoryOrNone
        entries={entries}
        titleOf={titleOf}
        dated
        none={t('changes.entry.noHistory')}
      />
    </section>
  );
}
