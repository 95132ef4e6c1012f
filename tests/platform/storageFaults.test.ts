import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIndexedDbStorage } from '../../src/platform/indexedDbStorage';
import { openStorage } from '../../src/platform/openStorage';
import { assessmentOf, item } from '../support/assessments';
import { longRun } from '../support/longRun';

beforeEach(() => {
  indexedDB = new IDBFactory();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('Opening storage', () => {
  it('uses the database of the browser where it works', async () => {
    const { storage, status } = await openStorage();
    expect(status).toEqual({ kind: 'savedHere' });
    await storage.create(assessmentOf('a'));
    expect((await createIndexedDbStorage().open('a'))?.assessment).toEqual(assessmentOf('a'));
  });

  it.each([
    ['is missing', () => vi.stubGlobal('indexedDB', undefined), 'blocked'],
    [
      'may not be touched',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('denied', 'SecurityError');
        }),
      'blocked',
    ],
    [
      'belongs to a newer version',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('newer', 'VersionError');
        }),
      'blocked',
    ],
    [
      'is full',
      () =>
        vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
          throw new DOMException('full', 'QuotaExceededError');
        }),
      'full',
    ],
    [
      'never answers',
      () => vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest()),
      'notAnswering',
    ],
  ])('works in memory and says why when the database %s', async (_what, breakIt, reason) => {
    breakIt();
    const { storage, status } = await openStorage(undefined, 200);
    expect(status).toEqual({ kind: 'memoryOnly', reason });
    await storage.create(assessmentOf('a'));
    expect((await storage.open('a'))?.assessment).toEqual(assessmentOf('a'));
  });
});

describe('A database that fails while it is in use', () => {
  it.each([0, 1, 2, 3, 4])('keeps nothing of a write that fails at row %i', async (failAt) => {
    const storage = createIndexedDbStorage();
    await storage.create(assessmentOf('a', 'b'));
    const put = IDBObjectStore.prototype.put;
    let row = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (row++ === failAt) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    });
    const writing = storage.write('a', [
      { type: 'item.fields', id: 'a', fields: { context: 1 } },
      { type: 'item.fields', id: 'b', fields: { context: 2 } },
      { type: 'item.put', item: item('c') },
      { type: 'item.put', item: item('d') },
      { type: 'assessment.fields', fields: { title: 'Changed' } },
    ]);
    await expect(writing).rejects.toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();
    expect((await storage.open('a'))?.assessment).toEqual(assessmentOf('a', 'b'));
  });

  it('keeps nothing of a long write, whichever of its rows fails', async () => {
    const names = Array.from({ length: 100 }, (_, at) => `i${at}`);
    const storage = createIndexedDbStorage();
    // Not the id of the others: what one of them kept in memory may still be on its way.
    const long = { ...assessmentOf(...names), id: 'long' };
    await storage.create(long);
    const put = IDBObjectStore.prototype.put;
    // The items, and the header after them.
    for (const failing of longRun ? [...names, 'long'] : ['i0', 'i1', 'i50', 'i99', 'long']) {
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
        const { id } = given[0] as { readonly id: string };
        if (id === failing) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, given);
      });
      const writing = storage.write(
        'long',
        names.map((id) => ({ type: 'item.fields', id, fields: { context: 1 } })),
      );
      await expect(writing, failing).rejects.toMatchObject({ reason: 'full' });
      vi.restoreAllMocks();
      expect((await storage.open('long'))?.assessment, failing).toEqual(long);
    }
  });

  it('opens a dead connection again, once', async () => {
    const storage = createIndexedDbStorage();
    await storage.create(assessmentOf('a'));
    const transaction = IDBDatabase.prototype.transaction;
    let deaths = 1;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      if (deaths-- > 0) throw new DOMException('The database connection is closing', 'InvalidStateError');
      return transaction.apply(this, given);
    });
    await storage.write('a', [{ type: 'item.fields', id: 'a', fields: { context: 3 } }]);
    expect((await storage.open('a'))?.assessment.items[0]?.context).toBe(3);
    deaths = 99;
    await expect(storage.list()).rejects.toMatchObject({ reason: 'connectionLost' });
  });

  it('steps aside when another tab deletes the database', async () => {
    const storage = createIndexedDbStorage();
    await storage.create(assessmentOf('a'));
    const deleted = new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('draw-the-line');
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    await expect(deleted).resolves.toBeDefined();
    expect(await storage.list()).toEqual([]);
  });

  it('gives up on work that never ends', async () => {
    const storage = createIndexedDbStorage({ answerWithin: 50 });
    await storage.create(assessmentOf('a'));
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => new IDBRequest());
    const writing = storage.write('a', [{ type: 'item.fields', id: 'a', fields: { context: 3 } }]);
    await expect(writing).rejects.toMatchObject({ reason: 'notAnswering' });
    vi.restoreAllMocks();
    expect((await storage.open('a'))?.assessment).toEqual(assessmentOf('a'));
  });
});
