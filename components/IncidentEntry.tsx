/** One incident, folded to its title and status, or open in full. */
import { formatDate } from '@/lib/browser/format';
import { sourceMarkLabel, statusLabel } from '@/lib/browser/labels';
import { dataPageLink } from '@/lib/core/entry-link';
import { sourceMarks } from '@/lib/core/incident/source-marks';
import type { RankEvidence } from '@/lib/core/incident/types';
import type { Voice } from '@/lib/core/incident/voices';
import { libraryLink } from '@/lib/core/library/address';
import type { PartialDate } from '@/lib/core/model';
import type { LocalIncident } from '@/lib/core/translation/translate-incident';
import { Disclosure } from './Disclosure';
import { EnglishNote } from './EnglishNote';
import { Evidence } from './Evidence';
import { IncidentFacts } from './IncidentFacts';
import { inLanguage } from './in-language';
import { Positions } from './Positions';
import type { Entities } from './party-name';
import { SourceLine } from './SourceLine';
import { Timeline } from './Timeline';
import { Voices } from './Voices';
import { useWords } from './words';
import './incident.css';

interface Props {
  incident: LocalIncident;
  evidence: readonly RankEvidence[];
  entities: Entities;
  open: boolean;
  /** On a page of its own: everything unfolded, and no way to where one is. */
  full?: boolean;
  /** Of the page at hand: its date, who is named on it, and the way to a passage. None in a library. */
  page?: {
    published: PartialDate | undefined;
    voices: readonly Voice[];
    onPassage: (voice: Voice & { state: 'found' }) => void;
  };
}

export function IncidentEntry({ incident, evidence, entities, open, full = false, page }: Props) {
  const words = useWords();
  const { t } = words;
  const { id, title, status, asOf, summary, timeline, sources } = incident;
  const ref = { record: 'incident', id } as const;
  const label = (
    <span class="incident-head">
      <span class="incident-title" {...inLanguage(title)}>
        {title.text}
      </span>{' '}
      <span class="incident-status">
        {t('incident.asOf', {
          status: statusLabel(status, words),
          date: formatDate(asOf, words),
        })}
        {sourceMarks(sources).map((mark) => (
          <span key={mark} class="source-mark" data-mark={mark}>
            {sourceMarkLabel(mark, words)}
          </span>
        ))}
        {title.inEnglish && <span class="source-mark">{t('incident.titleInEnglish')}</span>}
      </span>
    </span>
  );
  return (
    <li class="incident" data-incident={id} lang={words.lang} dir={words.dir}>
      <Disclosure heading="h3" label={label} open={open}>
        {() => (
          <>
            <p class="summary" {...inLanguage(summary)}>
              {summary.text}
            </p>
            <EnglishNote texts={[summary]} />
            {evidence.length > 0 && <Evidence evidence={evidence} entities={entities} />}
            <IncidentFacts incident={incident} entities={entities} />
            {page && (
              <Voices
                incident={incident}
                voices={page.voices}
                entities={entities}
                onPassage={page.onPassage}
              />
            )}
            <Positions incident={incident} entities={entities} />
            <Timeline entries={timeline} published={page?.published} />
            <Disclosure
              class="part sources-part"
              heading="h4"
              open={full}
              label={t('incident.sources', { count: sources.length })}
            >
              {() => (
                <ol class="sources">
                  {sources.map((source) => (
                    <li key={source.id}>
                      <SourceLine source={source} full />
                    </li>
                  ))}
                </ol>
              )}
            </Disclosure>
            <p class="entry-links">
              {!full && (
                <a href={libraryLink(ref)} target="_blank" rel="noopener">
                  {t('library.open')}
                </a>
              )}
              <a href={dataPageLink(ref, 'report')} target="_blank" rel="noopener">
                {t('report.action')}
              </a>
              <a href={dataPageLink(ref)} target="_blank" rel="noopener">
                {t('report.history')}
              </a>
            </p>
          </>
        )}
      </Disclosure>
    </li>
  );
}
