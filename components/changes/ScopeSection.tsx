/** What the collection covers, in words and in numbers, and what it does not. */
import type { ComponentChildren } from 'preact';
import { countryName, formatList, languageName } from '@/lib/browser/format';
import { formatNumber, t } from '@/lib/browser/i18n';
import { kindLabel, sourceKindLabel } from '@/lib/browser/labels';
import type { Count, Overview } from '@/lib/core/incident/overview';
import type { IncidentKind, SourceKind } from '@/lib/core/model';

interface Props {
  overview: Overview;
}

export const ScopeSection = ({ overview }: Props) => (
  <section id="scope">
    <h2 tabIndex={-1}>{t('changes.scope.heading')}</h2>
    <p>{t('changes.scope.about')}</p>
    <h3>{t('changes.scope.coveredHeading')}</h3>
    <ul>
      <li>{t('changes.scope.covered.request')}</li>
      <li>{t('changes.scope.covered.sources')}</li>
      <li>{t('changes.scope.covered.sides')}</li>
      <li>{t('changes.scope.covered.persons')}</li>
      <li>{t('changes.scope.covered.words')}</li>
    </ul>
    <h3>{t('changes.scope.notHeading')}</h3>
    <ul>
      <li>{t('changes.scope.not.persons')}</li>
      <li>{t('changes.scope.not.unsourced')}</li>
      <li>{t('changes.scope.not.notices')}</li>
      <li>{t('changes.scope.not.secret')}</li>
      <li>{t('changes.scope.not.markets')}</li>
      <li>{t('changes.scope.not.later')}</li>
    </ul>
    <h3>{t('changes.scope.numbersHeading')}</h3>
    <p>{t('changes.scope.bias')}</p>
    <dl class="numbers">
      <Numbers name="incidents" label={t('changes.scope.incidents')}>
        {formatNumber(overview.incidents)}
      </Numbers>
      <Numbers name="press-only" label={t('changes.scope.pressOnly')}>
        {formatNumber(overview.pressOnly.length)}
      </Numbers>
      <Numbers name="one-source" label={t('changes.scope.oneSource')}>
        {formatNumber(overview.oneSource.length)}
      </Numbers>
      <Numbers name="silent" label={t('changes.scope.silent')}>
        {formatNumber(overview.silentSides.length)}
      </Numbers>
      <Numbers name="countries" label={t('changes.scope.countries')}>
        {listCounts(overview.countries, countryName)}
      </Numbers>
      <Numbers name="kinds" label={t('changes.scope.kinds')}>
        {listCounts(overview.kinds, (kind) => kindLabel(kind as IncidentKind))}
      </Numbers>
      <Numbers name="years" label={t('changes.scope.years')}>
        {listCounts(overview.years, (year) => year)}
      </Numbers>
      <Numbers name="languages" label={t('changes.scope.languages')}>
        {listCounts(overview.languages, languageName)}
      </Numbers>
      <Numbers name="source-kinds" label={t('changes.scope.sourceKinds')}>
        {listCounts(overview.sourceKinds, (kind) => sourceKindLabel(kind as SourceKind))}
      </Numbers>
    </dl>
  </section>
);

/** "United States (5), Israel (1) and Russia (1)" */
const listCounts = (counts: readonly Count[], nameOf: (value: string) => string): string =>
  formatList(
    counts.map(
      ([value, count]) =>
        `${nameOf(value)} ${t('incident.inBrackets', { facts: formatNumber(count) })}`,
    ),
  );

interface NumbersProps {
  /** Stable name of the row, for tests. */
  name: string;
  label: string;
  children: ComponentChildren;
}

const Numbers = ({ name, label, children }: NumbersProps) => (
  <div data-numbers={name}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);
