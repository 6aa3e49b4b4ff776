/** The page's incidents, most relevant first, and what page script and card need to know of them. */
import type { IncidentTies } from '@/lib/browser/messages';
import { rankingData, rankingRecords } from '@/lib/catalog/ranking';
import { titleIn } from '@/lib/catalog/titles';
import { rankIncidents } from '@/lib/core/incident/rank';
import type { PageDigest, RankedIncident } from '@/lib/core/incident/types';
import type { EntityId, IncidentId, RankingRecord } from '@/lib/core/model';

const byId: ReadonlyMap<IncidentId, RankingRecord> = new Map(
  rankingRecords.map((record) => [record.id, record]),
);

export function rankPage(digest: PageDigest): RankedIncident[] {
  return rankIncidents(digest, rankingData);
}

/** Which of the page's entities are a party of which incident. */
export function tiesOf(ranked: readonly RankedIncident[]): IncidentTies[] {
  return ranked.flatMap(({ id }) => {
    const record = byId.get(id);
    if (!record) return [];
    const entities = record.parties.flatMap((party) => ('entity' in party ? [party.entity] : []));
    return [{ id, entities }];
  });
}

/** The titles of the incidents that an entity is a party of, in a language or else in English. */
export function headlinesOf(
  ranked: readonly RankedIncident[],
  entity: EntityId,
  lang: string,
): { id: IncidentId; title: string; lang: string }[] {
  return tiesOf(ranked)
    .filter(({ entities }) => entities.includes(entity))
    .map(({ id }) => {
      const title = titleIn(lang, id);
      return title === undefined
        ? { id, title: byId.get(id)?.title ?? id, lang: 'en' }
        : { id, title, lang };
    });
}
