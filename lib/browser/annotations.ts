/**
 * The reader's pins, in IndexedDB in the extension's own origin. The background is the only writer;
 * each write is one record in one transaction that is on disk before it counts as done. A browser
 * that refuses is an outcome, not a mistake: the reader is told and nothing is thrown away. What
 * cannot be read (damaged, or of a newer version) is counted and left where it is.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { withNote } from '../core/annotation/annotation';
import { parseAnnotation } from '../core/annotation/schema';
import type { Annotation } from '../core/annotation/types';
import { pageKey } from '../core/site/page-key';

const NAME = 'annotations';
const VERSION = 1;
/** Per page. More is no reader but a page script gone wild. */
export const MOST_PINS = 500;

interface Row {
  /** The annotation's. */
  id: string;
  /** `pageKey` of its source. */
  page: string;
  annotation: unknown;
  /** When it was taken away, in ms: kept so that it can come back. */
  removed?: number;
}

interface Schema extends DBSchema {
  pins: { key: string; value: Row; indexes: { page: string } };
}

type Database = IDBPDatabase<Schema>;

export type StoreFailure =
  /** An older Sidelight still holds the database open. */
  | 'blocked'
  | 'quota'
  /** The database was written by a newer Sidelight. */
  | 'newer'
  /** The browser cannot or will not open it: damaged, switched off, disk gone. */
  | 'closed'
  /** It is open and a step in it failed. */
  | 'failed';

export type Stored<T> = { status: 'ok'; value: T } | { status: 'failed'; reason: StoreFailure };

export interface PagePins {
  /** Oldest first. */
  annotations: Annotation[];
  /** Kept, but from a newer version or damaged. */
  unreadable: number;
}

export interface AnnotationStore {
  /** Adds, or replaces the one of the same id. `full`: nothing was added. */
  put(annotation: Annotation): Promise<Stored<'saved' | 'full'>>;
  /** Those of one page (`pageKey`) that were not taken away. */
  list(page: string): Promise<Stored<PagePins>>;
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

/** An error that says which of our reasons it is. */
class StoreError extends Error {
  constructor(
    readonly reason: StoreFailure,
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

const nameOf = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : '';

function reasonOf(error: unknown, otherwise: StoreFailure): StoreFailure {
  if (error instanceof StoreError) return error.reason;
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'quota';
    case 'VersionError':
      return 'newer';
    default:
      return otherwise;
  }
}

/**
 * @param log hears of every failure, for the console
 * @param name of the database; tests use their own
 */
export function openAnnotations(
  log: (error: unknown, where: string) => void,
  name = NAME,
): AnnotationStore {
  let connection: Promise<Database> | undefined;

  function connect(): Promise<Database> {
    if (connection) return connection;
    const opening = new Promise<Database>((resolve, reject) => {
      openDB<Schema>(name, VERSION, {
        upgrade(database) {
          // Version 1. Later versions add steps below, each by the version that it starts from.
          database.createObjectStore('pins', { keyPath: 'id' }).createIndex('page', 'page');
        },
        blocked: () => reject(new StoreError('blocked')),
        // A newer Sidelight wants to upgrade: do not stand in its way.
        blocking: (_old, _new, event) => {
          (event.target as IDBDatabase).close();
          connection = undefined;
        },
        terminated: () => {
          connection = undefined;
        },
      }).then(resolve, reject);
    });
    connection = opening;
    opening.catch(() => {
      // The caller has heard; the next call tries again.
      if (connection === opening) connection = undefined;
    });
    return opening;
  }

  /** One transaction; its failure, wherever it lies, as a value. */
  async function run<T>(
    mode: 'readonly' | 'readwrite',
    step: (transaction: Transaction) => Promise<T>,
  ): Promise<Stored<T>> {
    let database: Database;
    try {
      database = await connect();
    } catch (error) {
      log(error, 'opening the pins');
      return { status: 'failed', reason: reasonOf(error, 'closed') };
    }
    try {
      return { status: 'ok', value: await inTransaction(database, mode, step) };
    } catch (error) {
      log(error, 'reading or writing pins');
      // A connection that the browser has closed under us says no to every transaction.
      if (nameOf(error) === 'InvalidStateError') connection = undefined;
      return { status: 'failed', reason: reasonOf(error, 'failed') };
    }
  }

  /** Changes one row, if it is there and can be read. */
  const change = (id: string, edit: (row: Row, annotation: Annotation) => Row) =>
    run('readwrite', async (transaction) => {
      const row = await transaction.get(id);
      const parsed = row && parseAnnotation(row.annotation);
      if (!row || parsed?.status !== 'ok') return 'gone' as const;
      const next = edit(row, parsed.annotation);
      await transaction.put(next);
      return next.annotation as Annotation;
    });

  return {
    put: (annotation) =>
      run('readwrite', async (transaction) => {
        const page = pageKey(annotation.target.source) ?? annotation.target.source;
        const known = await transaction.get(annotation.id);
        if (!known && (await transaction.countPage(page)) >= MOST_PINS) return 'full';
        await transaction.put({ id: annotation.id, page, annotation });
        return 'saved';
      }),

    list: (page) =>
      run('readonly', async (transaction) => {
        const annotations: Annotation[] = [];
        let unreadable = 0;
        for (const row of await transaction.listPage(page)) {
          if (row.removed !== undefined) continue;
          const parsed = parseAnnotation(row.annotation);
          if (parsed.status === 'ok') annotations.push(parsed.annotation);
          else unreadable++;
        }
        annotations.sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
        return { annotations, unreadable };
      }),

    setNote: (id, note, now) =>
      change(id, (row, annotation) => ({ ...row, annotation: withNote(annotation, note, now) })),

    remove: (id, now) => change(id, (row) => ({ ...row, removed: now.getTime() })),

    restore: (id) => change(id, ({ removed: _, ...row }) => row),

    purge: (before) =>
      run('readwrite', async (transaction) => {
        let purged = 0;
        for (const row of await transaction.listAll()) {
          if (row.removed === undefined || row.removed >= before.getTime()) continue;
          await transaction.delete(row.id);
          purged++;
        }
        return purged;
      }),

    count: () =>
      run('readonly', async (transaction) => {
        const rows = await transaction.listAll();
        return rows.filter(({ removed }) => removed === undefined).length;
      }),
  };
}

/** What a step may do within its transaction. */
interface Transaction {
  get(id: string): Promise<Row | undefined>;
  put(row: Row): Promise<unknown>;
  delete(id: string): Promise<void>;
  listPage(page: string): Promise<Row[]>;
  countPage(page: string): Promise<number>;
  listAll(): Promise<Row[]>;
}

/** Resolves once all of it is on disk; a step that fails undoes the whole. */
async function inTransaction<T>(
  database: Database,
  mode: 'readonly' | 'readwrite',
  step: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction('pins', mode as 'readwrite', { durability: 'strict' });
  const pins = transaction.objectStore('pins' as never) as unknown as typeof transaction.store;
  try {
    const value = await step({
      get: (id) => pins.get(id),
      put: (row) => pins.put(row),
      delete: (id) => pins.delete(id),
      listPage: (page) => pins.index('page').getAll(page),
      countPage: (page) => pins.index('page').count(page),
      listAll: () => pins.getAll(),
    });
    await transaction.done;
    return value;
  } catch (error) {
    await undo(transaction);
    throw error;
  }
}

async function undo(transaction: { abort(): void; done: Promise<void> }): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It had ended by itself; the first error says why.
  }
  await transaction.done.catch(() => {});
}
