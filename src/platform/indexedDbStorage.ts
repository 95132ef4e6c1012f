import type { IDBPTransaction, StoreNames } from 'idb';
import { fieldsOf } from '../document/assessmentFields';
import type { Change } from '../document/change';
import {
  gatherChanges,
  readSavedHeader,
  readWorkItem,
  type RowChange,
  type SavedHeader,
} from '../document/savedRow';
import { compareInListOrder } from '../document/workItemFields';
import type { Assessment } from '../domain/assessment';
import {
  binKeepsFor,
  StorageError,
  unchosenPreferences,
  type AssessmentHeader,
  type AssessmentStorage,
  type Preferences,
} from './assessmentStorage';
import { connectDatabase, toStorageError, within, type Database, type Tables } from './databaseConnection';

/** Settings of the database, with defaults that suit the product. */
export interface IndexedDbOptions {
  readonly name?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly newId?: () => string;
  /** How long opening may take, in milliseconds. */
  readonly openWithin?: number;
  /** How long one piece of work may take, in milliseconds; each row that is written adds one. */
  readonly answerWithin?: number;
}

type Table = StoreNames<Tables>;
type Writing = IDBPTransaction<Tables, Table[], 'readwrite'>;

function rangeOf(assessmentId: string): IDBKeyRange {
  return IDBKeyRange.bound([assessmentId], [assessmentId, []]);
}

function toHeader({ fields, ...header }: SavedHeader): AssessmentHeader {
  return { ...header, title: fields.title };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function readPreferences(row: unknown): Preferences {
  if (!isRecord(row)) return unchosenPreferences;
  const { theme, language, shortcuts } = row;
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    language: typeof language === 'string' ? language : null,
    shortcuts: typeof shortcuts === 'boolean' ? shortcuts : unchosenPreferences.shortcuts,
  };
}

/** Does to one row what was changed of it. Gives by how many rows the assessment has grown. */
async function changeRow(writing: Writing, key: [string, string], change: RowChange): Promise<number> {
  const items = writing.objectStore('items');
  if (change.kind === 'fields') {
    const row = await items.get(key);
    if (isRecord(row)) await items.put({ ...row, ...change.fields }, key);
    return 0;
  }
  const wasThere = (await items.getKey(key)) !== undefined;
  if (change.kind === 'removed') {
    await items.delete(key);
    return wasThere ? -1 : 0;
  }
  await items.put(change.item, key);
  return wasThere ? 0 : 1;
}

async function requireHeader(writing: Writing, id: string): Promise<SavedHeader> {
  const header = readSavedHeader(await writing.objectStore('assessments').get(id));
  if (header === null) throw new StorageError('missing');
  return header;
}

async function changeRows(
  writing: Writing,
  id: string,
  changes: readonly Change[],
  at: number,
): Promise<void> {
  const { rows, changeFields } = gatherChanges(changes);
  // At once, not one after the other: the shorter a transaction, the less there is to lose with the browser.
  const [header, grown] = await Promise.all([
    requireHeader(writing, id),
    Promise.all([...rows].map(([itemId, change]) => changeRow(writing, [id, itemId], change))),
  ]);
  const changed: SavedHeader = {
    ...header,
    fields: changeFields(header.fields),
    updatedAt: at,
    itemCount: grown.reduce((count, by) => count + by, header.itemCount),
  };
  await writing.objectStore('assessments').put(changed, id);
}

async function putAll(writing: Writing, assessment: Assessment, at: number): Promise<void> {
  const headers = writing.objectStore('assessments');
  const items = writing.objectStore('items');
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
    ...assessment.items.map((item) => items.put(item, [id, item.id])),
  ]);
}

/** Copies the rows as they are, so that a row this version cannot read is copied too. */
async function copyRows(writing: Writing, from: string, to: SavedHeader): Promise<void> {
  const items = writing.objectStore('items');
  const [keys, rows] = await Promise.all([items.getAllKeys(rangeOf(from)), items.getAll(rangeOf(from))]);
  await Promise.all([
    writing.objectStore('assessments').put(to, to.id),
    ...keys.map(([, itemId], position) => items.put(rows[position], [to.id, itemId])),
  ]);
}

function endTransaction(writing: Writing): void {
  try {
    writing.abort();
  } catch {
    // It has ended by itself.
  }
}

