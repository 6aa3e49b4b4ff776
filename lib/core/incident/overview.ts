/**
 * The collection in numbers: what it covers, how well it is sourced, and where it is thin. Readers see
 * a part of it as its scope, contributors all of it by `npm run data:report`.
 */
import { type Entity, type Incident, type IncidentId, type NoPosition, partyId } from '../model';
import { sourceMarks } from './source-marks';

/** A value and how often it stands, the most frequent first. */
export type Count = readonly [value: string, count: number];

export interface Overview {
  incidents: number;
  /** ISO 3166-1 alpha-2 codes. */
  countries: Count[];
  kinds: Count[];
  /** Years in which incidents began, in order of time. */
  years: Count[];
  /** Languages of sources, BCP 47. */
  languages: Count[];
  sourceKinds: Count[];
  entityKinds: Count[];
  /** How many incidents have how many sources, the fewest first. */
  sourcesPerIncident: Count[];
  pressOnly: IncidentId[];
  oneSource: IncidentId[];
  /** Requesters and recipients of whom no position is known. */
  silentSides: { incident: IncidentId; party: string; reason: NoPosition }[];
  /** Incidents with positions that no source dates, and how many. */
  undatedPositions: Count[];
}

function count(values: readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
}

const byNumber = (counts: Count[]): Count[] =>
  counts.sort(([one], [other]) => Number(one) - Number(other));

export function overviewOf(
  incidents: readonly Incident[],
  entities: readonly Pick<Entity, 'kind'>[],
): Overview {
  const sources = incidents.flatMap((incident) => incident.sources);
  const marked = (mark: ReturnType<typeof sourceMarks>[number]) =>
    incidents.filter((one) => sourceMarks(one.sources).includes(mark)).map(({ id }) => id);
  return {
    incidents: incidents.length,
    countries: count(incidents.map(({ jurisdiction }) => jurisdiction)),
    kinds: count(incidents.map(({ kind }) => kind)),
    years: byNumber(count(incidents.map(({ start }) => start.slice(0, 4)))),
    languages: count(sources.map(({ lang }) => lang)),
    sourceKinds: count(sources.map(({ kind }) => kind)),
    entityKinds: count(entities.map(({ kind }) => kind)),
    sourcesPerIncident: byNumber(count(incidents.map((one) => String(one.sources.length)))),
    pressOnly: marked('press-only'),
    oneSource: marked('one-source'),
    silentSides: incidents.flatMap(({ id, parties, positions }) => {
      const heard = new Set(positions.map(({ party }) => party));
      return parties
        .filter(({ role }) => role === 'requester' || role === 'recipient')
        .filter((party) => !heard.has(partyId(party)))
        .map((party) => ({
          incident: id,
          party: partyId(party),
          reason: party.noPosition ?? ('not-in-sources' as const),
        }));
    }),
    undatedPositions: count(
      incidents.flatMap(({ id, positions }) =>
        positions.filter(({ date }) => date === undefined).map(() => id),
      ),
    ),
  };
}
