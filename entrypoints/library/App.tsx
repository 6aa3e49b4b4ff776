/** All incidents, without an article: search, filters, one incident in full, one party through time. */
import { useMemo } from 'preact/hooks';
import { FilterForm } from '@/components/library/FilterForm';
import { IncidentView } from '@/components/library/IncidentView';
import { PartyTimeline } from '@/components/library/PartyTimeline';
import { ResultList } from '@/components/library/ResultList';
import { entityName } from '@/components/party-name';
import { useLocalContent } from '@/components/use-local-content';
import { WordsContext } from '@/components/words';
import { copyText } from '@/lib/browser/copy-text';
import { t, uiLanguage } from '@/lib/browser/i18n';
import { dataLabel } from '@/lib/browser/labels';
import { report } from '@/lib/browser/report';
import { entities } from '@/lib/catalog/entities';
import { incidents } from '@/lib/catalog/incidents';
import { contentLanguage } from '@/lib/catalog/languages';
import { dataDate } from '@/lib/catalog/release';
import { loadLanguage } from '@/lib/catalog/translations';
import { dataPageLink } from '@/lib/core/entry-link';
import type { LibraryAddress } from '@/lib/core/library/address';
import { citeIncident } from '@/lib/core/library/citation';
import { countValues, FILTER_FIELDS, fitsFilter } from '@/lib/core/library/filter';
import { toPartyTimeline } from '@/lib/core/library/party-timeline';
import type { LocalIncident } from '@/lib/core/translation/translate-incident';
import { EntryStatus } from './EntryStatus';
import { useAddress } from './use-address';
import { useSearch } from './use-search';

const reportLoading = (error: unknown) => report(error, 'loading a language');

/** Asked for while the first frame is still being made. */
const ownLanguage = contentLanguage(uiLanguage()) ?? 'en';
if (ownLanguage !== 'en') loadLanguage(ownLanguage).catch(reportLoading);

/** The newest first. */
const inOrder = [...incidents.values()].sort((one, other) => (one.start < other.start ? 1 : -1));
const counts = Object.fromEntries(
  FILTER_FIELDS.map((field) => [field, countValues(inOrder, field)]),
) as Record<(typeof FILTER_FIELDS)[number], Map<string, number>>;

export function App() {
  const content = useLocalContent(ownLanguage, loadLanguage, reportLoading);
  const all = useMemo(() => content && inOrder.map(content.read), [content]);
  return (
    <main data-state={all ? 'loaded' : 'loading'}>
      <header>
        <h1>{t('library.pageTitle')}</h1>
        <p class="aside" data-part="data-date">
          {dataLabel(dataDate, Date.now())}
        </p>
        <ul class="library-links">
          <li>
            <a href={dataPageLink()}>{t('changes.title')}</a>
          </li>
          <li>
            <a href={dataPageLink(undefined, 'scope')}>{t('changes.scope.heading')}</a>
          </li>
        </ul>
      </header>
      {content && all && (
        <WordsContext.Provider value={content.words}>
          <Shelves all={all} />
        </WordsContext.Provider>
      )}
    </main>
  );
}

function Shelves({ all }: { all: readonly LocalIncident[] }) {
  const { address, go, replace } = useAddress();
  const found = useSearch(all, address.query);
  const { incident: shown, ...list } = address;
  const byId = useMemo(() => new Map(all.map((incident) => [incident.id, incident])), [all]);

  if (shown !== undefined) {
    const english = incidents.get(shown);
    return (
      <IncidentView
        key={shown}
        incident={byId.get(shown)}
        entities={entities}
        related={(english?.related ?? []).flatMap((id) => byId.get(id) ?? [])}
        list={list}
        citation={english ? citeIncident(english, dataDate) : ''}
        onCopy={copyText}
      >
        {!english && <EntryStatus id={shown} list={list} />}
      </IncidentView>
    );
  }
  const fitting = found?.filter((incident) => {
    const english = incidents.get(incident.id);
    return english !== undefined && fitsFilter(english, list.filter);
  });
  const { entity } = list.filter;
  return (
    <>
      <FilterForm
        query={list.query}
        filter={list.filter}
        counts={counts}
        entities={entities}
        onQuery={(query) => replace({ ...list, query })}
        onFilter={(filter) => go({ ...list, filter })}
        onClear={() => go({ query: '', filter: {} })}
      />
      <p role="status" data-part="count">
        {fitting && t('library.results', { count: fitting.length })}
      </p>
      {fitting?.length === 0 && <p>{t('library.none')}</p>}
      {fitting && <ResultList incidents={fitting} list={list} />}
      {entity !== undefined && entities.has(entity) && (
        <NamedTimeline entity={entity} all={all} list={list} />
      )}
    </>
  );
}

interface TimelineProps {
  entity: string;
  all: readonly LocalIncident[];
  list: LibraryAddress;
}

function NamedTimeline({ entity, all, list }: TimelineProps) {
  const moments = useMemo(() => toPartyTimeline(entity, all), [entity, all]);
  return (
    <WordsContext.Consumer>
      {(words) => (
        <PartyTimeline name={entityName(entity, entities, words)} moments={moments} list={list} />
      )}
    </WordsContext.Consumer>
  );
}
