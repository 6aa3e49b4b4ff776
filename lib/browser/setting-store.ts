/**
 * Settings in `storage.local`, one versioned item each. A value that is corrupt or comes from a newer
 * version is read as its fallback and stays where it is; when its setting is written, it is set aside
 * in the same step, so that it can still be exported. Failures of the browser's storage are values.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Shapes } from '../core/settings/shapes';
import { report } from './report';
import { withLock } from './with-lock';

/** A stored value that could not be used. */
export interface SettingProblem {
  key: string;
  kind: 'corrupt' | 'newer';
  /** The version it was written by. */
  version: number;
  value: unknown;
}

/** A value that was replaced without having been usable. */
export interface SetAside extends SettingProblem {
  /** ISO date and time of its replacement. */
  at: string;
}

/** `invalid`: the value is none that could be read again, such as a list beyond all bounds. */
export type WriteResult = { ok: true } | { ok: false; reason: 'quota' | 'rejected' | 'invalid' };

export interface SettingsRead<T> {
  values: T;
  problems: SettingProblem[];
  /** The browser's storage did not answer: all values are fallbacks, and nothing is written. */
  unreadable: boolean;
}

export interface SettingStore<T> {
  read(): Promise<SettingsRead<T>>;
  /** Writes the changes in one step, all or none, one writer at a time over all contexts. */
  update(change: (now: T) => Partial<T>): Promise<WriteResult>;
  /** Calls back after each change, wherever it was made. @returns the way to stop */
  watch(changed: (values: T, keys: (keyof T)[]) => void): () => void;
  listSetAside(): Promise<SetAside[]>;
  forgetSetAside(): Promise<WriteResult>;
}

const SET_ASIDE = 'local:setAside';
const setAsideList = v.array(
  v.object({
    key: v.string(),
    kind: v.picklist(['corrupt', 'newer']),
    version: v.number(),
    value: v.unknown(),
    at: v.string(),
  }),
);

/** Turns a rejection of the browser's storage into a value. */
function writeFailure(error: unknown): WriteResult {
  report(error, 'writing settings');
  const message = error instanceof Error ? error.message : String(error);
  return { ok: false, reason: /quota|disk|space/i.test(message) ? 'quota' : 'rejected' };
}

/** Opens the items of a table of shapes. Migrations of older values begin at once. */
export function openSettings<T extends object>(shapes: Shapes<T>): SettingStore<T> {
  const keys = Object.keys(shapes) as (keyof T & string)[];
  const items = keys.map((key) => {
    const { fallback, version, migrations } = shapes[key];
    return storage.defineItem<unknown>(`local:${key}`, {
      fallback: fallback as unknown,
      version,
      migrations,
    });
  });
  const fallbacks = (): T =>
    Object.fromEntries(keys.map((key) => [key, shapes[key].fallback])) as T;
  // Asking for the metadata waits for the item's migration.
  const migrated = Promise.allSettled(items.map((item) => item.getMeta()));

  async function read(): Promise<SettingsRead<T>> {
    await migrated;
    try {
      const found = await storage.getItems(
        keys.flatMap((key) => [`local:${key}`, `local:${key}$`] as const),
      );
      const values = fallbacks();
      const problems: SettingProblem[] = [];
      keys.forEach((key, at) => {
        const value = found[at * 2]!.value;
        if (value === null) return;
        const version = versionOf(found[at * 2 + 1]!.value);
        const checked = v.safeParse(shapes[key].schema, value);
        if (version > shapes[key].version) problems.push({ key, kind: 'newer', version, value });
        else if (checked.success) values[key] = checked.output;
        else problems.push({ key, kind: 'corrupt', version, value });
      });
      return { values, problems, unreadable: false };
    } catch (error) {
      report(error, 'reading settings');
      return { values: fallbacks(), problems: [], unreadable: true };
    }
  }

  async function listSetAside(): Promise<SetAside[]> {
    const value: unknown = await storage.getItem(SET_ASIDE);
    const stored = v.safeParse(setAsideList, value ?? []);
    if (stored.success) return stored.output;
    return [{ key: 'setAside', kind: 'corrupt', version: 1, value, at: '' }];
  }

  return {
    read,
    listSetAside,
    async forgetSetAside() {
      try {
        await storage.removeItem(SET_ASIDE);
        return { ok: true };
      } catch (error) {
        return writeFailure(error);
      }
    },
    update(change) {
      return withLock('settings', async () => {
        const { values, problems, unreadable } = await read();
        if (unreadable) return { ok: false, reason: 'rejected' };
        const changes = change(values);
        const changed = keys.filter((key) => key in changes);
        if (changed.length === 0) return { ok: true };
        if (!changed.every((key) => v.is(shapes[key].schema, changes[key]))) {
          return { ok: false, reason: 'invalid' };
        }
        try {
          const lost = problems.filter(({ key }) => changed.some((other) => other === key));
          const writes: { key: `local:${string}`; value: unknown }[] = changed.flatMap((key) => [
            { key: `local:${key}`, value: changes[key] },
            { key: `local:${key}$`, value: { v: shapes[key].version } },
          ]);
          if (lost.length > 0) {
            const at = new Date().toISOString();
            const kept = [
              ...(await listSetAside()),
              ...lost.map((problem) => ({ ...problem, at })),
            ];
            writes.push({ key: SET_ASIDE, value: kept });
          }
          await storage.setItems(writes);
          return { ok: true };
        } catch (error) {
          return writeFailure(error);
        }
      });
    },
    watch(changed) {
      let pending = new Set<keyof T>();
      const stops = keys.map((key) =>
        storage.watch(`local:${key}`, () => {
          pending.add(key);
          if (pending.size > 1) return;
          // Items written in one step come as one call.
          queueMicrotask(() => {
            const now = [...pending];
            pending = new Set();
            void read().then(({ values }) => changed(values, now));
          });
        }),
      );
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

function versionOf(meta: unknown): number {
  const read = v.safeParse(v.object({ v: v.number() }), meta);
  return read.success ? read.output.v : 1;
}
