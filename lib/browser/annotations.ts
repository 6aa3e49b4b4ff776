/**
 * The reader's pins, in IndexedDB in the extension's own origin. The background is the only writer;
 * each write is one record in one transaction that is on disk before it counts as done. A browser
 * that refuses is an outcome, not a mistake: the reader is told and nothing is thrown away. What
 * cannot be read (damaged, or of a newer version) is counted and left where it is.
 */
import { withNote } from '../core/annotation/annotation';
import { parseAnnotation } from '../core/annotation/schema';
import type { Annotation } from '../core/annotation/types';
import { pageKey } from '../core/site/page-key';
import { openDatabase, type Row, type Stored } from './annotation-database';
import { report } from './report';

const NAME = 'annotations';
/** Per page. More is no reader but a page script gone wild. */
export const MOST_PINS = 500;

export interface PagePins {
  /** Oldest first. */
  annotations: Annotation[];
  /** Taken away not long ago, oldest first. */
  removed: Annotation[];
  /** Kept, but damaged or from a newer version. */
  unreadable: number;
}

export interface AnnotationStore {
  /** Adds, or replaces the one of the same id. `full`: the page has too many, nothing was added. */
  put(annotation: Annotation): Promise<Stored<'saved' | 'full'>>;
  /** Those of one page (`pageKey`); those taken away only if that was after `removedAfter`. */
  list(page: string, removedAfter?: Date): Promise<Stored<PagePins>>;
  /** Empty takes the note away. */
  setNote(id: string, note: string, now: Date): Promise<Stored<Annotation | 'gone'>>;
  /** Takes it away; `restore` brings it back until `purge`. */
  remove(id: string, now: Date): Promise<Stored<Annotation | 'gone'>>;
  restore(id: string): Promise<Stored<Annotation | 'gone'>>;
  /** Deletes for good what was taken away before that time. @returns how many */
  purge(before: Date): Promise<Stored<number>>;
  /** All that are there, unreadable ones included. */
  count(): Promise<Stored<number>>;
}

const byTime = (a: Annotation, b: Annotation): number =>
  a.created < b.created ? -1 : a.created > b.created ? 1 : 0;

/** @param name of the database; tests use their own */
export function openAnnotations(name = NAME, log = report): AnnotationStore {
  const run = openDatabase(name, log);

  /** Changes one row, if it is there and can be read, between reading and writing it undisturbed. */
  const change = (id: string, edit: (row: Row, annotation: Annotation) => Row) =>
    run('readwrite', async (pins) => {
      const row = await pins.get(id);
      const parsed = row && parseAnnotation(row.annotation);
      if (parsed?.status !== 'ok') return 'gone' as const;
      const next = edit(row!, parsed.annotation);
      await pins.put(next);
      return next.annotation as Annotation;
    });

  return {
    put: (annotation) =>
      run('readwrite', async (pins) => {
        const page = pageKey(annotation.target.source) ?? annotation.target.source;
        const known = await pins.getKey(annotation.id);
        if (!known && (await pins.index('page').count(page)) >= MOST_PINS) return 'full';
        await pins.put({ id: annotation.id, page, annotation });
        return 'saved';
      }),

    list: (page, removedAfter) =>
      run('readonly', async (pins) => {
        const found: PagePins = { annotations: [], removed: [], unreadable: 0 };
        for (const { annotation, removed } of await pins.index('page').getAll(page)) {
          if (removed !== undefined && !(removedAfter && removed > removedAfter.getTime()))
            continue;
          const parsed = parseAnnotation(annotation);
          if (parsed.status !== 'ok') found.unreadable++;
          else if (removed === undefined) found.annotations.push(parsed.annotation);
          else found.removed.push(parsed.annotation);
        }
        found.annotations.sort(byTime);
        found.removed.sort(byTime);
        return found;
      }),

    setNote: (id, note, now) =>
      change(id, (row, annotation) => ({ ...row, annotation: withNote(annotation, note, now) })),

    remove: (id, now) => change(id, (row) => ({ ...row, removed: now.getTime() })),

    restore: (id) => change(id, ({ removed: _, ...row }) => row),

    purge: (before) =>
      run('readwrite', async (pins) => {
        let purged = 0;
        for (const row of await pins.getAll()) {
          if (row.removed === undefined || row.removed >= before.getTime()) continue;
          await pins.delete(row.id);
          purged++;
        }
        return purged;
      }),

    count: () =>
      run('readonly', async (pins) => {
        const rows = await pins.getAll();
        return rows.filter(({ removed }) => removed === undefined).length;
      }),
  };
}
