/** Results as somebody types. Names of entities are loaded with the first question. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { report } from '@/lib/browser/report';
import { loadAliases } from '@/lib/catalog/aliases';
import { incidents } from '@/lib/catalog/incidents';
import { indexRecords, searchRecords } from '@/lib/core/library/search';
import type { EntityId } from '@/lib/core/model';
import type { LocalIncident } from '@/lib/core/translation/translate-incident';

type Aliases = Readonly<Record<EntityId, readonly string[]>>;

/** Everything of an incident that a reader may remember, in the language shown and in English. */
function toRecord(local: LocalIncident, aliases: Aliases) {
  const english = incidents.get(local.id);
  return {
    id: local.id,
    titles: [local.title.text, english?.title ?? ''],
    names: local.parties.flatMap((party) =>
      'entity' in party ? [party.entity, ...(aliases[party.entity] ?? [])] : [party.name.text],
    ),
    texts: [
      local.summary.text,
      local.dataRequested.text,
      local.scope.text,
      local.outcome.text,
      local.reference ?? '',
      local.id,
      ...local.positions.map(({ summary }) => summary.text),
      ...local.timeline.map(({ event }) => event.text),
      english?.summary ?? '',
      english?.outcome ?? '',
    ],
  };
}

/** @returns what fits the query, the best first; all while there is no query */
export function useSearch(
  all: readonly LocalIncident[],
  query: string,
): readonly LocalIncident[] | undefined {
  const [aliases, setAliases] = useState<Aliases>();
  const isAsked = query.trim() !== '';
  useEffect(() => {
    if (!isAsked || aliases) return;
    loadAliases().then(setAliases, (error: unknown) => {
      report(error, 'loading names');
      // Titles and texts are searched all the same.
      setAliases({});
    });
  }, [isAsked, aliases]);
  const index = useMemo(
    () => aliases && indexRecords(all.map((incident) => toRecord(incident, aliases))),
    [all, aliases],
  );
  return useMemo(() => {
    if (!isAsked) return all;
    if (!index) return undefined;
    const byId = new Map(all.map((incident) => [incident.id, incident]));
    return searchRecords(index, query).flatMap((id) => byId.get(id) ?? []);
  }, [all, index, query, isAsked]);
}
