/** The words for values of a record: kinds, roles, stances, states. Each value has its sentence. */
import { isDataOld } from '../core/data-age';
import type { SourceMark } from '../core/incident/source-marks';
import type {
  ChangeKind,
  EntityKind,
  Incident,
  IncidentKind,
  IncidentStatus,
  NoPosition,
  PartialDate,
  PartyKind,
  Role,
  SourceKind,
  Stance,
} from '../core/model';
import { formatDate } from './format';
import { t } from './i18n';

/** Kebab-case values and the camelCase keys of the locale files, as a type. */
type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;

const toKey = <S extends string>(value: S) =>
  value.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as Camel<S>;

export const stanceLabel = (stance: Stance): string => t(`stance.${toKey(stance)}`);
export const kindLabel = (kind: IncidentKind): string => t(`kind.${toKey(kind)}`);
export const statusLabel = (status: IncidentStatus): string => t(`status.${toKey(status)}`);
export const sourceKindLabel = (kind: SourceKind): string => t(`sourceKind.${toKey(kind)}`);
export const changeLabel = (kind: ChangeKind): string => t(`change.${kind}`);
/** How old the data are; calmly, where that is long ago, that newer events are not in them. */
export function dataLabel(date: PartialDate, now: number): string {
  const sentence = t('data.date', { date: formatDate(date) });
  return isDataOld(date, now) ? `${sentence}. ${t('data.old')}` : sentence;
}

/** That a side is silent in the sources, and why. */
export const noPositionLabel = (reason: NoPosition): string =>
  `${t('position.none')} ${t(`position.noPosition.${toKey(reason)}`)}`;
export const sourceMarkLabel = (mark: SourceMark): string => t(`sourceMark.${toKey(mark)}`);
export const entityKindLabel = (kind: EntityKind | PartyKind): string =>
  t(`entityKind.${toKey(kind)}`);

/** In a lawsuit nobody merely asks. */
export const roleLabel = (role: Role, { kind }: Pick<Incident, 'kind'>): string =>
  role === 'requester' && kind === 'enforcement-action' ? t('role.sued') : t(`role.${role}`);
