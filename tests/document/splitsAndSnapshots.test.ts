import { describe, expect, it } from 'vitest';
import { mostSnapshots } from '../../src/document/assessmentEvents';
import { createAssessmentStore } from '../../src/document/assessmentStore';
import { applyChanges, type Change } from '../../src/document/change';
import { newSnapshot } from '../../src/document/newSnapshot';
import { readWorkItem } from '../../src/document/savedRow';
import { splitWorkItem } from '../../src/domain/split';
import { assessmentOf, item } from '../support/assessments';

function openStore(...names: readonly string[]) {
  const assessment = assessmentOf(...names);
  const store = createAssessmentStore(assessment);
  const saved: Change[] = [];
  store.on('changed', ({ changes }) => saved.push(...changes));
  return {
    store,
    saved,
    open: () => store.getSnapshot().context.assessment,
    stored: () => applyChanges(assessment, saved),
  };
}

const row = (name: string) => ({ name, accountable: '', accountableSide: null, hours: null });
const at = (minute: number) => new Date(Date.UTC(2025, 10, 23, 7, minute));

describe('A split in the store', () => {
  it('puts the other rows after the first, and is one step to undo and redo', () => {
    const { store, open, stored } = openStore('a', 'backups', 'z');
    store.trigger['item.changed']({ id: 'backups', fields: { hoursPerMonth: 12 } });
    const before = open();
    const ids = ['tested', 'decided'];
    const rows = splitWorkItem(
      before.items[1]!,
      [row('Jobs run'), row('Restores tested'), row('Retention decided')],
      () => ids.shift()!,
    );
    store.trigger['item.split']({ id: 'backups', rows });
    const names = ['a', 'Jobs run', 'Restores tested', 'Retention decided', 'z'];
    expect(open().items.map(({ name }) => name)).toEqual(names);
    expect(open().items[1]).toMatchObject({
      id: 'backups',
      splitFrom: 'backups',
      partOf: 'backups',
      hoursPerMonth: 4,
    });
    expect(stored()).toEqual(open());
    store.trigger.undo();
    expect(open()).toEqual(before);
    store.trigger.redo();
    expect(open().items.map(({ name }) => name)).toEqual(names);
    expect(stored()).toEqual(open());
  });

  it('says nothing about an item that is gone, or rows that are of another', () => {
    const { store, open, saved } = openStore('a', 'b');
    store.trigger['item.split']({ id: 'gone', rows: [item('gone'), item('new')] });
    store.trigger['item.split']({ id: 'a', rows: [item('b'), item('new')] });
    store.trigger['item.split']({ id: 'a', rows: [] });
    expect(open().items.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(saved).toEqual([]);
  });
});

describe('A snapshot', () => {
  it('keeps the line as it was, the oldest first, and can be removed and taken back', () => {
    const { store, open, stored } = openStore('a');
    store.trigger['snapshot.taken']({ snapshot: newSnapshot(open(), 'Second', at(2), 's2') });
    store.trigger['snapshot.taken']({ snapshot: newSnapshot(open(), 'First', at(1), 's1') });
    store.trigger['item.changed']({ id: 'a', fields: { context: 5 } });
    expect(open().snapshots.map(({ name }) => name)).toEqual(['First', 'Second']);
    expect(open().snapshots[0]?.items[0]?.context).toBeNull();
    store.trigger['snapshot.removed']({ id: 's1' });
    expect(open().snapshots.map(({ id }) => id)).toEqual(['s2']);
    store.trigger.undo();
    expect(open().snapshots.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(stored()).toEqual(open());
  });

  it('needs a name, is cut to 200 units, and there are at most 100', () => {
    const { store, open } = openStore('a');
    store.trigger['snapshot.taken']({ snapshot: newSnapshot(open(), '   ', at(0)) });
    expect(open().snapshots).toEqual([]);
    const long = { ...newSnapshot(open(), 'x', at(0)), name: 'x'.repeat(300) };
    store.trigger['snapshot.taken']({ snapshot: long });
    expect(open().snapshots[0]?.name).toHaveLength(200);
    for (let count = 0; count < mostSnapshots; count += 1) {
      store.trigger['snapshot.taken']({ snapshot: newSnapshot(open(), `${String(count)}.`, at(1)) });
    }
    expect(open().snapshots).toHaveLength(mostSnapshots);
  });

  it('of another tab stays when one of this tab is undone', () => {
    const { store, open } = openStore('a');
    store.trigger['snapshot.taken']({ snapshot: newSnapshot(open(), 'Ours', at(1), 'ours') });
    const theirs = newSnapshot(open(), 'Theirs', at(2), 'theirs');
    store.trigger['remote.read']({ changes: [{ type: 'snapshot.put', snapshot: theirs }] });
    store.trigger.undo();
    expect(open().snapshots).toEqual([theirs]);
  });
});

describe('What is said about the organisation', () => {
  it('is kept field by field, and undone', () => {
    const { store, open, saved } = openStore();
    store.trigger['assessment.answered']({
      fields: { leadership: 'partly', leadershipEvidence: 'Half a day a week' },
    });
    store.trigger['assessment.answered']({ fields: { teamHoursPerMonth: 480, reviewShare: 0.2 } });
    expect(open()).toMatchObject({ leadership: 'partly', teamHoursPerMonth: 480, reviewShare: 0.2 });
    expect(saved).toHaveLength(2);
    store.trigger.undo();
    expect(open()).toMatchObject({ leadership: 'partly', teamHoursPerMonth: null, reviewShare: 0.15 });
  });

  it('leaves out numbers that are none, and cuts long evidence', () => {
    const { store, open } = openStore();
    store.trigger['assessment.answered']({ fields: { reviewShare: 1.5, teamHoursPerMonth: -1 } });
    store.trigger['assessment.answered']({ fields: { teamHoursPerMonth: Number.NaN } });
    store.trigger['assessment.answered']({ fields: { documentationEvidence: 'x'.repeat(10_001) } });
    expect(open()).toMatchObject({ reviewShare: 0.15, teamHoursPerMonth: null });
    expect(open().documentationEvidence).toHaveLength(10_000);
  });
});

describe('The later fields of an item', () => {
  it('are kept within their limits: no date that is none, no hours that are none, one edit for each duty', () => {
    const { store, open } = openStore('a');
    const edit = { duty: 'holdWayBack', owner: 'Sam', hours: 2, dropped: false } as const;
    store.trigger['item.changed']({ id: 'a', fields: { redrawOn: '2026-02-28' } });
    store.trigger['item.changed']({ id: 'a', fields: { redrawOn: '2026-02-30' } });
    store.trigger['item.changed']({ id: 'a', fields: { redrawOn: 'soon' } });
    store.trigger['item.changed']({
      id: 'a',
      fields: { retainedDuties: [edit, { ...edit, hours: -1, owner: 'x'.repeat(300) }] },
    });
    expect(open().items[0]?.redrawOn).toBe('2026-02-28');
    expect(open().items[0]?.retainedDuties).toEqual([{ ...edit, hours: null, owner: 'x'.repeat(200) }]);
    expect(readWorkItem(open().items[0])).toEqual(open().items[0]);
    store.trigger['item.changed']({ id: 'a', fields: { redrawOn: '' } });
    expect(open().items[0]?.redrawOn).toBe('');
  });

  it('are unsaid in a row that was saved without them', () => {
    const { mayContain, nameIsMeant, retainedDuties, redrawOn, splitFrom, ...earlier } = item('a');
    expect(readWorkItem(earlier)).toEqual(item('a'));
    expect([mayContain, nameIsMeant, retainedDuties, redrawOn, splitFrom]).toEqual([
      null,
      false,
      [],
      '',
      null,
    ]);
  });
});
