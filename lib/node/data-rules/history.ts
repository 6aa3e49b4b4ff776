/** Ids for ever: what was once a record is one still, or has left a marker, and its changes are told. */
import type { HistoryEntry, RecordKind } from '../../core/model';
import type { Fault } from '../data-files';
import { recordStamp } from '../record-stamp.ts';
import { type CheckedData, perMarker, type Rule } from './rule.ts';

/** A record's name across kinds: an incident and an entity may share an id. */
const keyOf = ({ record, id }: { record: RecordKind; id: string }) => `${record} ${id}`;

const folderOf = (record: RecordKind) =>
  record === 'incident' ? 'data/incidents' : 'data/entities';

/** Every record that stands, with its file and its stamp. */
function liveRecords(data: CheckedData) {
  return new Map(
    [
      ...data.incidents.map(({ file, incident }) => ({
        record: 'incident' as const,
        file,
        value: incident,
      })),
      ...data.entities.map(({ file, entity }) => ({
        record: 'entity' as const,
        file,
        value: entity,
      })),
    ].map((live) => [keyOf({ record: live.record, id: live.value.id }), live]),
  );
}

/** Runs over the history's entries; without a history there is nothing to say here. */
function perEntry(
  check: (entry: HistoryEntry, index: number, data: CheckedData, today: string) => string[],
): Rule {
  return (data, today) =>
    (data.history?.entries ?? []).flatMap((entry, index) =>
      check(entry, index, data, today).map((reason) => ({
        file: data.history!.file.path,
        field: `[${index}]`,
        reason,
      })),
    );
}

export const withdrawnIdsAreNotUsedAgain: Rule = perMarker(({ record, id }, data) =>
  liveRecords(data).has(keyOf({ record, id }))
    ? [
        {
          field: 'id',
          reason: `There is a ${folderOf(record)}/${id}.json as well: an id is either a record or withdrawn. Give the new record another id.`,
        },
      ]
    : [],
);

export const mergedRecordsExist: Rule = perMarker(({ record, mergedInto }, data) =>
  mergedInto === undefined || liveRecords(data).has(keyOf({ record, id: mergedInto }))
    ? []
    : [
        {
          field: 'mergedInto',
          reason: `There is no ${folderOf(record)}/${mergedInto}.json. Name the record that tells it now.`,
        },
      ],
);

/** Taken out on a day, for a reason, and told so in the history. */
export const withdrawalsAreTold: Rule = perMarker((marker, data) => {
  const last = data.history?.entries.findLast((entry) => keyOf(entry) === keyOf(marker));
  const kind = marker.mergedInto === undefined ? 'withdrawn' : 'merged';
  return last?.kind === kind && last.date === marker.date
    ? []
    : [
        {
          field: 'date',
          reason: `The last entry of "${marker.id}" in data/history.json is not "${kind}" on ${marker.date}. Write it with npm run data:history.`,
        },
      ];
});

/** The point of the whole file: an old citation leads somewhere. */
export const idsNeverVanish: Rule = perEntry((entry, _index, data) => {
  const marked = data.withdrawn.some(({ marker }) => keyOf(marker) === keyOf(entry));
  return marked || liveRecords(data).has(keyOf(entry))
    ? []
    : [
        `"${entry.id}" is gone from ${folderOf(entry.record)} without a trace. Bring it back, or leave data/withdrawn/${entry.id}.json: date, title, reason, and mergedInto if another record tells it now.`,
      ];
});

export const historyIsInOrder: Rule = perEntry(({ date }, index, data, today) => {
  const before = data.history?.entries[index - 1]?.date ?? '';
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date)) {
    return [`There is no ${date} in the calendar.`];
  }
  if (date > today) return [`${date} is in the future.`];
  return date < before ? [`${date} stands behind ${before}: the newest stands last.`] : [];
});

/** A record is added once, first of all. */
export const additionsComeFirst: Rule = perEntry((entry, index, data) => {
  const earlier = data.history?.entries
    .slice(0, index)
    .some((other) => keyOf(other) === keyOf(entry));
  if (entry.kind === 'added' && earlier) return [`"${entry.id}" was added before.`];
  // Entities came before the history did; theirs begins with the first change of one.
  if (entry.kind !== 'added' && !earlier && entry.record === 'incident') {
    return [`"${entry.id}" was never added before it was ${entry.kind}.`];
  }
  return [];
});

/** Who reads of a change wants to know of what. */
export const changesNameTheirFields: Rule = perEntry(({ kind, fields }) => {
  const isChange = kind === 'changed' || kind === 'corrected';
  if (isChange && !fields) return [`Name the fields that were ${kind}, such as "outcome".`];
  return !isChange && fields
    ? [`A record that was ${kind} has no changed fields: remove them.`]
    : [];
});

export const incidentsAreInTheHistory: Rule = (data) => {
  const told = new Set((data.history?.entries ?? []).map(keyOf));
  return data.incidents
    .filter(({ incident }) => !told.has(keyOf({ record: 'incident', id: incident.id })))
    .map(({ file, incident }) => ({
      file: file.path,
      field: '',
      reason: `data/history.json does not say when this was added. Run: npm run data:history -- ${incident.id}`,
    }));
};

/**
 * Records that readers see otherwise than at their last entry in the history. No rule for builds: who
 * is at work on a record tells of it once, at the end.
 */
export function untoldChanges(data: CheckedData): Fault[] {
  const live = liveRecords(data);
  const last = new Map((data.history?.entries ?? []).map((entry) => [keyOf(entry), entry]));
  return [...last].flatMap(([key, { id, stamp }]) => {
    const record = live.get(key);
    if (!record || stamp === recordStamp(record.value, record.record)) return [];
    return [
      {
        file: record.file.path,
        field: '',
        reason: `This changed since its last entry in data/history.json. Tell readers: npm run data:history -- ${id} --fields FIELD,FIELD "What changed, in a sentence."`,
      },
    ];
  });
}
