import { describe, expect, it } from 'vitest';
import { createAssessmentStore, type AssessmentStore } from '../../src/document/assessmentStore';
import { applyChanges, type Change } from '../../src/document/change';
import { assessmentOf, item } from '../support/assessments';

function openStore(...names: readonly string[]) {
  let time = 0;
  const assessment = assessmentOf(...names);
  const store = createAssessmentStore(assessment, { now: () => time });
  const saved: Change[] = [];
  store.on('changed', ({ changes }) => saved.push(...changes));
  return {
    store,
    saved,
    /** What storage holds if it writes everything that the store emitted. */
    stored: () => applyChanges(assessment, saved),
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

const names = (store: AssessmentStore) => open(store).items.map(({ name }) => name);
const open = (store: AssessmentStore) => store.getSnapshot().context.assessment;
const find = (store: AssessmentStore, id: string) => open(store).items.find((entry) => entry.id === id)!;

describe('The assessment store', () => {
  it('adds items at the end or before a position', () => {
    const { store, stored } = openStore('a', 'b');
    store.trigger['item.added']({ items: [item('c')] });
    store.trigger['item.added']({ items: [item('x'), item('y')], at: 1 });
    store.trigger['item.added']({ items: [item('first')], at: 0 });
    expect(names(store)).toEqual(['first', 'a', 'x', 'y', 'b', 'c']);
    expect(stored()).toEqual(open(store));
  });

  it('never adds a second item with the same id', () => {
    const { store, saved } = openStore('a');
    store.trigger['item.added']({ items: [item('a', { note: 'other' })] });
    expect(find(store, 'a').note).toBe('');
    expect(saved).toEqual([]);
  });

  it('moves an item to a position of the list without it', () => {
    const { store, stored } = openStore('a', 'b', 'c', 'd');
    store.trigger['item.moved']({ id: 'd', to: 0 });
    expect(names(store)).toEqual(['d', 'a', 'b', 'c']);
    store.trigger['item.moved']({ id: 'd', to: 2 });
    expect(names(store)).toEqual(['a', 'b', 'd', 'c']);
    store.trigger['item.moved']({ id: 'a', to: 99 });
    expect(names(store)).toEqual(['b', 'd', 'c', 'a']);
    expect(stored()).toEqual(open(store));
  });

  it('keeps every order right when positions run out of room between two items', () => {
    const { store, stored } = openStore('a', 'b', 'c');
    for (let turn = 0; turn < 200; turn += 1) {
      store.trigger['item.moved']({ id: turn % 2 === 0 ? 'b' : 'c', to: 1 });
    }
    expect(names(store)).toEqual(['a', 'c', 'b']);
    expect(stored()).toEqual(open(store));
  });

  it('emits only the fields that changed', () => {
    const { store, saved } = openStore('a');
    store.trigger['item.changed']({ id: 'a', fields: { context: 4, note: '' } });
    store.trigger['item.changed']({ id: 'a', fields: { context: 4 } });
    store.trigger['item.changed']({ id: 'gone', fields: { context: 4 } });
    expect(saved).toEqual([{ type: 'item.fields', id: 'a', fields: { context: 4 } }]);
  });

  it('keeps the name when it is emptied, and cuts text at its longest', () => {
    const { store } = openStore('a');
    store.trigger['item.changed']({ id: 'a', fields: { name: '   ', accountable: 'x'.repeat(300) } });
    expect(find(store, 'a').name).toBe('a');
    expect(find(store, 'a').accountable).toHaveLength(200);
  });

  it('leaves items that did not change the same objects', () => {
    const { store } = openStore('a', 'b');
    const before = find(store, 'b');
    store.trigger['item.changed']({ id: 'a', fields: { context: 4 } });
    expect(find(store, 'b')).toBe(before);
  });

  it('undoes and redoes one step at a time, and saves both', () => {
    const { store, stored } = openStore('a', 'b');
    store.trigger['item.changed']({ id: 'a', fields: { context: 4 } });
    store.trigger['items.changed']({ ids: ['a', 'b'], fields: { doneBy: 'partner' } });
    store.trigger['items.removed']({ ids: ['a'] });
    const last = open(store);
    store.trigger.undo();
    expect(find(store, 'a').doneBy).toBe('partner');
    store.trigger.undo();
    expect(find(store, 'a').doneBy).toBe('unknown');
    store.trigger.undo();
    expect(open(store)).toEqual(assessmentOf('a', 'b'));
    expect(stored()).toEqual(open(store));
    expect(store.getSnapshot().context).toMatchObject({ canUndo: false, canRedo: true });
    store.trigger.redo();
    store.trigger.redo();
    store.trigger.redo();
    expect(open(store)).toEqual(last);
    expect(stored()).toEqual(open(store));
    expect(store.getSnapshot().context).toMatchObject({ canUndo: true, canRedo: false });
  });

  it('undoes a merge that added, changed and removed in one step', () => {
    const { store, stored } = openStore('a', 'b');
    store.trigger['items.merged']({
      added: [item('c')],
      changed: [{ id: 'a', fields: { note: 'was also b' } }],
      removed: ['b'],
    });
    expect(names(store)).toEqual(['a', 'c']);
    store.trigger.undo();
    expect(open(store)).toEqual(assessmentOf('a', 'b'));
    expect(stored()).toEqual(open(store));
  });

  it('takes typing into one field as one step, and a pause as the end of it', () => {
    const { store, wait } = openStore('a');
    for (const note of ['o', 'on', 'one']) {
      wait(100);
      store.trigger['item.changed']({ id: 'a', fields: { note } });
    }
    wait(5000);
    store.trigger['item.changed']({ id: 'a', fields: { note: 'one two' } });
    store.trigger.undo();
    expect(find(store, 'a').note).toBe('one');
    store.trigger.undo();
    expect(find(store, 'a').note).toBe('');
    store.trigger.redo();
    expect(find(store, 'a').note).toBe('one');
  });

  it('takes an answer as a step of its own, however quickly it follows', () => {
    const { store } = openStore('a');
    store.trigger['item.changed']({ id: 'a', fields: { context: 1 } });
    store.trigger['item.changed']({ id: 'a', fields: { context: 2 } });
    store.trigger.undo();
    expect(find(store, 'a').context).toBe(1);
  });

  it('makes no step of what changes nothing', () => {
    const { store } = openStore('a');
    store.trigger['item.changed']({ id: 'a', fields: { context: 1 } });
    store.trigger['item.changed']({ id: 'a', fields: { context: 1 } });
    store.trigger.undo();
    expect(find(store, 'a').context).toBe(null);
    expect(store.getSnapshot().context.canUndo).toBe(false);
  });
});

describe('Undo beside another tab', () => {
  const readFromOtherTab = (store: AssessmentStore, ...changes: readonly Change[]) =>
    store.trigger['remote.read']({ changes });

  it('keeps what the other tab changed in the same item', () => {
    const { store, saved } = openStore('a');
    store.trigger['item.changed']({ id: 'a', fields: { context: 4 } });
    readFromOtherTab(store, { type: 'item.put', item: item('a', { context: 4, capacity: 5 }) });
    store.trigger.undo();
    expect(find(store, 'a')).toMatchObject({ context: null, capacity: 5 });
    expect(saved.at(-1)).toEqual({ type: 'item.fields', id: 'a', fields: { context: null } });
  });

  it('leaves a field alone that the other tab has changed since', () => {
    const { store, saved } = openStore('a');
    store.trigger['item.changed']({ id: 'a', fields: { context: 4 } });
    readFromOtherTab(store, { type: 'item.put', item: item('a', { context: 2 }) });
    store.trigger.undo();
    expect(find(store, 'a').context).toBe(2);
    expect(saved).toHaveLength(1);
  });

  it('keeps an item that this tab added and the other tab has written in', () => {
    const { store } = openStore();
    store.trigger['item.added']({ items: [item('a')] });
    readFromOtherTab(store, { type: 'item.fields', id: 'a', fields: { note: 'theirs' } });
    store.trigger.undo();
    expect(find(store, 'a').note).toBe('theirs');
  });

  it('is neither a step nor saved again when rows are read', () => {
    const { store, saved } = openStore('a');
    readFromOtherTab(store, { type: 'item.put', item: item('b', { order: 7 }) });
    expect(names(store)).toEqual(['a', 'b']);
    expect(store.getSnapshot().context.canUndo).toBe(false);
    expect(saved).toEqual([]);
  });

  it('cannot reach back into an assessment that was open before', () => {
    const { store, saved } = openStore('a');
    store.trigger['item.changed']({ id: 'a', fields: { context: 4 } });
    store.trigger['assessment.opened']({ assessment: { ...assessmentOf('a'), id: 'other' } });
    store.trigger.undo();
    expect(open(store)).toMatchObject({ id: 'other' });
    expect(saved).toHaveLength(1);
    expect(store.getSnapshot().context).toMatchObject({ canUndo: false, canRedo: false });
  });
});

describe('With 10,000 items', () => {
  it('records an answer within a millisecond', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `item ${at}`);
    const { store } = openStore(...many);
    const took = Array.from({ length: 101 }, (_, at) => {
      const start = performance.now();
      store.trigger['item.changed']({ id: `item ${at * 90}`, fields: { context: 1 + (at % 5) } });
      return performance.now() - start;
    }).sort((a, b) => a - b);
    expect(took[50]).toBeLessThan(1);
  });
});
