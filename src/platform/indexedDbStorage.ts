import { inTimeOrder } from '../document/change';
import { isRecord } from '../document/isRecord';
import {
  gatherChanges,
  readSavedHeader,
  readSnapshot,
  readWorkItem,
  type SavedHeader,
} from '../document/savedRow';
import { compareInListOrder } from '../document/workItemFields';
import {
  binKeepsFor,
  unchosenPreferences,
  type AssessmentHeader,
  type AssessmentStorage,
  type DatedItem,
  type Preferences,
} from './assessmentStorage';
import { connectDatabase, toStorageError, within, type Database } from './databaseConnection';
import { readRowsOf, readSomeRows } from './databaseReading';
import {
  changeRows,
  copyRows,
  deleteRows,
  putAll,
  requireHeader,
  rowsAtOnce,
  tablesOfAssessments,
  type Table,
  type Writing,
} from './databaseRows';
import { abort } from './databaseUpgrade';
import { otherThingsFirst } from './slices';

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

function readable<Row>(rows: readonly unknown[], readRow: (row: unknown) => Row | null): Row[] {
  return rows.map(readRow).filter((row) => row !== null);
}

function toHeader({ fields, ...header }: SavedHeader): AssessmentHeader {
  return { ...header, title: fields.title };
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
        abort(writing);
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
        return readable(rows, readSavedHeader)
          .map(toHeader)
          .sort((a, b) => b.updatedAt - a.updatedAt);
      }),
    open: (id) =>
      read(async (database) => {
        const reading = database.transaction(tablesOfAssessments);
        const [headerRow, items, snapshots] = await Promise.all([
          reading.objectStore('assessments').get(id),
          readRowsOf(reading, 'items', id, readWorkItem),
          readRowsOf(reading, 'snapshots', id, readSnapshot),
        ]);
        const header = readSavedHeader(headerRow);
        if (header === null) return null;
        return {
          assessment: {
            id,
            ...header.fields,
            snapshots: inTimeOrder(snapshots.rows),
            items: items.rows.toSorted(compareInListOrder),
          },
          unreadableItems: items.unreadable,
        };
      }),
    readRows: (id, asked) =>
      read(async (database) => {
        const reading = database.transaction(tablesOfAssessments);
        const itemIds = [...new Set(asked.itemIds)];
        const snapshotIds = [...new Set(asked.snapshotIds)];
        const [headerRow, items, snapshots] = await Promise.all([
          reading.objectStore('assessments').get(id),
          readSomeRows(reading, 'items', id, itemIds, readWorkItem),
          readSomeRows(reading, 'snapshots', id, snapshotIds, readSnapshot),
        ]);
        return {
          fields: readSavedHeader(headerRow)?.fields ?? null,
          items: items.rows,
          snapshots: snapshots.rows,
          missing: { itemIds: items.missing, snapshotIds: snapshots.missing },
        };
      }),
    listDated: () =>
      read(async (database) => {
        const dated: DatedItem[] = [];
        const everyDate = IDBKeyRange.lowerBound('', true);
        let row = await database.transaction('items').store.index('redrawOn').openCursor(everyDate);
        while (row !== null) {
          const [assessmentId] = row.primaryKey;
          const item = readWorkItem(row.value);
          if (item !== null)
            dated.push({ assessmentId, itemId: item.id, name: item.name, redrawOn: item.redrawOn });
          row = await row.continue();
        }
        return dated;
      }),
    create: (assessment) =>
      write(tablesOfAssessments, assessment.items.length + assessment.snapshots.length, (writing) =>
        putAll(writing, assessment, now()),
      ),
    write: async (id, changes) => {
      // The turn that changed so much has been long enough.
      if (changes.length > rowsAtOnce) await otherThingsFirst();
      const gathered = gatherChanges(changes);
      await write(tablesOfAssessments, changes.length, (writing) => changeRows(writing, id, gathered, now()));
    },
    rename: (id, title) =>
      changeHeader(id, (header) => ({
        ...header,
        fields: { ...header.fields, title },
        updatedAt: now(),
      })),
    duplicate: (id, title) =>
      write(tablesOfAssessments, 20_000, async (writing) => {
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
    deleteForGood: (id) => write(tablesOfAssessments, 1, (writing) => deleteRows(writing, id)),
    sweepBin: () =>
      write(tablesOfAssessments, 1, async (writing) => {
        const rows = await writing.objectStore('assessments').getAll();
        const expired = readable(rows, readSavedHeader).filter(
          ({ deletedAt }) => deletedAt !== null && now() - deletedAt >= binKeepsFor,
        );
        await Promise.all(expired.map(({ id }) => deleteRows(writing, id)));
      }),
    forgetEverything: () =>
      write([...tablesOfAssessments, 'preferences'], 1, async (writing) => {
        await Promise.all([...writing.objectStoreNames].map((table) => writing.objectStore(table).clear()));
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
