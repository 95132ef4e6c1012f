import type { IDBPTransaction, StoreNames } from 'idb';
import { fieldsOf } from '../document/assessmentFields';
import { isRecord } from '../document/isRecord';
import {
  readSavedHeader,
  type GatheredChanges,
  type RowChange,
  type SavedHeader,
} from '../document/savedRow';
import type { Assessment, Snapshot } from '../domain/assessment';
import { StorageError } from './assessmentStorage';
import type { Tables } from './databaseUpgrade';

/** The name of a table. */
export type Table = StoreNames<Tables>;

/** A transaction that writes. */
export type Writing = IDBPTransaction<Tables, Table[], 'readwrite'>;

/** The tables that an assessment lies in. */
export const tablesOfAssessments: Table[] = ['assessments', 'items', 'snapshots'];

/** The keys of everything that belongs to an assessment. */
export function rangeOf(assessmentId: string): IDBKeyRange {
  return IDBKeyRange.bound([assessmentId], [assessmentId, []]);
}

/** A transaction that reads. */
export type Reading = IDBPTransaction<Tables, Table[]>;

/** So many rows are copied into the database or out of it at once: more in one go would hold up the page. */
export const rowsAtOnce = 100;

/** The first and the last of each group of rows. */
function groupsOf<Key>(keys: readonly Key[]): (readonly [Key, Key])[] {
  const groups: (readonly [Key, Key])[] = [];
  for (let at = 0; at < keys.length; at += rowsAtOnce) {
    const [first, last] = [keys[at], keys[Math.min(at + rowsAtOnce, keys.length) - 1]];
    if (first !== undefined && last !== undefined) groups.push([first, last]);
  }
  return groups;
}

/** Does something with each row, group by group, each as soon as the one before is done. */
async function inGroups<Row>(rows: readonly Row[], work: (row: Row) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await Promise.all(rows.slice(at, at + rowsAtOnce).map(work));
  }
}

/** The rows of an assessment that could be read, and how many could not. */
export interface RowsRead<Row> {
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

/** Does to one row what was changed of it. */
async function changeRow(writing: Writing, key: [string, string], change: RowChange): Promise<void> {
  const items = writing.objectStore('items');
  if (change.kind === 'removed') await items.delete(key);
  else if (change.kind === 'fields') {
    const row = await items.get(key);
    if (isRecord(row)) await items.put({ ...row, ...change.fields }, key);
  } else await items.put(change.item, key);
}

/** Does to the rows what was changed of them. Gives how many there are then, or null where none came or went. */
async function changeAllRows(
  writing: Writing,
  id: string,
  rows: readonly (readonly [string, RowChange])[],
): Promise<number | null> {
  await inGroups(rows, ([itemId, change]) => changeRow(writing, [id, itemId], change));
  if (rows.every(([, change]) => change.kind === 'fields')) return null;
  return writing.objectStore('items').count(rangeOf(id));
}

async function changeSnapshot(
  writing: Writing,
  key: [string, string],
  snapshot: Snapshot | null,
): Promise<void> {
  const snapshots = writing.objectStore('snapshots');
  await (snapshot === null ? snapshots.delete(key) : snapshots.put(snapshot, key));
}

/** The header of an assessment. @throws {StorageError} `missing` where there is none */
export async function requireHeader(writing: Writing, id: string): Promise<SavedHeader> {
  const header = readSavedHeader(await writing.objectStore('assessments').get(id));
  if (header === null) throw new StorageError('missing');
  return header;
}

/** Makes changes of an assessment: only the rows that they name, and its header. */
export async function changeRows(
  writing: Writing,
  id: string,
  { rows, snapshots, fields }: GatheredChanges,
  at: number,
): Promise<void> {
  // At once, not one after the other: the shorter a transaction, the less there is to lose with the browser.
  const [header, itemCount] = await Promise.all([
    requireHeader(writing, id),
    changeAllRows(writing, id, [...rows]),
    ...[...snapshots].map(([snapshotId, snapshot]) => changeSnapshot(writing, [id, snapshotId], snapshot)),
  ]);
  const changed: SavedHeader = {
    ...header,
    fields: { ...header.fields, ...fields },
    updatedAt: at,
    itemCount: itemCount ?? header.itemCount,
  };
  await writing.objectStore('assessments').put(changed, id);
}

/** Saves a whole assessment, in place of one with its id. */
export async function putAll(writing: Writing, assessment: Assessment, at: number): Promise<void> {
  const headers = writing.objectStore('assessments');
  const items = writing.objectStore('items');
  const snapshots = writing.objectStore('snapshots');
  const { id } = assessment;
  const header: SavedHeader = {
    id,
    fields: fieldsOf(assessment),
    createdAt: readSavedHeader(await headers.get(id))?.createdAt ?? at,
    updatedAt: at,
    deletedAt: null,
    itemCount: assessment.items.length,
  };
  await Promise.all([
    headers.put(header, id),
    items.delete(rangeOf(id)),
    snapshots.delete(rangeOf(id)),
    ...assessment.snapshots.map((snapshot) => snapshots.put(snapshot, [id, snapshot.id])),
    inGroups(assessment.items, (item) => items.put(item, [id, item.id])),
  ]);
}

async function copyTable(
  writing: Writing,
  table: 'items' | 'snapshots',
  from: string,
  to: string,
): Promise<void> {
  const store = writing.objectStore(table);
  const keys = await store.getAllKeys(rangeOf(from));
  await inGroups(keys, async (key) => store.put(await store.get(key), [to, key[1]]));
}

/** Copies the rows as they are, so that a row this version cannot read is copied too. */
export async function copyRows(writing: Writing, from: string, to: SavedHeader): Promise<void> {
  await Promise.all([
    writing.objectStore('assessments').put(to, to.id),
    copyTable(writing, 'items', from, to.id),
    copyTable(writing, 'snapshots', from, to.id),
  ]);
}

/** Deletes an assessment with everything that belongs to it. */
export async function deleteRows(writing: Writing, id: string): Promise<void> {
  await Promise.all([
    writing.objectStore('assessments').delete(id),
    writing.objectStore('items').delete(rangeOf(id)),
    writing.objectStore('snapshots').delete(rangeOf(id)),
  ]);
}
