import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAssessmentStore, type AssessmentStore } from '../../src/document/assessmentStore';
import type { Assessment } from '../../src/domain/assessment';
import { StorageError, type AssessmentStorage } from '../../src/platform/assessmentStorage';
import { createIndexedDbStorage } from '../../src/platform/indexedDbStorage';
import { createMemoryStorage } from '../../src/platform/memoryStorage';
import { connectSaving, type SavingClock } from '../../src/platform/saving';
import type { SavedHint, Tabs } from '../../src/platform/tabs';
import { assessmentOf, item } from '../support/assessments';
import { longRun } from '../support/longRun';

beforeEach(() => {
  indexedDB = new IDBFactory();
});

/** Time that passes only when a test says so. */
function handClock() {
  let now = 1000;
  const alarms = new Set<{ at: number; action: () => void }>();
  const clock: SavingClock = {
    now: () => now,
    after: (milliseconds, action) => {
      const alarm = { at: now + milliseconds, action };
      alarms.add(alarm);
      return () => alarms.delete(alarm);
    },
  };
  const pass = (milliseconds: number) => {
    now += milliseconds;
    for (const alarm of alarms) {
      if (alarm.at > now) continue;
      alarms.delete(alarm);
      alarm.action();
    }
  };
  return { clock, pass };
}

async function openTab(storage: AssessmentStorage, tabs?: Tabs) {
  const saved = await storage.open('a');
  const store = createAssessmentStore(saved!.assessment);
  const { clock, pass } = handClock();
  return { store, saving: connectSaving(store, storage, tabs, clock), pass };
}

const open = (store: AssessmentStore): Assessment => store.getSnapshot().context.assessment;

