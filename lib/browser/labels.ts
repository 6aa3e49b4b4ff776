/**
 * The words for values of a record: kinds, roles, stances, states. Each value has its sentence, in the
 * language of the interface unless other words are given.
 */
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
import { ownWords, type Words } from './i18n';

/** Kebab-case values and the camelCase keys of the locale files, as a type. */
type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;

const toKey = <S extends string>(value: S) =>
  value.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as Camel<S>;

export const stanceLabel = (stance: Stance, { t }: Words = ownWords): string =>
  t(`stance.${toKey(stance)}`);
export const kindLabel = (kind: IncidentKind, { t }: Words = ownWords): string =>
  t(`kind.${toKey(kind)}`);
export const statusLabel = (status: IncidentStatus, { t }: Words = ownWords): string =>
  t(`status.${toKey(status)}`);
export const sourceKindLabel = (kind: SourceKind, { t }: Words = ownWords): string =>
  t(`sourceKind.${toKey(kind)}`);
export const changeLabel = (kind: ChangeKind, { t }: Words = ownWords): string =>
  t(`change.${kind}`);
/** How old the data are; calmly, where that is long ago, that newer events are not in them. */
export function dataLabel(date: PartialDate, now: number): string {
  const { t } = ownWords;
  const sentence = t('data.date', { date: formatDate(date) });
  return isDataOld(date, now) ? `${sentence}. ${t('data.old')}` : sentence;
}

/** That a side is silent in the sources, and why. */
export const noPositionLabel = (reason: NoPosition, { t }: Words = ownWords): string =>
  `${t('position.none')} ${t(`position.noPosition.${toKey(reason)}`)}`;
export const sourceMarkLabel = (mark: SourceMark, { t }: Words = ownWords): string =>
  t(`sourceMark.${toKey(mark)}`);
export const entityKindLabel = (kind: EntityKind | PartyKind, { t }: Words = ownWords): string =>
  t(`entityKind.${toKey(kind)}`);

/** In a lawsuit nobody merely asks. */
export const roleLabel = (
  role: Role,
  { kind }: Pick<Incident, 'kind'>,
  { t }: Words = ownWords,
): string =>
  role === 'requester' && kind === 'enforcement-action' ? t('role.sued') : t(`role.${role}`);
