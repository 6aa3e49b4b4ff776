/** That every statement rests on something somebody read. */
import type { Incident } from '../../core/model';
import { findRepeats, perIncident, type Rule } from './rule.ts';

/** Positions and timeline entries with their place. */
const statements = ({ positions, timeline }: Incident) => [
  ...positions.map(({ sources }, index) => ({ field: `positions[${index}].sources`, sources })),
  ...timeline.map(({ sources }, index) => ({ field: `timeline[${index}].sources`, sources })),
];

export const citedSourcesExist: Rule = perIncident((incident) => {
  const known = new Set(incident.sources.map((source) => source.id));
  return statements(incident).flatMap(({ field, sources }) =>
    sources
      .filter((id) => !known.has(id))
      .map((id) => ({ field, reason: `There is no source "${id}" in this incident.` })),
  );
});

/** A source that supports nothing is a leftover. */
export const sourcesAreCited: Rule = perIncident((incident) => {
  const cited = new Set(statements(incident).flatMap(({ sources }) => sources));
  return incident.sources.flatMap(({ id }, index) =>
    cited.has(id)
      ? []
      : [{ field: `sources[${index}]`, reason: `Nothing cites "${id}". Cite it or remove it.` }],
  );
});

export const sourceIdsStandOnce: Rule = perIncident(({ sources }) =>
  findRepeats(sources.map(({ id }) => id)).map(({ item, index }) => ({
    field: `sources[${index}].id`,
    reason: `"${item}" is the id of an earlier source too.`,
  })),
);

export const sourceAddressesStandOnce: Rule = perIncident(({ sources }) =>
  findRepeats(sources.map(({ url, id }) => url ?? id)).map(({ index }) => ({
    field: `sources[${index}].url`,
    reason: 'An earlier source has the same address. Cite that one.',
  })),
);