/** Storage in the browser's database: one row per work item, every call one transaction. */
export function createIndexedDbStorage({
  name = 'draw-the-line',
  now = Date.now,
  newId = () => crypto.randomUUID(),
  openWithin = 2500,
  answerWithin = 5000,
}: IndexedDbOptions = {}): AssessmentStorage {
  const { run, close } = connectDatabase(name, openWithin);

  function read<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    return run((database) => within(answerWithin, work(database)));
  }

  /** Resolves once the transaction is complete; whatever fails, nothing of it is kept. */
  function write<Result>(
    tables: Table[],
    rows: number,
    work: (writing: Writing) => Promise<Result>,
  ): Promise<Result> {
    return run(async (database) => {
      const writing = database.transaction(tables, 'readwrite', { durability: 'strict' });
      try {
        const both = Promise.all([work(writing), writing.done]);
        const [result] = await within(answerWithin + rows, both);
        return result;
      } catch (error) {
        endTransaction(writing);
        // The transaction knows why it ended; the work only notices that it did.
        throw toStorageError(writing.error ?? error);
      }
    });
  }

  function changeHeader(id: string, next: (header: SavedHeader) => SavedHeader): Promise<void> {
    return write(['assessments'], 1, async (writing) => {
      const header = await requireHeader(writing, id);
      await writing.objectStore('assessments').put(next(header), id);
    });
  }

  return {
    list: () =>
      read(async (database) => {
        const rows = await database.getAll('assessments');
        const headers = rows.map(readSavedHeader).filter((header) => header !== null);
        return headers.map(toHeader).sort((a, b) => b.updatedAt - a.updatedAt);
      }),
    open: (id) =>
      read(async (database) => {
        const reading = database.transaction(['assessments', 'items']);
        const [headerRow, rows] = await Promise.all([
          reading.objectStore('assessments').get(id),
          reading.objectStore('items').getAll(rangeOf(id)),
        ]);
        const header = readSavedHeader(headerRow);
        if (header === null) return null;
        const items = rows.map(readWorkItem).filter((item) => item !== null);
        return {
          assessment: { id, ...header.fields, items: items.sort(compareInListOrder) },
          unreadableItems: rows.length - items.length,
        };
      }),
    readRows: (id, itemIds) =>
      read(async (database) => {
        const reading = database.transaction(['assessments', 'items']);
        const asked = [...new Set(itemIds)];
        const [headerRow, ...rows] = await Promise.all([
          reading.objectStore('assessments').get(id),
          ...asked.map((itemId) => reading.objectStore('items').get([id, itemId])),
        ]);
        return {
          fields: readSavedHeader(headerRow)?.fields ?? null,
          items: rows.map(readWorkItem).filter((item) => item !== null),
          missing: asked.filter((_itemId, position) => rows[position] === undefined),
        };
      }),
    create: (assessment) =>
      write(['assessments', 'items'], assessment.items.length, (writing) =>
        putAll(writing, assessment, now()),
      ),
    write: (id, changes) =>
      write(['assessments', 'items'], changes.length, (writing) => changeRows(writing, id, changes, now())),
    rename: (id, title) =>
      changeHeader(id, (header) => ({
        ...header,
        fields: { ...header.fields, title },
        updatedAt: now(),
      })),
    duplicate: (id, title) =>
      write(['assessments', 'items'], 20_000, async (writing) => {
        const header = readSavedHeader(await writing.objectStore('assessments').get(id));
        if (header === null) return null;
        const at = now();
        const times = { createdAt: at, updatedAt: at, deletedAt: null };
        const copy: SavedHeader = { ...header, ...times, id: newId(), fields: { ...header.fields, title } };
        await copyRows(writing, id, copy);
        return toHeader(copy);
      }),
    bin: (id) => changeHeader(id, (header) => ({ ...header, deletedAt: now() })),
    restore: (id) => changeHeader(id, (header) => ({ ...header, deletedAt: null })),
    deleteForGood: (id) =>
      write(['assessments', 'items'], 1, async (writing) => {
        await Promise.all([
          writing.objectStore('assessments').delete(id),
          writing.objectStore('items').delete(rangeOf(id)),
        ]);
      }),
    sweepBin: () =>
      write(['assessments', 'items'], 1, async (writing) => {
        const rows = await writing.objectStore('assessments').getAll();
        const expired = rows
          .map(readSavedHeader)
          .filter((header) => header !== null)
          .filter(({ deletedAt }) => deletedAt !== null && now() - deletedAt >= binKeepsFor);
        await Promise.all(
          expired.flatMap(({ id }) => [
            writing.objectStore('assessments').delete(id),
            writing.objectStore('items').delete(rangeOf(id)),
          ]),
        );
      }),
    forgetEverything: () =>
      write(['assessments', 'items', 'preferences'], 1, async (writing) => {
        await Promise.all([
          writing.objectStore('assessments').clear(),
          writing.objectStore('items').clear(),
          writing.objectStore('preferences').clear(),
        ]);
      }),
    preferences: () => read(async (database) => readPreferences(await database.get('preferences', 'chosen'))),
    setPreferences: (chosen) =>
      write(['preferences'], 1, async (writing) => {
        const table = writing.objectStore('preferences');
        await table.put({ ...readPreferences(await table.get('chosen')), ...chosen }, 'chosen');
      }),
    close,
  };
}
