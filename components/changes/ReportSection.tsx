/** A report of an error, made ready to be copied or sent by the reader's own hand. Nothing is sent here. */
import { useState } from 'preact/hooks';
import { t } from '@/lib/browser/i18n';
import type { EntryRef } from '@/lib/core/entry-link';
import type { RecordKind } from '@/lib/core/model';
import type { ReportLinks } from '@/lib/core/report-links';
import { fieldLabel, REPORTED_FIELDS } from './field-label';

interface Props {
  /** What a link asked for; chosen at first. */
  asked: EntryRef | undefined;
  titles: Readonly<Record<RecordKind, ReadonlyMap<string, string>>>;
  dataDate: string;
  version: string;
  linksFor: (subject: string, text: string) => ReportLinks;
  /** @returns whether the browser took it */
  onCopy: (text: string) => Promise<boolean>;
}

/** What stands between kind and id in the list of records. */
const SEPARATOR = '/';

export function ReportSection({ asked, titles, dataDate, version, linksFor, onCopy }: Props) {
  const [entry, setEntry] = useState(asked ? `${asked.record}${SEPARATOR}${asked.id}` : '');
  const [field, setField] = useState(asked?.field ?? '');
  const [wrong, setWrong] = useState('');
  const [said, say] = useState('');

  const [record, id = ''] = entry.split(SEPARATOR) as [RecordKind | '', string?];
  const title = record === '' ? undefined : titles[record].get(id);
  const fields = record === '' ? [] : REPORTED_FIELDS[record];
  // Ids and fields as they stand in the files: whoever gets it need not read the reporter's language.
  const text = [
    `${t('report.entry')}: ${entry === '' ? t('report.noEntry') : `${record} ${id}`}`,
    ...(title === undefined ? [] : [`${t('report.title')}: ${title}`]),
    ...(field === '' ? [] : [`${t('report.field')}: ${field}`]),
    `${t('report.data')}: ${dataDate}`,
    `${t('report.version')}: ${version}`,
    '',
    `${t('report.wrong')}:`,
    wrong,
  ].join('\n');
  const links = linksFor(t('report.subject', { entry: id || t('report.noEntry') }), text);
  const copy = async () => say(t((await onCopy(text)) ? 'report.copied' : 'report.copyFailed'));

  return (
    <section id="report">
      <h2 tabIndex={-1}>{t('report.heading')}</h2>
      <p>{t('report.about')}</p>
      <label>
        <span>{t('report.entry')}</span>
        <select
          value={entry}
          onChange={({ currentTarget }) => {
            setEntry(currentTarget.value);
            setField('');
          }}
        >
          <option value="">{t('report.noEntry')}</option>
          {asked && !titles[asked.record].has(asked.id) && (
            <option value={`${asked.record}${SEPARATOR}${asked.id}`}>{asked.id}</option>
          )}
          {(['incident', 'entity'] as const).map((kind) => (
            <optgroup key={kind} label={t(`report.kind.${kind}`)}>
              {[...titles[kind]]
                .sort(([, one], [, other]) => one.localeCompare(other))
                .map(([each, name]) => (
                  <option key={each} value={`${kind}${SEPARATOR}${each}`} lang="en">
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {fields.length > 0 && (
        <label>
          <span>{t('report.field')}</span>
          <select value={field} onChange={({ currentTarget }) => setField(currentTarget.value)}>
            <option value="">{t('report.noField')}</option>
            {fields.map((each) => (
              <option key={each} value={each}>
                {fieldLabel(each)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{t('report.wrong')}</span>
        <textarea
          rows={4}
          dir="auto"
          value={wrong}
          onInput={({ currentTarget }) => setWrong(currentTarget.value)}
        />
      </label>
      <label>
        <span>{t('report.preview')}</span>
        <textarea class="preview" rows={9} dir="auto" readOnly value={text} />
      </label>
      <p class="ways">
        <button type="button" data-action="copy" onClick={() => void copy()}>
          {t('report.copy')}
        </button>
        {links.mail !== undefined && <a href={links.mail}>{t('report.mail')}</a>}
        {links.issue !== undefined && (
          <a href={links.issue} target="_blank" rel="noopener noreferrer">
            {t('report.issue')}
          </a>
        )}
      </p>
      <p class="aside" role="status">
        {said}
      </p>
    </section>
  );
}
