import type { IDBPTransaction } from 'idb';
import { inGroups, rangeOf, rowsAtOnce, type Table } from './databaseRows';
import type { Tables } from './databaseUpgrade';

/** A transaction that reads. */
type Reading = IDBPTransaction<Tables, Table[]>;

/** The first and the last of each group of rows. */
function groupsOf<Key>(keys: readonly Key[]): (readonly [Key, Key])[] {
  const groups: (readonly [Key, Key])[] = [];
  for (let at = 0; at < keys.length; at += rowsAtOnce) {
    const [first, last] = [keys[at], keys[Math.min(at + rowsAtOnce, keys.length) - 1]];
    if (first !== undefined && last !== undefined) groups.push([first, last]);
  }
  return groups;
}

/** The rows of an assessment that could be read, and how many could not. */
interface RowsRead<Row> {
  readonly rows: readonly Row[];
  readonly unreadable: number;
}

/** Reads all rows of one table that belong to an assessment; group by group, as they come. */
export async function readRowsOf<Row>(
  reading: Reading,
  table: 'items' | 'snapshots',
  assessmentId: string,
  readRow: (row: unknown) => Row | null,
): Promise<RowsRead<Row>> {
  const store = reading.objectStore(table);
  const keys = await store.getAllKeys(rangeOf(assessmentId));
  const groups = await Promise.all(
    groupsOf(keys).map(async ([first, last]) => {
      const rows = await store.getAll(IDBKeyRange.bound(first, last));
      return rows.map(readRow).filter((row) => row !== null);
    }),
  );
  const rows = groups.flat();
  return { rows, unreadable: keys.length - rows.length };
}

/** Reads single rows of an assessment, and says which of them are not there. */
export async function readSomeRows<Row>(
  reading: Reading,
  table: 'items' | 'snapshots',
  assessmentId: string,
  ids: readonly string[],
  readRow: (row: unknown) => Row | null,
): Promise<{ readonly rows: readonly Row[]; readonly missing: readonly string[] }> {
  const store = reading.objectStore(table);
  const rows: Row[] = [];
  const missing: string[] = [];
  await inGroups(ids, async (id) => {
    const saved = await store.get([assessmentId, id]);
    if (saved === undefined) missing.push(id);
    const row = readRow(saved);
    if (row !== null) rows.push(row);
  });
  return { rows, missing };
}
