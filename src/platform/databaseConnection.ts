import { openDB, type IDBPDatabase } from 'idb';
import { StorageError, type StorageFailure } from './assessmentStorage';
import { databaseVersion, upgradeTables, type Tables } from './databaseUpgrade';

/** An open database. */
export type Database = IDBPDatabase<Tables>;

/** Runs work on an open database. */
export type WithDatabase = <Result>(work: (database: Database) => Promise<Result>) => Promise<Result>;

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

const failureOf: Readonly<Record<string, StorageFailure>> = {
  QuotaExceededError: 'full',
  SecurityError: 'blocked',
  VersionError: 'blocked',
  InvalidStateError: 'connectionLost',
  AbortError: 'connectionLost',
  UnknownError: 'connectionLost',
  TransactionInactiveError: 'connectionLost',
};

/** The error as storage reports it. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  return new StorageError(failureOf[nameOf(error)] ?? 'unknown', { cause: error });
}

/** The promise, or a `notAnswering` rejection once `milliseconds` have passed. */
export function within<Result>(milliseconds: number, promise: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageError('notAnswering')), milliseconds);
    promise
      .then(resolve, (error: unknown) => reject(toStorageError(error)))
      .finally(() => {
        clearTimeout(timer);
      });
  });
}

/**
 * A connection that is opened when first needed and once more when it turns out to be dead. It steps aside when
 * another tab needs to upgrade or delete the database.
 */
export function connectDatabase(
  name: string,
  openWithin: number,
): { readonly run: WithDatabase; readonly close: () => void } {
  let connection: Promise<Database> | null = null;

  function letGo(of: Promise<Database> | null): void {
    if (connection === of) connection = null;
    of?.then((database) => database.close()).catch(() => undefined);
  }

  function connect(): Promise<Database> {
    if (connection !== null) return connection;
    const opening: Promise<Database> = Promise.resolve().then(() =>
      openDB<Tables>(name, databaseVersion, {
        upgrade(database, from, _to, upgrading) {
          void upgradeTables(database, from, upgrading);
        },
        blocking: () => letGo(opening),
        terminated: () => letGo(opening),
      }),
    );
    connection = opening;
    return opening;
  }

  async function attempt<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    const opening = connect();
    try {
      return await work(await within(openWithin, opening));
    } catch (error) {
      const failure = toStorageError(error);
      if (failure.reason === 'connectionLost' || failure.reason === 'notAnswering') letGo(opening);
      if (connection === opening && failure.reason === 'blocked') connection = null;
      throw failure;
    }
  }

  return {
    run: async (work) => {
      try {
        return await attempt(work);
      } catch (error) {
        if (toStorageError(error).reason !== 'connectionLost') throw error;
        return attempt(work);
      }
    },
    close: () => letGo(connection),
  };
}
