/**
 * Names of which the reader said "not this one": as written and for one entity, on one page, on one
 * site or everywhere. A list of them is replaced, never changed.
 */
import { muteKey } from '../mention/mute-key';
import type { EntityId } from '../model';
import { siteName, siteOf } from './host-rule';
import { pageKey } from './page-key';

export const MUTE_SCOPES = ['page', 'site', 'everywhere'] as const;
export type MuteScope = (typeof MUTE_SCOPES)[number];

export interface MutedName {
  entity: EntityId;
  /** As it was written where it was muted. */
  name: string;
  scope: MuteScope;
  /** `pageKey` of the page, `siteName` of the site, or empty for everywhere. */
  where: string;
  /** ISO date and time. */
  at: string;
}

/** Kept at most, in each list; beyond it the oldest go. */
export const MAX_MUTED = 1_000;
/** UTF-16 units of a name. The longest alias has 60. */
export const MAX_MUTED_NAME = 200;

/** Where a name muted at this address is muted. @returns undefined at addresses that are no site */
export function placeOf(url: string, scope: MuteScope): string | undefined {
  if (scope === 'everywhere') return '';
  const site = siteOf(url);
  return site && (scope === 'site' ? siteName(site) : pageKey(url));
}

/** Those that hold at an address. */
export function mutedAt(list: readonly MutedName[], url: string): MutedName[] {
  // Addresses are long and lists may be: each scope's place is found once.
  const places = new Map(MUTE_SCOPES.map((scope) => [scope, placeOf(url, scope)]));
  return list.filter(({ scope, where }) => places.get(scope) === where);
}

export const keyOfMuted = ({ entity, name }: MutedName): string => muteKey(entity, name);

const isSame = (one: MutedName, other: MutedName): boolean =>
  one.scope === other.scope && one.where === other.where && keyOfMuted(one) === keyOfMuted(other);

/** The list without this name in this place, however it is written. */
export const withoutMuted = (list: readonly MutedName[], gone: MutedName): MutedName[] =>
  list.filter((one) => !isSame(one, gone));

/** The list with one more name, which is the newest. */
export function withMuted(list: readonly MutedName[], added: MutedName): MutedName[] {
  const rest = withoutMuted(list, added);
  if (rest.length < MAX_MUTED) return [...rest, added];
  const newest = rest.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MAX_MUTED - 1);
  return [...newest.reverse(), added];
}
