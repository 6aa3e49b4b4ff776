/** Who took part in an incident, and that each side of the request is heard. */
import { type Party, partyId } from '../../core/model.ts';
import { allAliases, findRepeats, foldAlias, perIncident, type Rule } from './rule.ts';

type NamedParty = Exclude<Party, { entity: string }>;

export const partiesAreKnownEntities: Rule = perIncident(({ parties }, data) => {
  const known = new Set(data.entities.map(({ entity }) => entity.id));
  return parties.flatMap((party, index) =>
    'entity' in party && !known.has(party.entity)
      ? [
          {
            field: `parties[${index}].entity`,
            reason: `There is no data/entities/${party.entity}.json. Add it, or give the party an id, a name and a kind.`,
          },
        ]
      : [],
  );
});

export const partiesStandOnce: Rule = perIncident(({ parties }) =>
  findRepeats(parties.map(partyId)).map(({ item, index }) => ({
    field: `parties[${index}]`,
    reason: `"${item}" is already a party. Give its most telling role once.`,
  })),
);

/** A name of its own for somebody who is an entity would hide that the page names them. */
export const namedPartiesAreNoEntities: Rule = perIncident(({ parties }, data) => {
  const owners = new Map<string, string>();
  for (const { entity } of data.entities) {
    for (const alias of [entity.id, entity.name, ...allAliases(entity)]) {
      owners.set(foldAlias(alias), entity.id);
    }
  }
  return parties.flatMap((party, index) => {
    if ('entity' in party) return [];
    const owner = owners.get(foldAlias(party.id)) ?? owners.get(foldAlias(party.name));
    if (owner === undefined) return [];
    return [
      {
        field: `parties[${index}]`,
        reason: `This is the entity "${owner}": use { "entity": "${owner}" }.`,
      },
    ];
  });
});

/** Described by role, as in "A lawyer on Twitter". */
const BY_ROLE = /^(an?|another|one|some|several) /i;

export const namedPersonsHoldAnOffice: Rule = perIncident(({ parties }) =>
  parties.flatMap((party, index) =>
    'entity' in party || party.kind !== 'person' || party.office || BY_ROLE.test(party.name)
      ? []
      : [
          {
            field: `parties[${index}].office`,
            reason: `Say in which office or part of the court record ${party.name} is named, or describe the person by role ("A lawyer on Twitter").`,
          },
        ],
  ),
);

/** Whoever is named in several incidents is called the same in each, or readers take them for two. */
export const namedPartiesAreOneEverywhere: Rule = (data) => {
  const first = new Map<string, { file: string; party: NamedParty }>();
  return data.incidents.flatMap(({ file, incident }) =>
    incident.parties.flatMap((party, index) => {
      if ('entity' in party) return [];
      const known = first.get(party.id);
      if (!known) {
        first.set(party.id, { file: file.path, party });
        return [];
      }
      return (['name', 'kind', 'office'] as const)
        .filter((field) => party[field] !== known.party[field])
        .map((field) => ({
          file: file.path,
          field: `parties[${index}].${field}`,
          reason: `"${party.id}" has another ${field} in ${known.file}: ${known.party[field] ?? 'none'}. Write both alike, or give one of them another id.`,
        }));
    }),
  );
};

export const positionsBelongToParties: Rule = perIncident(({ parties, positions }) => {
  const known = new Set(parties.map(partyId));
  return positions.flatMap(({ party }, index) =>
    known.has(party)
      ? []
      : [
          {
            field: `positions[${index}].party`,
            reason: `"${party}" is no party of this incident.`,
          },
        ],
  );
});

/** Both sides of a request speak, or the record says why one does not. */
export const bothSidesAreHeard: Rule = perIncident(({ parties, positions }) => {
  const heard = new Set(positions.map(({ party }) => party));
  return parties.flatMap((party, index) => {
    const isSide = party.role === 'requester' || party.role === 'recipient';
    if (!isSide || heard.has(partyId(party)) || party.noPosition) return [];
    return [
      {
        field: `parties[${index}]`,
        reason: `The ${party.role} "${partyId(party)}" has neither a position nor a noPosition reason.`,
      },
    ];
  });
});

/** A reason for silence is an exception; one no longer needed is a fault. */
export const silenceIsNeeded: Rule = perIncident(({ parties, positions }) => {
  const heard = new Set(positions.map(({ party }) => party));
  return parties.flatMap((party, index) => {
    if (!party.noPosition) return [];
    const field = `parties[${index}].noPosition`;
    if (heard.has(partyId(party))) {
      return [{ field, reason: `"${partyId(party)}" has a position: remove this.` }];
    }
    return party.role === 'requester' || party.role === 'recipient'
      ? []
      : [
          {
            field,
            reason: 'Only a requester or recipient needs a reason for silence: remove this.',
          },
        ];
  });
});
