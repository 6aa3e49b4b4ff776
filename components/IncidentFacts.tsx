/** What was asked, by whom, of whom, with what result: the record in a table of two columns. */
import type { ComponentChildren } from 'preact';
import { countryName, formatDate, formatPeriod } from '@/lib/browser/format';
import { t } from '@/lib/browser/i18n';
import { kindLabel, statusLabel } from '@/lib/browser/labels';
import type { EntityId, EntityProfile, Incident, Role } from '@/lib/core/model';
import { partyName } from './party-name';

interface Props {
  incident: Incident;
  entities: ReadonlyMap<EntityId, EntityProfile>;
}

export function IncidentFacts({ incident, entities }: Props) {
  const inRole = (role: Role) =>
    incident.parties
      .filter((party) => party.role === role)
      .map((party) => partyName(party, entities));
  const asking = inRole('requester');
  const asked = inRole('recipient');
  const concerned = inRole('target');
  return (
    <dl class="facts">
      <Fact name="asked" label={t('incident.asked')}>
        {incident.dataRequested}
      </Fact>
      {asking.length > 0 && (
        <Fact name="by" label={t('incident.askedBy')}>
          <Names names={asking} />
        </Fact>
      )}
      {asked.length > 0 && (
        <Fact name="of" label={t('incident.askedOf')}>
          <Names names={asked} />
        </Fact>
      )}
      {concerned.length > 0 && (
        <Fact name="concerned" label={t('incident.concerned')}>
          <Names names={concerned} />
        </Fact>
      )}
      <Fact name="scope" label={t('incident.scope')}>
        {incident.scope}
      </Fact>
      <Fact name="outcome" label={t('incident.outcome')}>
        {incident.outcome}
      </Fact>
      <Fact name="status" label={t('incident.statusLabel')}>
        {t('incident.asOf', {
          status: statusLabel(incident.status),
          date: formatDate(incident.asOf),
        })}
      </Fact>
      <Fact name="when" label={t('incident.when')}>
        {formatPeriod(incident.start, incident.end)}
      </Fact>
      <Fact name="where" label={t('incident.where')}>
        {countryName(incident.jurisdiction)}
      </Fact>
      <Fact name="kind" label={t('incident.kindLabel')}>
        {kindLabel(incident.kind)}
      </Fact>
      {incident.reference !== undefined && (
        <Fact name="reference" label={t('incident.reference')}>
          <bdi>{incident.reference}</bdi>
        </Fact>
      )}
    </dl>
  );
}

/** One a line: names hold commas and words of their own. */
const Names = ({ names }: { names: readonly string[] }) => (
  <ul class="names">
    {names.map((name) => (
      <li key={name}>
        <bdi>{name}</bdi>
      </li>
    ))}
  </ul>
);

interface FactProps {
  /** Stable name of the row, for tests. */
  name: string;
  label: string;
  children: ComponentChildren;
}

const Fact = ({ name, label, children }: FactProps) => (
  <div data-fact={name}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);
