/** One party's column: who they are, their role, and each of their positions, oldest first. */
import { entityKindLabel, noPositionLabel, roleLabel } from '@/lib/browser/labels';
import type { PartyStatements } from '@/lib/core/incident/party-statements';
import type { EntityId, EntityProfile, Incident, Source } from '@/lib/core/model';
import { PositionBlock } from './PositionBlock';
import { partyName } from './party-name';

/** From here on one narrow column would be much longer than its neighbours. */
const MANY_POSITIONS = 5;

interface Props {
  incident: Pick<Incident, 'kind'>;
  statements: PartyStatements;
  sources: ReadonlyMap<string, Source>;
  entities: ReadonlyMap<EntityId, EntityProfile>;
}

export function PartyColumn({ incident, statements, sources, entities }: Props) {
  const { party, positions, noPosition } = statements;
  const kind = 'entity' in party ? entities.get(party.entity)?.kind : party.kind;
  // A person's office says more than that it is a person.
  const kindText = kind === undefined || kind === 'person' ? '' : entityKindLabel(kind);
  const office = 'office' in party ? party.office : undefined;
  return (
    <section
      class="party"
      data-party={statements.id}
      data-role={party.role}
      data-wide={positions.length >= MANY_POSITIONS || undefined}
    >
      <h5>
        <bdi>{partyName(party, entities)}</bdi>
      </h5>
      <p class="role">
        {[...new Set([roleLabel(party.role, incident), kindText])].filter(Boolean).join(' · ')}
      </p>
      {office && <p class="office">{office}</p>}
      {noPosition !== undefined && <p class="no-position">{noPositionLabel(noPosition)}</p>}
      {positions.length > 0 && (
        <ol class="positions">
          {positions.map((position) => (
            <PositionBlock
              key={`${position.stance} ${position.summary}`}
              position={position}
              sources={sources}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
