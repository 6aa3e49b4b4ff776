/** An incident told by party: who took part, and what each said or did. */

import { type NoPosition, type Position, partyId, type Role } from '../model';
import { compareDates } from '../partial-date';

/** Parties and positions, in whatever language they are told. */
type PartyLike = { role: Role; noPosition?: NoPosition } & ({ entity: string } | { id: string });
type PositionLike = Pick<Position, 'party' | 'date'>;

export interface PartyStatements<P extends PartyLike, S extends PositionLike> {
  id: string;
  party: P;
  /** Oldest first. */
  positions: S[];
  /** Why there are none; absent where there are some. */
  noPosition?: NoPosition;
}

/** The two sides of a request first, then who decided, then who spoke of it. */
const ORDER: readonly Role[] = [
  'requester',
  'recipient',
  'target',
  'court',
  'reporter',
  'commentator',
  'other',
];

/** Everybody in these roles is shown beside the others even when nothing of them was found. */
const ALWAYS_BESIDE = new Set<Role>(['requester', 'recipient']);

/**
 * Groups an incident's positions by party.
 * @returns `beside`: parties to be set side by side, in the order of their roles; `named`: parties
 *   that took part and of whom no statement is known
 */
export function groupByParty<P extends PartyLike, S extends PositionLike>(incident: {
  parties: readonly P[];
  positions: readonly S[];
}): { beside: PartyStatements<P, S>[]; named: PartyStatements<P, S>[] } {
  const statements = incident.parties.map((party): PartyStatements<P, S> => {
    const id = partyId(party);
    const positions = incident.positions
      .filter((position) => position.party === id)
      .sort((one, other) => compareDates(one.date, other.date));
    if (positions.length > 0) return { id, party, positions };
    return { id, party, positions, noPosition: party.noPosition ?? 'not-in-sources' };
  });
  // `sort` is stable: within a role the record's own order stands.
  statements.sort((one, other) => ORDER.indexOf(one.party.role) - ORDER.indexOf(other.party.role));
  const isBeside = ({ positions, party }: PartyStatements<P, S>) =>
    positions.length > 0 || ALWAYS_BESIDE.has(party.role) || party.noPosition !== undefined;
  return {
    beside: statements.filter(isBeside),
    named: statements.filter((one) => !isBeside(one)),
  };
}
