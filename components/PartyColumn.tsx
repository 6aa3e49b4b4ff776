/** One party's column: who they are, their role, and each of their positions, oldest first. */
import { entityKindLabel, noPositionLabel, roleLabel } from '@/lib/browser/labels';
import type { PartyStatements } from '@/lib/core/incident/party-statements';
import type { Incident, Source } from '@/lib/core/model';
import type { LocalParty, LocalPosition } from '@/lib/core/translation/translate-incident';
import { inLanguage } from './in-language';
import { PartyName } from './PartyName';
import { PositionBlock } from './PositionBlock';
import { type Entities, partyName } from './party-name';
import { useWords } from './words';

/** From here on one narrow column would be much longer than its neighbours. */
const MANY_POSITIONS = 5;

interface Props {
  incident: Pick<Incident, 'kind'>;
  statements: PartyStatements<LocalParty, LocalPosition>;
  sources: ReadonlyMap<string, Source>;
  entities: Entities;
}

export function PartyColumn({ incident, statements, sources, entities }: Props) {
  const words = useWords();
  const { party, positions, noPosition } = statements;
  const kind = 'entity' in party ? entities.get(party.entity)?.kind : party.kind;
  // A person's office says more than that it is a person.
  const kindText = kind === undefined || kind === 'person' ? '' : entityKindLabel(kind, words);
  const office = 'office' in party ? party.office : undefined;
  return (
    <section
      class="party"
      data-party={statements.id}
      data-role={party.role}
      data-wide={positions.length >= MANY_POSITIONS || undefined}
    >
      <h5>
        <PartyName name={partyName(party, entities, words)} />
      </h5>
      <p class="role">
        {[...new Set([roleLabel(party.role, incident, words), kindText])]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {office && (
        <p class="office" {...inLanguage(office)}>
          {office.text}
        </p>
      )}
      {noPosition !== undefined && <p class="no-position">{noPositionLabel(noPosition, words)}</p>}
      {positions.length > 0 && (
        <ol class="positions">
          {positions.map((position) => (
            <PositionBlock
              key={`${position.stance} ${position.summary.text}`}
              position={position}
              sources={sources}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
