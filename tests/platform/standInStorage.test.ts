import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { StorageError, type AssessmentStorage } from '../../src/platform/assessmentStorage';
import { createIndexedDbStorage } from '../../src/platform/indexedDbStorage';
import { openStandIn } from '../../src/platform/standInStorage';
import { assessmentOf } from '../support/assessments';

beforeEach(() => {
  indexedDB = new IDBFactory();
});

/** Storage that works from a moment on that the test chooses. */
function lateStorage() {
  let works = false;
  let tries = 0;
  return {
    tries: () => tries,
    work: () => (works = true),
    create: (): AssessmentStorage => {
      tries += 1;
      const storage = createIndexedDbStorage();
      return works
        ? storage
        : { ...storage, sweepBin: () => Promise.reject(new StorageError('notAnswering')) };
    },
  };
}

describe('Storage in memory, where the browser’s own was only slow', () => {
  it('hands over what was typed and chosen meanwhile, and what is saved from then on', async () => {
    const before = { ...assessmentOf('a'), id: 'saved before' };
    await createIndexedDbStorage().create(before);
    const late = lateStorage();
    const { storage, status, recovered } = openStandIn('notAnswering', late.create, 1);
    expect(status).toEqual({ kind: 'memoryOnly', reason: 'notAnswering' });
    await storage.create({ ...assessmentOf('a', 'b'), id: 'typed meanwhile' });
    await storage.create({ ...assessmentOf(), id: 'thrown away' });
    await storage.bin('thrown away');
    await storage.setPreferences({ theme: 'dark' });
    expect((await storage.list()).map(({ id }) => id).sort()).toEqual(['thrown away', 'typed meanwhile']);
    late.work();
    await recovered;
    await storage.write('typed meanwhile', [{ type: 'item.fields', id: 'b', fields: { context: 4 } }]);

    const database = createIndexedDbStorage();
    expect((await storage.open('saved before'))?.assessment).toEqual(before);
    expect((await database.open('typed meanwhile'))?.assessment.items).toMatchObject([
      { id: 'a', context: null },
      { id: 'b', context: 4 },
    ]);
    const binned = (await database.list()).filter(({ deletedAt }) => deletedAt !== null);
    expect(binned.map(({ id }) => id)).toEqual(['thrown away']);
    expect(await database.preferences()).toEqual({ theme: 'dark', language: null, shortcuts: true });
  });

  it('leaves what was chosen before alone where nothing was chosen meanwhile', async () => {
    await createIndexedDbStorage().setPreferences({ theme: 'dark', shortcuts: false });
    const late = lateStorage();
    late.work();
    const { storage, recovered } = openStandIn('connectionLost', late.create, 1);
    await recovered;
    expect(await storage.preferences()).toEqual({ theme: 'dark', language: null, shortcuts: false });
  });

  it('loses nothing that is written while it hands over', async () => {
    const late = lateStorage();
    const { storage, recovered } = openStandIn('notAnswering', late.create, 1);
    await storage.create(assessmentOf('a'));
    late.work();
    const progress = { over: false };
    void recovered?.then(() => (progress.over = true));
    let written = 0;
    while (!progress.over) {
      written += 1;
      await storage.write('a', [{ type: 'item.fields', id: 'a', fields: { note: String(written) } }]);
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect((await createIndexedDbStorage().open('a'))?.assessment.items[0]?.note).toBe(String(written));
  });

  it('goes on in memory, and on trying, where the handing over fails', async () => {
    const late = lateStorage();
    let refusals = 1;
    const { storage, recovered } = openStandIn(
      'notAnswering',
      () => {
        const created = late.create();
        return refusals-- > 0
          ? { ...created, create: () => Promise.reject(new StorageError('full')) }
          : created;
      },
      1,
    );
    await storage.create(assessmentOf('a'));
    late.work();
    await recovered;
    expect(late.tries()).toBe(2);
    expect((await createIndexedDbStorage().open('a'))?.assessment).toEqual(assessmentOf('a'));
  });

  it('does not try again where the browser keeps nothing at all', async () => {
    const late = lateStorage();
    const { storage, recovered } = openStandIn('blocked', late.create, 1);
    expect(recovered).toBeUndefined();
    await storage.create(assessmentOf('a'));
    expect((await storage.open('a'))?.assessment).toEqual(assessmentOf('a'));
    expect(late.tries()).toBe(0);
  });
});
