/**
 * Every setting: its fallback, its version, how older versions become this one, and what a sound
 * value looks like. Storage, backup file and browser sync all judge values by this one table.
 */
import * as v from 'valibot';
import type { SiteMode } from '../site/decide-site';
import { siteName, siteOf } from '../site/host-rule';
import {
  MAX_MUTED,
  MAX_MUTED_NAME,
  type MutedName,
  type MuteScope,
  placeOf,
} from '../site/muted-names';
import type { ContextChoice } from '../translation/context-language';

/** What a reader sets. These go into the backup file, and into the browser's sync on request. */
export interface Settings {
  siteMode: SiteMode;
  /** The list of "on all sites except these", as typed. */
  exceptList: string;
  /** The list of "only on these sites", as typed. */
  onlyList: string;
  /** Nothing is read on a page until the icon, menu or shortcut is used there. */
  onClick: boolean;
  marks: boolean;
  /** Only the first mention of each entity on a page is marked. */
  firstOnly: boolean;
  card: boolean;
  badge: boolean;
  /** Names that are not marked on a site, or anywhere. */
  muted: MutedName[];
  /** In whose language the context of a page is told. */
  contextLanguage: ContextChoice;
}

/** Choices for single pages by `pageKey`; they never leave this browser. */
export type PageChoices = Record<string, { choice: 'on' | 'off'; at: string }>;

/** How the copy in the browser's own sync stands. */
export type CarryState =
  | { kind: 'idle' }
  | { kind: 'carried'; at: string; bytes: number }
  /** This browser's sync already held settings when the switch was turned on: the reader picks. */
  | { kind: 'choose'; at: string }
  | { kind: 'too-large'; bytes: number; limit: number }
  | { kind: 'newer' }
  | { kind: 'failed'; reason: 'quota' | 'rate' | 'rejected' };

/** What is kept in this browser only. */
export interface LocalSettings {
  /** All marks are out of sight for now, by the command. */
  marksHidden: boolean;
  pageChoices: PageChoices;
  /** Names that are not marked on one page. */
  mutedOnPages: MutedName[];
  /** Copy the settings to the browser's own sync. */
  carry: boolean;
  carryState: CarryState;
  /** The newest generation in the browser's sync that was written or taken here. */
  carrySeen: string;
  /** What stood here before a file or another browser replaced it. */
  previous: { at: string; cause: 'file' | 'sync'; settings: Settings } | null;
}

export type AllSettings = Settings & LocalSettings;

export interface Shape<T> {
  version: number;
  fallback: T;
  schema: v.GenericSchema<unknown, T>;
  /** By the version they lead to. */
  migrations: Record<number, (old: unknown) => unknown>;
}

export type Shapes<T> = { readonly [K in keyof T]: Shape<T[K]> };

/** UTF-16 units. Two lists of this length and all else fit into the 10 MB of `storage.local`. */
const MAX_LIST = 4_000_000;

const first = <T>(fallback: T, schema: v.GenericSchema<unknown, T>): Shape<T> => ({
  version: 1,
  fallback,
  schema,
  migrations: {},
});
const list = v.pipe(v.string(), v.maxLength(MAX_LIST));

/** More than any address that a reader returns to. */
const MAX_PLACE = 8_000;

const isPlace = ({ scope, where }: MutedName): boolean => {
  if (scope === 'everywhere') return where === '';
  if (scope === 'page') return placeOf(where, 'page') === where;
  const site = siteOf(where === 'file:' ? 'file:///' : `http://${where}/`);
  return site !== undefined && siteName(site) === where;
};

const mutedList = (...scopes: MuteScope[]): v.GenericSchema<unknown, MutedName[]> =>
  v.pipe(
    v.array(
      v.pipe(
        v.object({
          entity: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(80)),
          name: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_MUTED_NAME)),
          scope: v.picklist(scopes),
          where: v.pipe(v.string(), v.maxLength(MAX_PLACE)),
          at: v.pipe(v.string(), v.isoTimestamp()),
        }),
        v.check(isPlace, 'no place'),
      ),
    ),
    v.maxLength(MAX_MUTED),
  );
const muted = mutedList('site', 'everywhere');

export const settingShapes: Shapes<Settings> = {
  siteMode: first<SiteMode>('all-except', v.picklist(['all-except', 'only'])),
  exceptList: first('', list),
  onlyList: first('', list),
  onClick: first(false, v.boolean()),
  marks: first(true, v.boolean()),
  firstOnly: first(false, v.boolean()),
  card: first(true, v.boolean()),
  badge: first(true, v.boolean()),
  muted: first<MutedName[]>([], muted),
  contextLanguage: first<ContextChoice>('interface', v.picklist(['interface', 'page'])),
};

/** The settings that travel, in the order in which files list them. */
export const settingKeys = Object.keys(settingShapes) as (keyof Settings)[];

export const fallbackSettings: Settings = Object.fromEntries(
  settingKeys.map((key) => [key, settingShapes[key].fallback]),
) as unknown as Settings;

const carryState = v.variant('kind', [
  v.object({ kind: v.literal('idle') }),
  v.object({ kind: v.literal('carried'), at: v.string(), bytes: v.number() }),
  v.object({ kind: v.literal('choose'), at: v.string() }),
  v.object({ kind: v.literal('too-large'), bytes: v.number(), limit: v.number() }),
  v.object({ kind: v.literal('newer') }),
  v.object({ kind: v.literal('failed'), reason: v.picklist(['quota', 'rate', 'rejected']) }),
]);

const settingsObject = v.object({
  siteMode: settingShapes.siteMode.schema,
  exceptList: list,
  onlyList: list,
  onClick: v.boolean(),
  marks: v.boolean(),
  // Settings that were put aside before there was this one.
  firstOnly: v.optional(v.boolean(), false),
  card: v.boolean(),
  badge: v.boolean(),
  muted: v.optional(muted, []),
  contextLanguage: v.optional(settingShapes.contextLanguage.schema, 'interface'),
});

export const allShapes: Shapes<AllSettings> = {
  ...settingShapes,
  marksHidden: first(false, v.boolean()),
  pageChoices: first<PageChoices>(
    {},
    v.record(v.string(), v.object({ choice: v.picklist(['on', 'off']), at: v.string() })),
  ),
  mutedOnPages: first<MutedName[]>([], mutedList('page')),
  carry: first(false, v.boolean()),
  carryState: first<CarryState>({ kind: 'idle' }, carryState),
  carrySeen: first('', v.string()),
  previous: first<LocalSettings['previous']>(
    null,
    v.nullable(
      v.object({ at: v.string(), cause: v.picklist(['file', 'sync']), settings: settingsObject }),
    ),
  ),
};

/** The settings that travel, out of all of them. */
export function pickSettings(all: Settings): Settings {
  return Object.fromEntries(settingKeys.map((key) => [key, all[key]])) as unknown as Settings;
}
