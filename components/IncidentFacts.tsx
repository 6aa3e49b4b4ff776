/** What was asked, by whom, of whom, with what result: the record in a table of two columns. */
import type { ComponentChildren } from 'preact';
import { countryName, formatDate, formatPeriod } from '@/lib/browser/format';
import { kindLabel, statusLabel } from '@/lib/browser/labels';
import type { EntityName } from '@/lib/core/entity-name';
import type { Role } from '@/lib/core/model';
import type { LocalIncident, LocalText } from '@/lib/core/translation/translate-incident';
import { EnglishNote } from './EnglishNote';
import { inLanguage } from './in-language';
import { PartyName } from './PartyName';
import { type Entities, partyName } from './party-name';
import { useWords } from './words';

interface Props {
  incident: LocalIncident;
  entities: Entities;
}

export function IncidentFacts({ incident, entities }: Props) {
  const words = useWords();
  const { t } = words;
  const inRole = (role: Role) =>
    incident.parties
      .filter((party) => party.role === role)
      .map((party) => partyName(party, entities, words));
  const asking = inRole('requester');
  const asked = inRole('recipient');
  const concerned = inRole('target');
  const texts = [incident.dataRequested, incident.scope, incident.outcome];
  return (
    <>
      <EnglishNote texts={texts} />
      <dl class="facts">
        <Fact name="asked" label={t('incident.asked')}>
          <Text of={incident.dataRequested} />
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
          <Text of={incident.scope} />
        </Fact>
        <Fact name="outcome" label={t('incident.outcome')}>
          <Text of={incident.outcome} />
        </Fact>
        <Fact name="status" label={t('incident.statusLabel')}>
          {t('incident.asOf', {
            status: statusLabel(incident.status, words),
            date: formatDate(incident.asOf, words),
          })}
        </Fact>
        <Fact name="when" label={t('incident.when')}>
          {formatPeriod(incident.start, incident.end, words)}
        </Fact>
        <Fact name="where" label={t('incident.where')}>
          {countryName(incident.jurisdiction, words)}
        </Fact>
        <Fact name="kind" label={t('incident.kindLabel')}>
          {kindLabel(incident.kind, words)}
        </Fact>
        {incident.reference !== undefined && (
          <Fact name="reference" label={t('incident.reference')}>
            <bdi>{incident.reference}</bdi>
          </Fact>
        )}
      </dl>
    </>
  );
}

const Text = ({ of }: { of: LocalText }) => <span {...inLanguage(of)}>{of.text}</span>;

/** One a line: names hold commas and words of their own. */
const Names = ({ names }: { names: readonly EntityName[] }) => (
  <ul class="names">
    {names.map((name) => (
      <li key={name.text}>
        <PartyName name={name} />
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
