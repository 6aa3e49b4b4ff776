/** Changes of records, one a line: what happened, to which record, and how it is told. */
import { formatDate } from '@/lib/browser/format';
import { t } from '@/lib/browser/i18n';
import { changeLabel } from '@/lib/browser/labels';
import { dataPageLink } from '@/lib/core/entry-link';
import type { HistoryEntry } from '@/lib/core/model';
import { DataSentence } from './DataSentence';
import { fieldLabel } from './field-label';

interface Props {
  entries: readonly HistoryEntry[];
  /** Title or name of the record of an entry, also of one that was taken out. */
  titleOf: (entry: HistoryEntry) => string;
  /** With the day of each; left out where a heading names it. */
  dated?: boolean;
}

export const HistoryList = ({ entries, titleOf, dated = false }: Props) => (
  <ul class="history">
    {entries.map((entry, at) => (
      <li key={`${entry.id} ${at}`} data-entry={entry.id} data-kind={entry.kind}>
        <a href={dataPageLink(entry)}>
          <DataSentence>{titleOf(entry)}</DataSentence>
        </a>
        <span class="what">
          {dated && (
            <>
              <time dateTime={entry.date}>{formatDate(entry.date)}</time>
              {' · '}
            </>
          )}
          {changeLabel(entry.kind)}
          {entry.fields && ` · ${entry.fields.map(fieldLabel).join(', ')}`}
        </span>
        <DataSentence>{entry.text}</DataSentence>
      </li>
    ))}
  </ul>
);

/** The same where there is nothing to list. */
export const HistoryOrNone = ({ none, ...list }: Props & { none: string }) =>
  list.entries.length > 0 ? <HistoryList {...list} /> : <p>{none}</p>;

/** How many of each kind a day brought, before the list of them. */
export const countEntries = (entries: readonly HistoryEntry[]): string =>
  t('changes.entries', { count: entries.length });
