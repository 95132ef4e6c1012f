import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/document/assessmentFields';
import { applyChanges, inListOrder, type Change } from '../../src/document/change';
import { newSnapshot } from '../../src/document/newSnapshot';
import { binKeepsFor, type AssessmentStorage } from '../../src/platform/assessmentStorage';
import { createIndexedDbStorage } from '../../src/platform/indexedDbStorage';
import { createMemoryStorage } from '../../src/platform/memoryStorage';
import { anyAssessment, assessmentOf, item } from '../support/assessments';

let time = 0;
const now = () => time;
let copies = 0;
const newId = () => `copy ${(copies += 1)}`;

const storages: readonly [string, () => AssessmentStorage][] = [
  ['memory', () => createMemoryStorage(now, newId)],
  ['IndexedDB', () => createIndexedDbStorage({ now, newId })],
];

beforeEach(() => {
  indexedDB = new IDBFactory();
  time = 1000;
  copies = 0;
});

describe.each(storages)('Storage in %s', (_name, create) => {
  it('gives back what was created, in list order', async () => {
    const storage = create();
    const assessment = { ...assessmentOf(), items: [item('b', { order: 2 }), item('a', { order: 1 })] };
    await storage.create(assessment);
    const saved = await storage.open('a');
    expect(saved).toEqual({
      assessment: { ...assessment, items: [item('a', { order: 1 }), item('b', { order: 2 })] },
      unreadableItems: 0,
    });
    expect(await storage.open('nothing')).toBe(null);
  });

  it('gives back any assessment, whatever text it holds', async () => {
    const storage = create();
    await fc.assert(
      fc.asyncProperty(anyAssessment, async (assessment) => {
        await storage.create(assessment);
        expect((await storage.open(assessment.id))?.assessment).toEqual(inListOrder(assessment));
      }),
      { numRuns: 50 },
    );
  });

  it('writes changes field by field and in their order', async () => {
    const storage = create();
    const before = assessmentOf('a', 'b');
    await storage.create(before);
    const changes: readonly Change[] = [
      { type: 'item.fields', id: 'a', fields: { context: 4 } },
      { type: 'item.put', item: item('c', { order: 9 }) },
      { type: 'item.fields', id: 'c', fields: { note: 'new' } },
      { type: 'item.removed', id: 'b' },
      { type: 'item.fields', id: 'b', fields: { note: 'to nobody' } },
      { type: 'assessment.fields', fields: { title: 'Renamed', crossTeamRole: 'off' } },
    ];
    await storage.write('a', changes);
    expect((await storage.open('a'))?.assessment).toEqual(applyChanges(before, changes));
    expect(await storage.list()).toMatchObject([{ title: 'Renamed', itemCount: 2 }]);
  });

  it('counts a removed item that is put back once', async () => {
    const storage = create();
    await storage.create(assessmentOf('a', 'b'));
    await storage.write('a', [
      { type: 'item.removed', id: 'a' },
      { type: 'item.put', item: item('a') },
      { type: 'item.removed', id: 'never there' },
    ]);
    expect(await storage.list()).toMatchObject([{ itemCount: 2 }]);
  });

  it('refuses to write to an assessment that is gone', async () => {
    const storage = create();
    await expect(storage.write('gone', [{ type: 'item.put', item: item('a') }])).rejects.toMatchObject({
      reason: 'missing',
    });
    expect(await storage.open('gone')).toBe(null);
  });

  it('reads single rows and says which are missing', async () => {
    const storage = create();
    const [first, second] = ['first', 'second'].map((id) =>
      newSnapshot(assessmentOf('a'), id, new Date(0), id),
    );
    await storage.create({ ...assessmentOf('a', 'b', 'c'), snapshots: [first!, second!] });
    const rows = await storage.readRows('a', { itemIds: ['c', 'x'], snapshotIds: ['second', 'y'] });
    expect(rows).toEqual({
      fields: fieldsOf(assessmentOf()),
      items: [item('c', { order: 2 })],
      snapshots: [second],
      missing: { itemIds: ['x'], snapshotIds: ['y'] },
    });
    const asked = { itemIds: ['a'], snapshotIds: ['first'] };
    expect(await storage.readRows('gone', asked)).toEqual({
      fields: null,
      items: [],
      snapshots: [],
      missing: asked,
    });
  });

  it('keeps, replaces and removes snapshots, copies them, and deletes them with their assessment', async () => {
    const storage = create();
    const before = assessmentOf('a');
    await storage.create(before);
    const at = (id: string, day: number) => newSnapshot(before, id, new Date(day), id);
    const changes: readonly Change[] = [
      { type: 'snapshot.put', snapshot: at('late', 2) },
      { type: 'snapshot.put', snapshot: at('early', 1) },
      { type: 'snapshot.put', snapshot: { ...at('late', 2), name: 'Later' } },
      { type: 'snapshot.put', snapshot: at('gone', 3) },
      { type: 'snapshot.removed', id: 'gone' },
    ];
    await storage.write('a', changes);
    const after = applyChanges(before, changes);
    expect(after.snapshots.map(({ name }) => name)).toEqual(['early', 'Later']);
    expect((await storage.open('a'))?.assessment).toEqual(after);
    await storage.duplicate('a', 'Copy');
    await storage.create(before);
    expect((await storage.open('a'))?.assessment.snapshots).toEqual([]);
    expect((await storage.open('copy 1'))?.assessment.snapshots).toEqual(after.snapshots);
    await storage.deleteForGood('copy 1');
    const asked = { itemIds: [], snapshotIds: ['early'] };
    expect((await storage.readRows('copy 1', asked)).missing).toEqual(asked);
  });

  it('lists the items of all assessments that have a date, the earliest first', async () => {
    const storage = create();
    const later = { ...item('later'), redrawOn: '2026-03-01' };
    await storage.create({
      ...assessmentOf('plain'),
      id: 'one',
      items: [later, item('plain', { order: 1 })],
    });
    await storage.create({
      ...assessmentOf(),
      id: 'two',
      items: [item('first', { redrawOn: '2025-12-31' })],
    });
    const dated = [
      { assessmentId: 'two', itemId: 'first', name: 'first', redrawOn: '2025-12-31' },
      { assessmentId: 'one', itemId: 'later', name: 'later', redrawOn: '2026-03-01' },
    ];
    expect(await storage.listDated()).toEqual(dated);
    await storage.write('two', [{ type: 'item.fields', id: 'first', fields: { redrawOn: '' } }]);
    await storage.write('one', [{ type: 'item.fields', id: 'plain', fields: { redrawOn: '2026-01-01' } }]);
    expect((await storage.listDated()).map(({ itemId }) => itemId)).toEqual(['plain', 'later']);
    await storage.deleteForGood('one');
    expect(await storage.listDated()).toEqual([]);
  });

  it('lists the latest change first, and keeps when each was created', async () => {
    const storage = create();
    await storage.create({ ...assessmentOf('a'), id: 'one' });
    time = 2000;
    await storage.create({ ...assessmentOf('a', 'b'), id: 'two' });
    time = 3000;
    await storage.rename('one', 'First');
    expect(await storage.list()).toEqual([
      { id: 'one', title: 'First', createdAt: 1000, updatedAt: 3000, deletedAt: null, itemCount: 1 },
      { id: 'two', title: 'Our IT', createdAt: 2000, updatedAt: 2000, deletedAt: null, itemCount: 2 },
    ]);
  });

  it('copies an assessment so that the two no longer share anything', async () => {
    const storage = create();
    await storage.create(assessmentOf('a', 'b'));
    const copy = await storage.duplicate('a', 'Copy');
    expect(copy).toMatchObject({ id: 'copy 1', title: 'Copy', itemCount: 2 });
    await storage.write('copy 1', [{ type: 'item.fields', id: 'a', fields: { note: 'copy only' } }]);
    expect((await storage.open('a'))?.assessment).toEqual(assessmentOf('a', 'b'));
    expect((await storage.open('copy 1'))?.assessment.items[0]?.note).toBe('copy only');
    expect(await storage.duplicate('gone', 'Copy')).toBe(null);
  });

  it('keeps what is in the bin for 30 days', async () => {
    const storage = create();
    await storage.create(assessmentOf('a'));
    await storage.bin('a');
    time += binKeepsFor - 1;
    await storage.sweepBin();
    expect(await storage.list()).toMatchObject([{ id: 'a', deletedAt: 1000 }]);
    await storage.restore('a');
    time += binKeepsFor;
    await storage.sweepBin();
    expect(await storage.list()).toMatchObject([{ id: 'a', deletedAt: null }]);
    await storage.bin('a');
    time += binKeepsFor;
    await storage.sweepBin();
    expect(await storage.list()).toEqual([]);
    expect(await storage.open('a')).toBe(null);
  });

  it('deletes one for good and leaves the others', async () => {
    const storage = create();
    await storage.create({ ...assessmentOf('a'), id: 'one' });
    await storage.create({ ...assessmentOf('a'), id: 'one more' });
    await storage.deleteForGood('one');
    expect(await storage.open('one')).toBe(null);
    expect((await storage.open('one more'))?.assessment.items).toHaveLength(1);
  });

  it('keeps preferences, and forgets everything when asked', async () => {
    const storage = create();
    expect(await storage.preferences()).toEqual({ theme: null, language: null, shortcuts: true });
    await storage.setPreferences({ theme: 'dark' });
    await storage.setPreferences({ shortcuts: false });
    expect(await storage.preferences()).toEqual({ theme: 'dark', language: null, shortcuts: false });
    await storage.create(assessmentOf('a'));
    await storage.forgetEverything();
    expect(await storage.list()).toEqual([]);
    expect(await storage.open('a')).toBe(null);
    expect(await storage.preferences()).toEqual({ theme: null, language: null, shortcuts: true });
  });
});

