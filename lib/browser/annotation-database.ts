/**
 * The database of pins: opening it, and one transaction at a time, with every way in which a browser
 * says no turned into a value. Shields `annotations.ts` from connections that come and go.
 */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';

const VERSION = 1;

export interface Row {
  /** The annotation's. */
  id: string;
  /** `pageKey` of its source. */
  page: string;
  /** As it was written: by this version, an older or a newer one. */
  annotation: unknown;
  /** When it was taken away, in ms: kept so that it can come back. */
  removed?: number;
}

interface Schema extends DBSchema {
  pins: { key: string; value: Row; indexes: { page: string } };
}

export type Pins = IDBPObjectStore<Schema, ['pins'], 'pins', 'readwrite'>;

export type StoreFailure =
  /** An older Sidelight still holds the database open. */
  | 'blocked'
  /** No room left. */
  | 'quota'
  /** The database was written by a newer Sidelight. */
  | 'newer'
  /** The browser cannot or will not open it: damaged, switched off, disk gone. */
  | 'closed'
  /** It is open and a step in it failed. */
  | 'failed';

export type Stored<T> = { status: 'ok'; value: T } | { status: 'failed'; reason: StoreFailure };

class Blocked extends Error {
  override name = 'Blocked';
}

const nameOf = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : '';

const REASONS: Readonly<Record<string, StoreFailure>> = {
  Blocked: 'blocked',
  QuotaExceededError: 'quota',
  VersionError: 'newer',
};

const reasonOf = (error: unknown, otherwise: StoreFailure): StoreFailure =>
  REASONS[nameOf(error)] ?? otherwise;

export type RunInDatabase = <T>(
  mode: 'readonly' | 'readwrite',
  step: (pins: Pins) => Promise<T>,
) => Promise<Stored<T>>;

/**
 * @param log hears of every failure, for the console
 * @returns runs a step in a transaction of its own, opening the database when it is not. All of the
 *   step is on disk when it resolves, or none of it. The step awaits nothing but the store.
 */
export function openDatabase(
  name: string,
  log: (error: unknown, where: string) => void,
): RunInDatabase {
  let connection: Promise<IDBPDatabase<Schema>> | undefined;

  function connect(): Promise<IDBPDatabase<Schema>> {
    if (connection) return connection;
    let given = false;
    const opening = new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
      openDB<Schema>(name, VERSION, {
        upgrade(database) {
          // To version 1. Later versions add their steps below, each by the version it starts from.
          database.createObjectStore('pins', { keyPath: 'id' }).createIndex('page', 'page');
        },
        blocked() {
          given = true;
          reject(new Blocked('an older version holds the database'));
        },
        // A newer Sidelight wants to upgrade: do not stand in its way.
        blocking(_own, _wanted, event) {
          (event.target as IDBDatabase).close();
          connection = undefined;
        },
        terminated() {
          connection = undefined;
        },
      }).then((database) => {
        // Too late: whoever waited has been told that it was blocked.
        if (given) database.close();
        else resolve(database);
      }, reject);
    });
    connection = opening;
    opening.catch(() => {
      // Whoever asked has heard of it; the next one tries again.
      if (connection === opening) connection = undefined;
    });
    return opening;
  }

  return async (mode, step) => {
    let database: IDBPDatabase<Schema>;
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
  };
}

async function inTransaction<T>(
  database: IDBPDatabase<Schema>,
  mode: 'readonly' | 'readwrite',
  step: (pins: Pins) => Promise<T>,
): Promise<T> {
  // One type for both modes: a step that writes asks for 'readwrite', or the browser throws.
  const transaction = database.transaction('pins', mode as 'readwrite', { durability: 'strict' });
  // Heard here in any case, so that a step that fails first leaves no rejection unheard.
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  let value: T;
  try {
    value = await step(transaction.store);
  } catch (error) {
    abort(transaction);
    const end = await done;
    // Full disks abort the whole transaction: its error says more than that of the step.
    throw nameOf(end?.error) === 'QuotaExceededError' ? end?.error : error;
  }
  const end = await done;
  if (end) throw end.error;
  return value;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It had ended by itself, and its error is on the way.
  }
}