describe('Saving', () => {
  it('says saved only after the transaction is complete', async () => {
    const storage = createMemoryStorage();
    await storage.create(assessmentOf('a'));
    const { store, saving } = await openTab(storage);
    let finish: () => void = () => undefined;
    vi.spyOn(storage, 'write').mockImplementation(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    expect(saving.status()).toEqual({ kind: 'saved', at: null });
    store.trigger['item.changed']({ id: 'a', fields: { context: 4 } });
    expect(saving.status()).toEqual({ kind: 'saving' });
    await Promise.resolve();
    expect(saving.status()).toEqual({ kind: 'saving' });
    finish();
    await saving.settled();
    expect(saving.status()).toEqual({ kind: 'saved', at: 1000 });
  });

  it('writes what changes in one turn in one transaction, and an answer in one of its own', async () => {
    const storage = createMemoryStorage();
    await storage.create(assessmentOf('a', 'b'));
    const { store, saving } = await openTab(storage);
    const write = vi.spyOn(storage, 'write');
    store.trigger['item.changed']({ id: 'a', fields: { context: 4 } });
    store.trigger['item.changed']({ id: 'b', fields: { context: 5 } });
    store.trigger.undo();
    await saving.settled();
    store.trigger['item.changed']({ id: 'a', fields: { capacity: 1 } });
    await saving.settled();
    expect(write.mock.calls.map(([, changes]) => changes.length)).toEqual([3, 1]);
    expect((await storage.open('a'))?.assessment).toEqual(open(store));
  });

  it('shows a failed write, keeps what was typed, and saves it when it can', async () => {
    const storage = createMemoryStorage();
    await storage.create(assessmentOf('a'));
    const { store, saving, pass } = await openTab(storage);
    const write = vi.spyOn(storage, 'write').mockRejectedValue(new StorageError('full'));
    store.trigger['item.changed']({ id: 'a', fields: { context: 4 } });
    await saving.settled();
    expect(saving.status()).toEqual({ kind: 'failed', reason: 'full' });
    store.trigger['item.changed']({ id: 'a', fields: { capacity: 5 } });
    await saving.settled();
    expect(open(store).items[0]).toMatchObject({ context: 4, capacity: 5 });
    write.mockRestore();
    pass(5000);
    await saving.settled();
    expect(saving.status()).toMatchObject({ kind: 'saved' });
    expect((await storage.open('a'))?.assessment).toEqual(open(store));
  });

  it('tries again at once when asked', async () => {
    const storage = createMemoryStorage();
    await storage.create(assessmentOf('a'));
    const { store, saving } = await openTab(storage);
    vi.spyOn(storage, 'write').mockRejectedValueOnce(new StorageError('connectionLost'));
    store.trigger['item.changed']({ id: 'a', fields: { context: 4 } });
    await saving.settled();
    saving.retry();
    await saving.settled();
    expect((await storage.open('a'))?.assessment).toEqual(open(store));
  });

  it('says within a second that storage does not answer', async () => {
    const storage = createMemoryStorage();
    await storage.create(assessmentOf('a'));
    const { store, saving, pass } = await openTab(storage);
    vi.spyOn(storage, 'write').mockReturnValue(new Promise(() => undefined));
    store.trigger['item.changed']({ id: 'a', fields: { context: 4 } });
    await Promise.resolve();
    await Promise.resolve();
    pass(1000);
    expect(saving.status()).toEqual({ kind: 'failed', reason: 'notAnswering' });
  });

  it('saves what is left of one assessment after another was opened', async () => {
    const storage = createMemoryStorage();
    await storage.create(assessmentOf('a'));
    await storage.create({ ...assessmentOf('a'), id: 'other' });
    const { store, saving } = await openTab(storage);
    store.trigger['item.changed']({ id: 'a', fields: { context: 4 } });
    store.trigger['assessment.opened']({ assessment: { ...assessmentOf('a'), id: 'other' } });
    store.trigger['item.changed']({ id: 'a', fields: { context: 1 } });
    await saving.settled();
    expect((await storage.open('a'))?.assessment.items[0]?.context).toBe(4);
    expect((await storage.open('other'))?.assessment.items[0]?.context).toBe(1);
  });

  it('tells its listeners, until it is stopped', async () => {
    const storage = createMemoryStorage();
    await storage.create(assessmentOf('a'));
    const { store, saving } = await openTab(storage);
    const heard: string[] = [];
    saving.subscribe(() => heard.push(saving.status().kind));
    store.trigger['item.changed']({ id: 'a', fields: { context: 4 } });
    await saving.settled();
    saving.stop();
    store.trigger['item.changed']({ id: 'a', fields: { context: 5 } });
    await saving.settled();
    expect(heard).toEqual(['saving', 'saved']);
  });
});

/** Tabs that hear one another after a turn, as with a real channel. */
function tabsTogether() {
  const hearing = new Map<number, (hint: SavedHint) => void>();
  const joinAs = (number: number): Tabs => ({
    tell: (hint) => {
      for (const [other, hear] of hearing) if (other !== number) setTimeout(() => hear(hint));
    },
    onHint: (listener) => {
      hearing.set(number, listener);
      return () => hearing.delete(number);
    },
    close: () => hearing.delete(number),
  });
  return joinAs;
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** A storage that takes its time, so that much can happen before and after what it does. */
function slowStorage(): AssessmentStorage {
  const storage = createMemoryStorage();
  return {
    ...storage,
    write: async (...given) => {
      await turn();
      await storage.write(...given);
      await turn();
    },
    readRows: async (...given) => {
      await turn();
      const rows = await storage.readRows(...given);
      await turn();
      return rows;
    },
  };
}

type Step = { tab: 0 | 1 } & (
  | { do: 'field'; id: string; field: 'context' | 'note'; value: number }
  | { do: 'add'; id: string }
  | { do: 'remove'; id: string }
  | { do: 'move'; id: string; to: number }
  | { do: 'title'; value: number }
  | { do: 'undo' }
  | { do: 'redo' }
  | { do: 'wait' }
);

const id = fc.constantFrom('a', 'b', 'c', 'd');
const tab = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    tab,
    do: fc.constant('field' as const),
    id,
    field: fc.constantFrom('context' as const, 'note' as const),
    value: fc.integer({ min: 1, max: 5 }),
  }),
  fc.record({ tab, do: fc.constant('add' as const), id }),
  fc.record({ tab, do: fc.constant('remove' as const), id }),
  fc.record({ tab, do: fc.constant('move' as const), id, to: fc.nat(4) }),
  fc.record({ tab, do: fc.constant('title' as const), value: fc.nat(3) }),
  fc.record({ tab, do: fc.constantFrom('undo' as const, 'redo' as const, 'wait' as const) }),
);

