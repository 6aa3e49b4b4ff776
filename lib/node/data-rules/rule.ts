/** What a rule over the data is, and the small things that rules share. */
import type { Entity, HistoryEntry, Incident, Withdrawn } from '../../core/model';
import type { StampedTranslation, TranslationPlan } from '../../core/translation/types';
import type { DataFile, Fault } from '../data-files';

/** Records that have the shape of their schema, with the files they stand in. */
export interface CheckedData {
  entities: { file: DataFile; entity: Entity }[];
  incidents: { file: DataFile; incident: Incident }[];
  withdrawn: { file: DataFile; marker: Withdrawn }[];
  translations: { file: DataFile; lang: string; translation: StampedTranslation }[];
  /** What they must cover. Absent in a project that has none yet, as is the history. */
  complete?: { file: DataFile; plan: TranslationPlan };
  history?: { file: DataFile; entries: HistoryEntry[] };
}

/** One concern. Pure: the same records give the same faults. */
export type Rule = (data: CheckedData, today: string) => Fault[];

/** A rule that looks at one incident at a time. Faults without `file` are in that incident's. */
export function perIncident(
  check: (incident: Incident, data: CheckedData, today: string) => Omit<Fault, 'file'>[],
): Rule {
  return (data, today) =>
    data.incidents.flatMap(({ file, incident }) =>
      check(incident, data, today).map((fault) => ({ file: file.path, ...fault })),
    );
}

/** A rule that looks at one entity at a time. */
export function perEntity(
  check: (entity: Entity, data: CheckedData) => Omit<Fault, 'file'>[],
): Rule {
  return (data) =>
    data.entities.flatMap(({ file, entity }) =>
      check(entity, data).map((fault) => ({ file: file.path, ...fault })),
    );
}

/** A rule that looks at what is left of one withdrawn record at a time. */
export function perMarker(
  check: (marker: Withdrawn, data: CheckedData) => Omit<Fault, 'file'>[],
): Rule {
  return (data) =>
    data.withdrawn.flatMap(({ file, marker }) =>
      check(marker, data).map((fault) => ({ file: file.path, ...fault })),
    );
}

/** Each translation with its incident; those without one are left out. */
export function withIncident(data: CheckedData) {
  const incidents = new Map(data.incidents.map(({ incident }) => [incident.id, incident]));
  return data.translations.flatMap((each) => {
    const incident = incidents.get(each.file.name);
    return incident ? [{ ...each, incident }] : [];
  });
}

/** The items that occur again further on, each with the place of its repetition. */
export function findRepeats(items: readonly string[]): { item: string; index: number }[] {
  return items
    .map((item, index) => ({ item, index }))
    .filter(({ item, index }) => items.indexOf(item) < index);
}

/** How aliases are compared: names that differ in case only are the same claim. */
export const foldAlias = (alias: string) => alias.normalize('NFC').toLowerCase();

/** Every alias of an entity, all languages and handles together. */
export const allAliases = (entity: Entity): string[] => Object.values(entity.aliases).flat();