describe('Storage in IndexedDB, further', () => {
  it('survives the tab', async () => {
    const first = createIndexedDbStorage({ now });
    await first.create(assessmentOf('a'));
    first.close();
    expect((await createIndexedDbStorage({ now }).open('a'))?.assessment).toEqual(assessmentOf('a'));
  });

  it('never touches the fields that a change does not name', async () => {
    const one = createIndexedDbStorage({ now });
    const other = createIndexedDbStorage({ now });
    await one.create(assessmentOf('a'));
    await Promise.all([
      one.write('a', [{ type: 'item.fields', id: 'a', fields: { context: 4 } }]),
      other.write('a', [{ type: 'item.fields', id: 'a', fields: { capacity: 5 } }]),
      one.write('a', [{ type: 'assessment.fields', fields: { title: 'Both' } }]),
      other.write('a', [{ type: 'assessment.fields', fields: { crossTeamRole: 'off' } }]),
    ]);
    const saved = await one.open('a');
    expect(saved?.assessment).toMatchObject({ title: 'Both', crossTeamRole: 'off' });
    expect(saved?.assessment.items[0]).toMatchObject({ context: 4, capacity: 5 });
  });

  it('keeps the snapshots of two tabs that each take one', async () => {
    const one = createIndexedDbStorage({ now });
    const other = createIndexedDbStorage({ now });
    const line = assessmentOf('a');
    await one.create(line);
    const [first, second] = ['first', 'second'].map((id) => newSnapshot(line, id, new Date(0), id));
    await Promise.all([
      one.write('a', [{ type: 'snapshot.put', snapshot: first! }]),
      other.write('a', [{ type: 'snapshot.put', snapshot: second! }]),
    ]);
    expect((await one.open('a'))?.assessment.snapshots).toEqual([first, second]);
    await one.write('a', [{ type: 'snapshot.removed', id: 'first' }]);
    expect((await other.open('a'))?.assessment.snapshots).toEqual([second]);
  });

  it('opens what it can read and leaves a row alone that it cannot', async () => {
    const storage = createIndexedDbStorage({ now });
    await storage.create(assessmentOf('a', 'b'));
    await storage.write('a', [{ type: 'item.fields', id: 'b', fields: { order: Number.NaN } }]);
    expect(await storage.open('a')).toMatchObject({
      unreadableItems: 1,
      assessment: { items: [{ id: 'a' }] },
    });
    await storage.duplicate('a', 'Copy');
    expect(await storage.open('copy')).toBe(null);
    await storage.write('a', [{ type: 'item.fields', id: 'b', fields: { order: 5 } }]);
    expect(await storage.open('a')).toMatchObject({ unreadableItems: 0 });
  });
});
