import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB, type IDBPDatabase } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newSnapshot } from '../../src/document/newSnapshot';
import type { Assessment } from '../../src/domain/assessment';
import { createIndexedDbStorage } from '../../src/platform/indexedDbStorage';
import { assessmentOf, item } from '../support/assessments';

const name = 'draw-the-line';

const line = assessmentOf('a', 'b');
const kept: Assessment = {
  ...line,
  items: [item('a', { redrawOn: '2026-05-01' }), item('b', { order: 1, context: 4 })],
  snapshots: ['s1', 's2'].map((id, day) => newSnapshot(line, `Version ${id}`, new Date(day), id)),
};

/** The database as version 1 made it: snapshots lie in the row of their assessment. */
function openVersion1(onVersionChange?: () => void): Promise<IDBPDatabase> {
  return openDB(name, 1, {
    upgrade(database) {
      database.createObjectStore('assessments');
      database.createObjectStore('items');
      database.createObjectStore('preferences');
    },
    ...(onVersionChange === undefined ? {} : { blocking: onVersionChange }),
  });
}

async function fillVersion1(database: IDBPDatabase, ...others: readonly [string, unknown][]): Promise<void> {
  const { id, items, ...fields } = kept;
  const times = { createdAt: 1000, updatedAt: 2000, deletedAt: null };
  await database.put('assessments', { id, fields, ...times, itemCount: 2 }, id);
  for (const one of items) await database.put('items', one, [id, one.id]);
  for (const [key, row] of others) await database.put('assessments', row, key);
  await database.put('preferences', { theme: 'dark' }, 'chosen');
}

beforeEach(() => {
  indexedDB = new IDBFactory();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('A database of version 1', () => {
  it('is brought to this version with nothing lost: items, snapshots, times, dates and preferences', async () => {
    const old = await openVersion1();
    await fillVersion1(old);
    old.close();
    const storage = createIndexedDbStorage();
    expect(await storage.open('a')).toEqual({ assessment: kept, unreadableItems: 0 });
    expect(await storage.list()).toEqual([
      { id: 'a', title: 'Our IT', createdAt: 1000, updatedAt: 2000, deletedAt: null, itemCount: 2 },
    ]);
    expect(await storage.listDated()).toMatchObject([{ itemId: 'a', redrawOn: '2026-05-01' }]);
    expect(await storage.preferences()).toMatchObject({ theme: 'dark' });
    await storage.write('a', [{ type: 'snapshot.removed', id: 's1' }]);
    expect((await storage.open('a'))?.assessment.snapshots.map(({ id }) => id)).toEqual(['s2']);
  });

  it('keeps the rows that this version cannot read as they are', async () => {
    const old = await openVersion1();
    const strange = { id: 'strange', fields: { title: 1, snapshots: [{ id: 's', odd: true }, 7] } };
    await fillVersion1(old, ['strange', strange], ['text', 'only text'], ['bare', { id: 'bare' }]);
    old.close();
    const storage = createIndexedDbStorage();
    expect((await storage.list()).map(({ id }) => id)).toEqual(['a']);
    const raw = await openDB(name);
    expect(await raw.get('assessments', 'text')).toBe('only text');
    expect(await raw.get('assessments', 'bare')).toEqual({ id: 'bare' });
    expect(await raw.get('assessments', 'strange')).toEqual({ id: 'strange', fields: { title: 1 } });
    expect(await raw.get('snapshots', ['strange', 's'])).toEqual({ id: 's', odd: true });
    raw.close();
  });

  it('is left as it was wherever bringing it over fails, and is brought over the next time', async () => {
    const old = await openVersion1();
    await fillVersion1(old);
    old.close();
    const { put } = IDBObjectStore.prototype;
    const { update } = IDBCursor.prototype;
    // Two snapshots are put into a table of their own, then the row that held them is written without them.
    // What fails once is tried once more: from there on everything fails.
    for (const failAt of [0, 1, 2]) {
      let writes = 0;
      const failAtThis = () => {
        if (writes++ >= failAt) throw new DOMException('full', 'QuotaExceededError');
      };
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
        failAtThis();
        return put.apply(this, given);
      });
      vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(function (this: IDBCursor, row) {
        failAtThis();
        return update.call(this, row);
      });
      await expect(createIndexedDbStorage().list(), `from write ${failAt} on`).rejects.toMatchObject({
        reason: 'connectionLost',
      });
      vi.restoreAllMocks();
      const still = await openVersion1();
      expect(still.version).toBe(1);
      expect(await still.get('assessments', 'a')).toMatchObject({ fields: { snapshots: kept.snapshots } });
      expect(await still.count('items')).toBe(kept.items.length);
      still.close();
    }
    const putting = vi.spyOn(IDBObjectStore.prototype, 'put');
    const updating = vi.spyOn(IDBCursor.prototype, 'update');
    expect((await createIndexedDbStorage().open('a'))?.assessment).toEqual(kept);
    expect(putting.mock.calls.length + updating.mock.calls.length, 'writes in all').toBe(3);
  });

  it('waits for a tab that steps aside, and says so where one does not', async () => {
    const old = await openVersion1();
    await fillVersion1(old);
    const hurried = createIndexedDbStorage({ openWithin: 50 });
    await expect(hurried.list()).rejects.toMatchObject({ reason: 'notAnswering' });
    old.close();
    expect((await createIndexedDbStorage().open('a'))?.assessment).toEqual(kept);

    indexedDB = new IDBFactory();
    const polite = await openVersion1(() => polite.close());
    await fillVersion1(polite);
    expect((await createIndexedDbStorage().open('a'))?.assessment).toEqual(kept);
  });
});
