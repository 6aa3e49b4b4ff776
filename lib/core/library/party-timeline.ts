/** What one organisation said and did in all incidents, in the order of time. */
import type { EntityId, IncidentId, PartialDate, Role, Stance } from '../model';
import { compareDates } from '../partial-date';
import type { LocalIncident, LocalText } from '../translation/translate-incident';

export type PartyMoment = {
  /** Absent where no source gives one; those stand last. */
  date?: PartialDate;
  incident: IncidentId;
  title: LocalText;
} & (
  | { kind: 'position'; stance: Stance; summary: LocalText }
  /** An incident began in which it took part, and no position of it is known. */
  | { kind: 'part'; role: Role }
);

/** @returns its positions, and for incidents without one its part in them; oldest first */
export function toPartyTimeline(
  entity: EntityId,
  incidents: Iterable<LocalIncident>,
): PartyMoment[] {
  const moments: PartyMoment[] = [];
  for (const { id, title, start, parties, positions } of incidents) {
    const party = parties.find((one) => 'entity' in one && one.entity === entity);
    if (!party) continue;
    const own = positions.filter((position) => position.party === entity);
    for (const { date, stance, summary } of own) {
      const moment = { incident: id, title, kind: 'position' as const, stance, summary };
      moments.push(date === undefined ? moment : { ...moment, date });
    }
    if (own.length === 0) {
      moments.push({ date: start, incident: id, title, kind: 'part', role: party.role });
    }
  }
  return moments.sort((one, other) => compareDates(one.date, other.date));
}