function act(store: AssessmentStore, taken: Step): void {
  if (taken.do === 'add') store.trigger['item.added']({ items: [item(taken.id)] });
  else if (taken.do === 'remove') store.trigger['items.removed']({ ids: [taken.id] });
  else if (taken.do === 'move') store.trigger['item.moved']({ id: taken.id, to: taken.to });
  else if (taken.do === 'title') store.trigger['assessment.renamed']({ title: `Title ${taken.value}` });
  else if (taken.do === 'undo') store.trigger.undo();
  else if (taken.do === 'redo') store.trigger.redo();
  else if (taken.do === 'field') {
    const fields = taken.field === 'note' ? { note: `note ${taken.value}` } : { context: taken.value };
    store.trigger['item.changed']({ id: taken.id, fields });
  }
}

async function settle(tabs: readonly Awaited<ReturnType<typeof openTab>>[]): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    await Promise.all(tabs.map(({ saving }) => saving.settled()));
    await turn();
    await turn();
  }
}

describe('Two tabs', () => {
  it('end up the same, and the same as what is saved, whatever is done in which order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const storage = slowStorage();
        await storage.create(assessmentOf('a', 'b'));
        const joinAs = tabsTogether();
        const tabs = [await openTab(storage, joinAs(0)), await openTab(storage, joinAs(1))];
        for (const taken of steps) {
          if (taken.do === 'wait') await turn();
          else act(tabs[taken.tab]!.store, taken);
        }
        await settle(tabs);
        const saved = (await storage.open('a'))?.assessment;
        expect(open(tabs[0]!.store)).toEqual(saved);
        expect(open(tabs[1]!.store)).toEqual(saved);
      }),
      { numRuns: longRun ? 5000 : 500 },
    );
  });

  it('lose nothing that only one of them wrote, also in the database of the browser', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(tab, id, fc.integer({ min: 1, max: 5 })), { maxLength: 12 }),
        async (writes) => {
          indexedDB = new IDBFactory();
          const storages = [createIndexedDbStorage(), createIndexedDbStorage()] as const;
          await storages[0].create(assessmentOf('a', 'b', 'c', 'd'));
          const joinAs = tabsTogether();
          const tabs = [await openTab(storages[0], joinAs(0)), await openTab(storages[1], joinAs(1))];
          const expected = new Map(['a', 'b', 'c', 'd'].map((name) => [name, item(name)]));
          for (const [at, name, value] of writes) {
            // The first tab only ever answers, the second only ever takes notes.
            const fields = at === 0 ? { context: value } : { note: `note ${value}` };
            tabs[at]!.store.trigger['item.changed']({ id: name, fields });
            expected.set(name, { ...expected.get(name)!, ...fields });
            if (value > 3) await turn();
          }
          await settle(tabs);
          const saved = (await storages[0].open('a'))?.assessment;
          expect(saved?.items.map((entry) => ({ ...entry, order: 0 }))).toEqual([...expected.values()]);
          expect(open(tabs[0]!.store)).toEqual(saved);
          expect(open(tabs[1]!.store)).toEqual(saved);
        },
      ),
      { numRuns: longRun ? 500 : 50 },
    );
  });
});
