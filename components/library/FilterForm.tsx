/** The question and the filters above the list. */
import { countryName } from '@/lib/browser/format';
import { kindLabel, stanceLabel } from '@/lib/browser/labels';
import { FILTER_FIELDS, type FilterField, type LibraryFilter } from '@/lib/core/library/filter';
import type { IncidentKind, Stance } from '@/lib/core/model';
import { perLanguage } from '@/lib/core/per-language';
import { type Entities, entityName } from '../party-name';
import { useWords } from '../words';

const collatorOf = perLanguage((lang) => new Intl.Collator(lang));

interface Props {
  query: string;
  filter: LibraryFilter;
  /** For each filter, the values that incidents have, with how many have them. */
  counts: Readonly<Record<FilterField, ReadonlyMap<string, number>>>;
  entities: Entities;
  onQuery: (query: string) => void;
  onFilter: (filter: LibraryFilter) => void;
  onClear: () => void;
}

export function FilterForm({ query, filter, counts, entities, onQuery, onFilter, onClear }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const labels: Record<FilterField, string> = {
    entity: t('library.entity'),
    country: t('library.country'),
    kind: t('library.kind'),
    stance: t('library.stance'),
    year: t('library.year'),
  };
  const nameOf = (field: FilterField, value: string): string => {
    if (field === 'entity') return entityName(value, entities, words);
    if (field === 'country') return countryName(value, words);
    if (field === 'kind') return kindLabel(value as IncidentKind, words);
    return field === 'stance' ? stanceLabel(value as Stance, words) : value;
  };
  const choose = (field: FilterField, value: string) => {
    const { [field]: _before, ...others } = filter;
    onFilter(value === '' ? others : { ...others, [field]: value });
  };
  const optionsOf = (field: FilterField) => {
    const options = [...counts[field]].map(([value, count]) => ({
      value,
      count,
      name: nameOf(field, value),
    }));
    // An address from elsewhere may name what no incident has.
    const chosen = filter[field];
    if (chosen !== undefined && !counts[field].has(chosen)) {
      options.push({ value: chosen, count: 0, name: chosen });
    }
    const sign = field === 'year' ? -1 : 1;
    const { compare } = collatorOf(lang);
    return options.sort((one, other) => sign * compare(one.name, other.name));
  };
  const isNarrowed = query !== '' || FILTER_FIELDS.some((field) => filter[field] !== undefined);
  return (
    <search class="library-form">
      <form onSubmit={(event) => event.preventDefault()}>
        <p class="library-query">
          <label for="query">{t('library.search')}</label>
          <input
            id="query"
            type="search"
            value={query}
            placeholder={t('library.hint')}
            maxLength={200}
            autocomplete="off"
            dir="auto"
            onInput={({ currentTarget }) => onQuery(currentTarget.value)}
          />
        </p>
        {FILTER_FIELDS.map((field) => (
          <p key={field}>
            <label for={`filter-${field}`}>{labels[field]}</label>
            <select
              id={`filter-${field}`}
              data-filter={field}
              value={filter[field] ?? ''}
              onChange={({ currentTarget }) => choose(field, currentTarget.value)}
            >
              <option value="">{t('library.all')}</option>
              {optionsOf(field).map(({ value, count, name }) => (
                <option key={value} value={value}>
                  {t('library.option', { value: name, count })}
                </option>
              ))}
            </select>
          </p>
        ))}
        {isNarrowed && (
          <p class="library-clear">
            <button type="button" data-action="clear" onClick={onClear}>
              {t('library.clear')}
            </button>
          </p>
        )}
      </form>
    </search>
  );
}
