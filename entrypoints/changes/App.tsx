/** The page about the data: what changed, what was corrected, what is covered, and telling of an error. */
import { EntrySection } from '@/components/changes/EntrySection';
import { countEntries, HistoryList, HistoryOrNone } from '@/components/changes/HistoryList';
import { ReportSection } from '@/components/changes/ReportSection';
import { ScopeSection } from '@/components/changes/ScopeSection';
import { extensionVersion } from '@/lib/browser/api';
import { copyText } from '@/lib/browser/copy-text';
import { formatDate } from '@/lib/browser/format';
import { t } from '@/lib/browser/i18n';
import { dataLabel } from '@/lib/browser/labels';
import { historyEntries, overview, recordTitles } from '@/lib/catalog/history';
import { dataDate } from '@/lib/catalog/release';
import { withdrawnRecords } from '@/lib/catalog/withdrawn';
import { readEntryRef } from '@/lib/core/entry-link';
import { findEntry } from '@/lib/core/find-entry';
import { byDay, isCorrection } from '@/lib/core/history-days';
import type { HistoryEntry } from '@/lib/core/model';
import { reportLinks } from '@/lib/core/report-links';
import { bugs } from './bugs';

const find = ({ record, id }: Pick<HistoryEntry, 'record' | 'id'>) =>
  findEntry(record, id, recordTitles[record], withdrawnRecords);

function titleOf(entry: Pick<HistoryEntry, 'record' | 'id'>): string {
  const found = find(entry);
  if (found.status === 'live') return found.title;
  return found.status === 'unknown' ? entry.id : found.marker.title;
}

export function App() {
  const asked = readEntryRef(location.search);
  const found = asked && find(asked);
  const days = byDay(historyEntries);
  const corrections = byDay(historyEntries.filter(isCorrection)).flatMap(({ entries }) => entries);
  return (
    <main>
      <header>
        <h1>{t('changes.pageTitle')}</h1>
        <p data-part="data-date">{dataLabel(dataDate, Date.now())}</p>
        <nav aria-label={t('changes.parts')}>
          <ul>
            <li>
              <a href="#changes">{t('changes.heading')}</a>
            </li>
            <li>
              <a href="#corrections">{t('changes.corrections.heading')}</a>
            </li>
            <li>
              <a href="#scope">{t('changes.scope.heading')}</a>
            </li>
            <li>
              <a href="#report">{t('report.heading')}</a>
            </li>
          </ul>
        </nav>
      </header>
      {asked && found && (
        <EntrySection
          asked={asked}
          found={found}
          mergedTitle={
            found.status === 'merged' ? titleOf({ record: asked.record, id: found.into }) : ''
          }
          entries={historyEntries.filter(
            ({ record, id }) => record === asked.record && id === asked.id,
          )}
          titleOf={titleOf}
        />
      )}
      <section id="changes">
        <h2 tabIndex={-1}>{t('changes.heading')}</h2>
        {days.map(({ date, entries }) => (
          <section key={date} data-day={date}>
            <h3>
              <time dateTime={date}>{formatDate(date)}</time>
            </h3>
            <p class="aside">{countEntries(entries)}</p>
            <HistoryList entries={entries} titleOf={titleOf} />
          </section>
        ))}
      </section>
      <section id="corrections">
        <h2 tabIndex={-1}>{t('changes.corrections.heading')}</h2>
        <p>{t('changes.corrections.about')}</p>
        <HistoryOrNone
          entries={corrections}
          titleOf={titleOf}
          dated
          none={t('changes.corrections.none')}
        />
      </section>
      <ScopeSection overview={overview} />
      <ReportSection
        asked={asked}
        titles={recordTitles}
        dataDate={dataDate}
        version={extensionVersion()}
        linksFor={(subject, text) => reportLinks(bugs, subject, text)}
        onCopy={copyText}
      />
    </main>
  );
}
