/** The incidents that fit the page, most relevant first, and how that is decided. */
import { t } from '@/lib/browser/i18n';
import type { RankEvidence } from '@/lib/core/incident/types';
import type { EntityId, EntityProfile, Incident, IncidentId } from '@/lib/core/model';
import { Disclosure } from './Disclosure';
import { IncidentEntry } from './IncidentEntry';

interface Props {
  /** Most relevant first. */
  incidents: readonly { incident: Incident; evidence: readonly RankEvidence[] }[];
  entities: ReadonlyMap<EntityId, EntityProfile>;
  /** The one to be shown open; the first when absent or not listed. */
  focus: IncidentId | undefined;
}

export function IncidentList({ incidents, entities, focus }: Props) {
  const isListed = incidents.some(({ incident }) => incident.id === focus);
  const opened = isListed ? focus : incidents[0]?.incident.id;
  return (
    <section class="incidents" aria-labelledby="incidents-heading">
      <h2 id="incidents-heading">{t('popup.incidentsHeading')}</h2>
      <p class="aside">{incidents.length > 0 ? t('popup.relevance') : t('popup.noIncident')}</p>
      <Disclosure class="relevance" label={t('popup.relevanceMore')}>
        {() => <p class="aside">{t('popup.relevanceDetails')}</p>}
      </Disclosure>
      {incidents.length > 0 && (
        <ol class="incident-list">
          {incidents.map(({ incident, evidence }) => (
            <IncidentEntry
              // A card may ask for another one while the popup is open.
              key={incident.id === opened ? `${incident.id} open` : incident.id}
              incident={incident}
              evidence={evidence}
              entities={entities}
              open={incident.id === opened}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
