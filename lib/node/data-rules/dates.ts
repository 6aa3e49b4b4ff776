/** Dates as precise as they are known: "2021", "2021-03" or "2021-03-30". */
import type { Incident, PartialDate } from '../../core/model';
import { perIncident, type Rule } from './rule.ts';

/** The first day a date can mean. */
const earliest = (date: PartialDate) => `${date}${'-01-01'.slice(date.length - 4)}`;
/** A day at or after the last day it can mean; only for comparing. */
const latest = (date: PartialDate) => `${date}${'-12-31'.slice(date.length - 4)}`;

const isOnCalendar = (date: PartialDate) => {
  const day = new Date(`${earliest(date)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
};

function dated(incident: Incident): { field: string; date: PartialDate }[] {
  const lists = ['positions', 'timeline', 'sources'] as const;
  return [
    { field: 'asOf', date: incident.asOf },
    { field: 'start', date: incident.start },
    ...(incident.end ? [{ field: 'end', date: incident.end }] : []),
    ...lists.flatMap((list) =>
      incident[list].flatMap(({ date }, index) =>
        date ? [{ field: `${list}[${index}].date`, date }] : [],
      ),
    ),
  ];
}

export const datesExist: Rule = perIncident((incident) =>
  dated(incident)
    .filter(({ date }) => !isOnCalendar(date))
    .map(({ field, date }) => ({ field, reason: `There is no ${date} in the calendar.` })),
);

/** Nothing has happened yet that lies ahead, except the deadlines that a reporting duty sets. */
export const datesArePast: Rule = perIncident((incident, _data, today) =>
  dated(incident)
    .filter(({ field }) => incident.kind !== 'reporting-duty' || !field.startsWith('timeline'))
    .filter(({ date }) => earliest(date) > today)
    .map(({ field, date }) => ({ field, reason: `${date} is in the future.` })),
);

export const endIsNotBeforeStart: Rule = perIncident(({ start, end }) =>
  end && latest(end) < earliest(start)
    ? [{ field: 'end', reason: `The end, ${end}, is before the start, ${start}.` }]
    : [],
);

/** An entry may stand anywhere its precision allows, but not before one that is surely earlier. */
export const timelineIsInOrder: Rule = perIncident(({ timeline }) => {
  let reached = '';
  return timeline.flatMap(({ date }, index) => {
    const before = reached;
    if (earliest(date) > reached) reached = earliest(date);
    return latest(date) < before
      ? [{ field: `timeline[${index}]`, reason: `${date} stands behind a later date.` }]
      : [];
  });
});

/** How far a record was followed is not a matter of opinion. */
export const asOfIsNewestSource: Rule = perIncident(({ asOf, sources }) => {
  const newest = sources
    .flatMap(({ date }) => (date ? [date] : []))
    .sort()
    .at(-1);
  return newest === undefined || newest === asOf
    ? []
    : [{ field: 'asOf', reason: `The newest source is of ${newest}, not ${asOf}.` }];
});
