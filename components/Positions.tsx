/** What each party said or did, side by side; under it, who else took part. */
import { t } from '@/lib/browser/i18n';
import { groupByParty } from '@/lib/core/incident/party-statements';
import type { EntityId, EntityProfile, Incident } from '@/lib/core/model';
import { PartyColumn } from './PartyColumn';
import { partyName } from './party-name';

interface Props {
  incident: Incident;
  entities: ReadonlyMap<EntityId, EntityProfile>;
}

export function Positions({ incident, entities }: Props) {
  const { beside, named } = groupByParty(incident);
  const sources = new Map(incident.sources.map((source) => [source.id, source]));
  return (
    <section class="part" data-part="positions">
      <h4>{t('incident.positions')}</h4>
      <div class="parties">
        {beside.map((statements) => (
          <PartyColumn
            key={statements.id}
            incident={incident}
            statements={statements}
            sources={sources}
            entities={entities}
          />
        ))}
      </div>
      {named.length > 0 && (
        <div class="also-named">
          <h5>{t('incident.alsoNamed')}</h5>
          <ul>
            {named.map(({ id, party }) => (
              <li key={id} data-party={id}>
                <bdi>{partyName(party, entities)}</bdi>
                {'office' in party && party.office ? `, ${party.office}` : ''}
              </li>
            ))}
          </ul>
          <p class="no-position">{t('position.none')}</p>
        </div>
      )}
    </section>
  );
}
