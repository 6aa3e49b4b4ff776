/** The page's incidents, most relevant first, and what the card needs to know of them. */
import type { IncidentHeadline } from '@/lib/browser/messages';
import { rankingData, rankingRecords } from '@/lib/catalog/ranking';
import { rankIncidents } from '@/lib/core/incident/rank';
import type { PageDigest, RankedIncident } from '@/lib/core/incident/types';
import type { IncidentId, RankingRecord } from '@/lib/core/model';

const byId: ReadonlyMap<IncidentId, RankingRecord> = new Map(
  rankingRecords.map((record) => [record.id, record]),
);

export function rankPage(digest: PageDigest): RankedIncident[] {
  return rankIncidents(digest, rankingData);
}

export function headlinesOf(ranked: readonly RankedIncident[]): IncidentHeadline[] {
  return ranked.flatMap(({ id }) => {
    const record = byId.get(id);
    if (!record) return [];
    const entities = record.parties.flatMap((party) => ('entity' in party ? [party.entity] : []));
    return [{ id, title: record.title, entities }];
  });
}
