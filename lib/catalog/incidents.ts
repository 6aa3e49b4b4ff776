/** Incidents in full: parties, positions, timeline and sources. For the popup only; they are large. */
import records from 'virtual:data/incidents';
import type { Incident, IncidentId } from '../core/model';

/** Every incident by its id. */
export const incidents: ReadonlyMap<IncidentId, Incident> = new Map(
  records.map((incident) => [incident.id, incident]),
);
