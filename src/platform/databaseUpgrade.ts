import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { takeSnapshotsOut } from '../document/savedRow';

/** The shape of the database. Rows are read as unknown: another version may have written them. */
export interface Tables extends DBSchema {
  assessments: { key: string; value: unknown };
  /** One row per work item, so that tabs that edit different items never touch the same row. */
  items: {
    key: [assessmentId: string, itemId: string];
    value: unknown;
    /** When an item's line is to be drawn again; `''` for most. */
    indexes: { redrawOn: string };
  };
  /** One row per snapshot, so that an answer never rewrites the versions kept before it. */
  snapshots: { key: [assessmentId: string, snapshotId: string]; value: unknown };
  preferences: { key: string; value: unknown };
}

/** The version of that shape. */
export const databaseVersion = 2;

type Upgrading = IDBPTransaction<Tables, StoreNames<Tables>[], 'versionchange'>;

/** Ends a transaction so that nothing of it is kept. */
export function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

/** Version 1 kept the snapshots of an assessment in its own row. Moves them as they are, also those it cannot read. */
async function moveSnapshots(upgrading: Upgrading): Promise<void> {
  const snapshots = upgrading.objectStore('snapshots');
  let row = await upgrading.objectStore('assessments').openCursor();
  while (row !== null) {
    const apart = takeSnapshotsOut(row.value);
    if (apart !== null) {
      const { key } = row;
      for (const { id, row: snapshot } of apart.snapshots) await snapshots.put(snapshot, [key, id]);
      await row.update(apart.header);
    }
    row = await row.continue();
  }
}

/**
 * Brings the tables from the version they were left in to this one. Whatever fails, all of it is left undone, and
 * opening the database rejects.
 */
export async function upgradeTables(
  database: IDBPDatabase<Tables>,
  from: number,
  upgrading: Upgrading,
): Promise<void> {
  // Opening rejects with the same reason.
  upgrading.done.catch(() => undefined);
  try {
    await bringOver(database, from, upgrading);
  } catch {
    abort(upgrading);
  }
}

async function bringOver(database: IDBPDatabase<Tables>, from: number, upgrading: Upgrading): Promise<void> {
  if (from < 1) {
    database.createObjectStore('assessments');
    database.createObjectStore('items');
    database.createObjectStore('preferences');
  }
  if (from < 2) {
    database.createObjectStore('snapshots');
    upgrading.objectStore('items').createIndex('redrawOn', 'redrawOn');
    await moveSnapshots(upgrading);
  }
}
