import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Merge } from '../../src/document/assessmentEvents';
import { createAssessmentStore, type AssessmentStore } from '../../src/document/assessmentStore';
import { applyChanges, inListOrder, type Change } from '../../src/document/change';
import { workThrough } from '../../src/document/pausing';
import { prepareMerge } from '../../src/document/planner';
import type { Assessment } from '../../src/domain/assessment';
import { anyAssessment, assessmentOf, item } from '../support/assessments';

const open = (store: AssessmentStore) => store.getSnapshot().context.assessment;

function openStore(assessment: Assessment) {
  const store = createAssessmentStore(assessment);
  const saved: Change[] = [];
  store.on('changed', ({ changes }) => saved.push(...changes));
  const stored = () => applyChanges(inListOrder(assessment), saved);
  const prepare = (merge: Merge) => workThrough(prepareMerge(open(store), merge));
  return { store, saved, stored, prepare };
}

/** Items come in, some of those that are there change, some go. */
const anyMerge = ({ items }: Assessment): fc.Arbitrary<Merge> =>
  fc.record({
    added: fc
      .uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 6 })
      .map((numbers) => numbers.map((number) => item(` new ${number} `, { id: `new ${number}` }))),
    changed: fc
      .subarray([...items])
      .map((some) => some.map(({ id }) => ({ id, fields: { note: 'said', name: ' Called so ' } }))),
    removed: fc.subarray(items.map(({ id }) => id)),
    at: fc.oneof(fc.constant(items.length), fc.integer({ min: 0, max: items.length })),
  });

describe('A prepared merge', () => {
  it('comes to what the same merge comes to without preparation, and so does taking it back', () => {
    fc.assert(
      fc.property(
        anyAssessment.chain((assessment) => fc.tuple(fc.constant(assessment), anyMerge(assessment))),
        ([assessment, merge]) => {
          const [ready, plain] = [openStore(assessment), openStore(assessment)];
          ready.store.trigger['items.merged']({ ...merge, prepared: ready.prepare(merge) });
          plain.store.trigger['items.merged'](merge);
          expect(open(ready.store)).toEqual(open(plain.store));
          expect(ready.saved).toEqual(plain.saved);
          ready.store.trigger.undo();
          expect(open(ready.store)).toEqual(inListOrder(assessment));
          expect(ready.stored()).toEqual(open(ready.store));
          ready.store.trigger.redo();
          expect(open(ready.store)).toEqual(open(plain.store));
          expect(ready.stored()).toEqual(open(ready.store));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is one step to undo, which puts the very list back that stood before', () => {
    const { store, prepare } = openStore(assessmentOf('a', 'b'));
    const before = open(store).items;
    const merge = { added: [item('c'), item('d')], changed: [{ id: 'a', fields: { note: 'theirs' } }] };
    store.trigger['items.merged']({ ...merge, prepared: prepare(merge) });
    const after = open(store).items;
    expect(after.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
    store.trigger.undo();
    expect(open(store).items).toBe(before);
    expect(store.getSnapshot().context.canUndo).toBe(false);
    store.trigger.redo();
    expect(open(store).items).toBe(after);
  });

  it('keeps what was said here while it was prepared', () => {
    const { store, stored, prepare } = openStore(assessmentOf('a', 'b'));
    const merge = { added: [item('c')], changed: [{ id: 'a', fields: { group: 'Backups' } }] };
    const prepared = prepare(merge);
    store.trigger['item.changed']({ id: 'a', fields: { note: 'said meanwhile' } });
    store.trigger['items.removed']({ ids: ['b'] });
    store.trigger['items.merged']({ ...merge, prepared });
    expect(open(store).items).toEqual([
      expect.objectContaining({ id: 'a', note: 'said meanwhile', group: 'Backups' }),
      expect.objectContaining({ id: 'c' }),
    ]);
    expect(stored()).toEqual(open(store));
  });

  it('keeps what another tab said while it was prepared, and leaves it there when it is taken back', () => {
    const { store, prepare } = openStore(assessmentOf('a'));
    const merge = { added: [item('b')] };
    const prepared = prepare(merge);
    store.trigger['remote.read']({ changes: [{ type: 'item.put', item: item('theirs', { order: 5 }) }] });
    store.trigger['items.merged']({ ...merge, prepared });
    store.trigger['remote.read']({ changes: [{ type: 'item.fields', id: 'a', fields: { note: 'theirs' } }] });
    store.trigger.undo();
    expect(open(store).items).toEqual([
      expect.objectContaining({ id: 'a', note: 'theirs' }),
      expect.objectContaining({ id: 'theirs' }),
    ]);
  });

  it('does nothing to what is only looked at', () => {
    const assessment = assessmentOf('a');
    const store = createAssessmentStore(assessment, { readOnly: true });
    const merge = { added: [item('b')] };
    const before = open(store);
    store.trigger['items.merged']({ ...merge, prepared: workThrough(prepareMerge(before, merge)) });
    expect(open(store)).toBe(before);
  });
});
