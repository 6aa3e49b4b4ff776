/** What each party said or did, side by side; under it, who else took part. */
import { groupByParty } from '@/lib/core/incident/party-statements';
import type { LocalIncident } from '@/lib/core/translation/translate-incident';
import { EnglishNote } from './EnglishNote';
import { inLanguage } from './in-language';
import { PartyColumn } from './PartyColumn';
import { PartyName } from './PartyName';
import { type Entities, partyName } from './party-name';
import { useWords } from './words';

interface Props {
  incident: LocalIncident;
  entities: Entities;
}

export function Positions({ incident, entities }: Props) {
  const words = useWords();
  const { t } = words;
  const { beside, named } = groupByParty(incident);
  const sources = new Map(incident.sources.map((source) => [source.id, source]));
  return (
    <section class="part" data-part="positions">
      <h4>{t('incident.positions')}</h4>
      <EnglishNote
        texts={[
          ...incident.parties.flatMap((party) =>
            'name' in party ? [party.name, party.office] : [],
          ),
          ...incident.positions.flatMap(({ summary, speaker }) => [summary, speaker]),
        ]}
      />
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
                <PartyName name={partyName(party, entities, words)} />
                {'office' in party && party.office && (
                  <>
                    , <span {...inLanguage(party.office)}>{party.office.text}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
          <p class="no-position">{t('position.none')}</p>
        </div>
      )}
    </section>
  );
}
