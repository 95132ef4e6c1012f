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

/** So many rows are copied into the database or out of it at once: more in one go would hold up the page. */
export const rowsAtOnce = 100;

/** Does something with each row, group by group, each as soon as the one before is done. */
export async function inGroups<Row>(
  rows: readonly Row[],
  work: (row: Row) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await Promise.all(rows.slice(at, at + rowsAtOnce).map(work));
  }
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
