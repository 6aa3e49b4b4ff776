/** The incidents that fit the page, most relevant first, and how that is decided. */
import { languageName } from '@/lib/browser/format';
import { t } from '@/lib/browser/i18n';
import type { RankEvidence } from '@/lib/core/incident/types';
import type { Voice } from '@/lib/core/incident/voices';
import type { Incident, IncidentId, PartialDate } from '@/lib/core/model';
import type { ContextChoice } from '@/lib/core/translation/context-language';
import { Disclosure } from './Disclosure';
import { IncidentEntry } from './IncidentEntry';
import type { Entities } from './party-name';
import { Switch } from './Switch';
import type { LocalContent } from './use-local-content';
import { WordsContext } from './words';

interface Props {
  /** Most relevant first. */
  incidents: readonly {
    incident: Incident;
    evidence: readonly RankEvidence[];
    voices: readonly Voice[];
  }[];
  entities: Entities;
  /** How they are told; nothing is listed before it is known. */
  content: LocalContent | undefined;
  /** The page's language, where the reader may choose between it and the interface's. */
  pageLanguage: string | undefined;
  choice: ContextChoice;
  onChoose: (choice: ContextChoice) => void;
  /** The day on which the page says that it was published. */
  published: PartialDate | undefined;
  onPassage: (voice: Voice & { state: 'found' }) => void;
  /** The one to be shown open; the first when absent or not listed. */
  focus: IncidentId | undefined;
}

export function IncidentList({
  incidents,
  entities,
  focus,
  content,
  pageLanguage,
  choice,
  onChoose,
  published,
  onPassage,
}: Props) {
  const isListed = incidents.some(({ incident }) => incident.id === focus);
  const opened = isListed ? focus : incidents[0]?.incident.id;
  return (
    <section class="incidents" aria-labelledby="incidents-heading">
      <h2 id="incidents-heading">{t('popup.incidentsHeading')}</h2>
      <p class="aside">{incidents.length > 0 ? t('popup.relevance') : t('popup.noIncident')}</p>
      <Disclosure class="relevance" label={t('popup.relevanceMore')}>
        {() => <p class="aside">{t('popup.relevanceDetails')}</p>}
      </Disclosure>
      {incidents.length > 0 && pageLanguage !== undefined && (
        <div class="context-language" data-page-language={pageLanguage}>
          <Switch on={choice === 'page'} onChange={(isOn) => onChoose(isOn ? 'page' : 'interface')}>
            {t('popup.inPageLanguage', { language: languageName(pageLanguage) })}
          </Switch>
        </div>
      )}
      {incidents.length > 0 && content && (
        <WordsContext.Provider value={content.words}>
          <ol class="incident-list">
            {incidents.map(({ incident, evidence, voices }) => (
              <IncidentEntry
                // A card may ask for another one while the popup is open.
                key={incident.id === opened ? `${incident.id} open` : incident.id}
                incident={content.read(incident)}
                evidence={evidence}
                entities={entities}
                open={incident.id === opened}
                page={{ published, voices, onPassage }}
              />
            ))}
          </ol>
        </WordsContext.Provider>
      )}
    </section>
  );
}
