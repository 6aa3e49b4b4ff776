/** Narrowing the list of incidents by what they are: who, where, of which kind, said what, and when. */
import { type EntityId, type Incident, type IncidentKind, partyId, type Stance } from '../model';

export interface LibraryFilter {
  entity?: EntityId;
  /** ISO 3166-1 alpha-2; EU, or ZZ for none. */
  country?: string;
  kind?: IncidentKind;
  stance?: Stance;
  /** Four digits: something of the incident happened in that year. */
  year?: string;
}

export type FilterField = keyof LibraryFilter;
export const FILTER_FIELDS = [
  'entity',
  'country',
  'kind',
  'stance',
  'year',
] as const satisfies readonly FilterField[];

type Filtered = Pick<
  Incident,
  'parties' | 'jurisdiction' | 'kind' | 'positions' | 'start' | 'end' | 'timeline'
>;

/** The values of an incident for each filter, each once. */
function valuesOf(incident: Filtered, field: FilterField): string[] {
  switch (field) {
    case 'entity':
      return incident.parties.flatMap((party) => ('entity' in party ? [partyId(party)] : []));
    case 'country':
      return [incident.jurisdiction];
    case 'kind':
      return [incident.kind];
    case 'stance':
      return [...new Set(incident.positions.map(({ stance }) => stance))];
    case 'year': {
      const dates = [incident.start, incident.end, ...incident.timeline.map(({ date }) => date)];
      return [...new Set(dates.flatMap((date) => (date === undefined ? [] : [date.slice(0, 4)])))];
    }
  }
}

/** Whether an incident fits every filter that is set. */
export const fitsFilter = (incident: Filtered, filter: LibraryFilter): boolean =>
  FILTER_FIELDS.every((field) => {
    const wanted = filter[field];
    return wanted === undefined || valuesOf(incident, field).includes(wanted);
  });

/** Every value that a filter can have among these incidents, with how many incidents have it. */
export function countValues(
  incidents: Iterable<Filtered>,
  field: FilterField,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const incident of incidents) {
    for (const value of valuesOf(incident, field)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
