import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAssessmentStore } from '../../src/document/assessmentStore';
import { prepareMerge } from '../../src/document/planner';
import { createIndexedDbStorage } from '../../src/platform/indexedDbStorage';
import { connectSaving } from '../../src/platform/saving';
import { workInSlices } from '../../src/platform/slices';
import { assessmentOf, item } from '../support/assessments';

const count = 1000;
const merge = {
  added: Array.from({ length: count }, (_, at) => item(`Work ${at}`, { order: at + 1 })),
  changed: [{ id: 'a', fields: { note: 'said by a row' } }],
};

beforeEach(() => {
  indexedDB = new IDBFactory();
  vi.restoreAllMocks();
});

async function openTab() {
  const storage = createIndexedDbStorage();
  await storage.create(assessmentOf('a'));
  const store = createAssessmentStore((await storage.open('a'))!.assessment);
  const saving = connectSaving(store, storage);
  const open = () => store.getSnapshot().context.assessment;
  const takeIn = async () => {
    const prepared = await workInSlices(prepareMerge(open(), merge), new AbortController().signal);
    store.trigger['items.merged']({ ...merge, prepared });
  };
  return { storage, store, saving, open, takeIn };
}

/** What lies in the database, as another tab would read it. */
async function readElsewhere() {
  const elsewhere = createIndexedDbStorage();
  const saved = await elsewhere.open('a');
  elsewhere.close();
  return saved!.assessment.items;
}

describe('Many rows that are taken in', () => {
  it('are all there for another tab, or none of them, however often it looks', async () => {
    const { saving, takeIn } = await openTab();
    await takeIn();
    const seen = new Set<string>();
    const look = async () => {
      const [first, ...others] = await readElsewhere();
      seen.add(`${others.length} ${first!.note}`);
    };
    while (saving.status().kind === 'saving') await look();
    await look();
    expect([...seen]).toEqual(['0 ', `${count} said by a row`]);
  });

  it.each([1, 99, 100, 101, 567, count])(
    'leave nothing behind where writing breaks off at row %i, and are saved whole on the next try',
    async (index) => {
      const { saving, takeIn, open } = await openTab();
      const put = IDBObjectStore.prototype.put;
      let rows = 0;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
        rows += 1;
        if (rows === index) throw new DOMException('The disk is full.', 'QuotaExceededError');
        return put.apply(this, row);
      });
      await takeIn();
      await saving.settled();
      expect(saving.status()).toEqual({ kind: 'failed', reason: 'full' });
      expect(await readElsewhere()).toEqual([item('a')]);
      expect(open().items).toHaveLength(count + 1);
      saving.retry();
      await saving.settled();
      expect(saving.status()).toMatchObject({ kind: 'saved' });
      expect(await readElsewhere()).toEqual(open().items);
    },
  );

  it('keep what was typed while they were being saved', async () => {
    const { store, saving, takeIn, open } = await openTab();
    await takeIn();
    await Promise.resolve();
    store.trigger['item.changed']({ id: 'Work 5', fields: { note: 'typed meanwhile' } });
    await saving.settled();
    expect(await readElsewhere()).toEqual(open().items);
    store.trigger.undo();
    store.trigger.undo();
    await saving.settled();
    expect(await readElsewhere()).toEqual([item('a')]);
  });
});

describe('Work in slices', () => {
  function* workForAWhile(): Generator<undefined, number> {
    let steps = 0;
    for (const until = performance.now() + 60; performance.now() < until; steps += 1) yield;
    return steps;
  }

  it('comes to what it comes to without a pause, and lets others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const steps = await workInSlices(workForAWhile(), new AbortController().signal);
    clearInterval(timer);
    expect(steps).toBeGreaterThan(0);
    expect(turns).toBeGreaterThan(1);
  });

  it('is put down for good once it is called off', async () => {
    const leaving = new AbortController();
    const work = workForAWhile();
    const result = workInSlices(work, leaving.signal);
    leaving.abort();
    await expect(result).rejects.toThrow(/abort/i);
  });
});
