/** What became of an incident that a link names and the library does not hold. */
import { DataSentence } from '@/components/changes/DataSentence';
import { formatDate } from '@/lib/browser/format';
import { t } from '@/lib/browser/i18n';
import { recordTitles } from '@/lib/catalog/history';
import { withdrawnRecords } from '@/lib/catalog/withdrawn';
import { findEntry } from '@/lib/core/find-entry';
import { type LibraryAddress, toHash } from '@/lib/core/library/address';

interface Props {
  id: string;
  list: LibraryAddress;
}

export function EntryStatus({ id, list }: Props) {
  const found = findEntry('incident', id, recordTitles.incident, withdrawnRecords);
  if (found.status !== 'withdrawn' && found.status !== 'merged') {
    return <p data-status="unknown">{t('changes.entry.unknown', { id })}</p>;
  }
  const { marker } = found;
  return (
    <div data-status={found.status}>
      <h3>
        <DataSentence>{marker.title}</DataSentence>
      </h3>
      <p>
        {t(found.status === 'merged' ? 'changes.entry.merged' : 'changes.entry.withdrawn', {
          date: formatDate(marker.date),
        })}{' '}
        <DataSentence>{marker.reason}</DataSentence>
      </p>
      {found.status === 'merged' && (
        <p>
          {t('changes.entry.toldNow')}{' '}
          <a href={toHash({ ...list, incident: found.into })}>
            <DataSentence>{recordTitles.incident.get(found.into) ?? found.into}</DataSentence>
          </a>
        </p>
      )}
    </div>
  );
}
