import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAssessmentStore } from '../../src/document/assessmentStore';
import { planImport, type ImportChoice } from '../../src/document/importPlan';
import { workThrough } from '../../src/document/pausing';
import type { ReadRow } from '../../src/document/workItemCells';
import { workItemColumns } from '../../src/document/workItemColumns';
import { nameKey } from '../../src/document/workItemNames';
import type { WorkItem } from '../../src/domain/workItem';
import { anyAssessment, assessmentOf, item } from '../support/assessments';

const row = (fields: ReadRow['fields'], line = 2): ReadRow => ({ line, fields });
const update = { sameName: 'update', emptyCells: 'keep' } as const;

describe('What rows do to a list', () => {
  it('is to update the items they name and to add the others', () => {
    const plan = workThrough(
      planImport(
        [
          row({ name: ' backups', hoursPerMonth: 4 }),
          row({ name: 'Website' }),
          row({ name: 'WEBSITE', note: 'x' }),
        ],
        [item('Backups'), item('Network')],
        [],
        update,
      ),
    );
    expect(plan.changed).toEqual([{ id: 'Backups', fields: { hoursPerMonth: 4 } }]);
    expect(plan.added).toMatchObject([{ name: 'Website', note: 'x' }]);
    expect(plan).toMatchObject({ same: 0, repeated: 1, sameNames: [' backups', 'WEBSITE'] });
  });

  it('is to add them all, where that is wanted', () => {
    const plan = workThrough(
      planImport([row({ name: 'a' }), row({ name: 'A' })], [item('a')], [], { ...update, sameName: 'add' }),
    );
    expect(plan).toMatchObject({ added: [{ name: 'a' }, { name: 'A' }], changed: [], same: 0, repeated: 0 });
  });

  it('is to leave alone what an empty cell does not speak of, and to empty it where that is wanted', () => {
    const existing = [item('a', { note: 'kept', risk: true, reviewer: 'Kim' })];
    const columns = ['name', 'note', 'risk'] as const;
    const plan = (emptyCells: ImportChoice['emptyCells']) =>
      workThrough(planImport([row({ name: 'a' })], existing, columns, { ...update, emptyCells }));
    expect(plan('keep')).toMatchObject({ changed: [], same: 1, emptiable: 1 });
    expect(plan('empty')).toMatchObject({
      changed: [{ id: 'a', fields: { note: '', risk: false } }],
      same: 0,
      emptiable: 1,
    });
  });

  it('is nothing when a list meets itself', () => {
    fc.assert(
      fc.property(anyAssessment, ({ items }) => {
        const keys = items.map(({ name }) => nameKey(name));
        fc.pre(new Set(keys).size === keys.length);
        const rows = items.map((entry) => {
          const said: Partial<WorkItem> = Object.fromEntries(
            workItemColumns.map((column) => [column, entry[column]]),
          );
          return row({ ...said, name: entry.name });
        });
        expect(workThrough(planImport(rows, items, workItemColumns, update))).toMatchObject({
          added: [],
          changed: [],
          same: items.length,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('is one step, which is taken back whole', () => {
    const name = fc.constantFrom('a', 'B', 'c', 'D', 'e');
    fc.assert(
      fc.property(
        fc.array(fc.record({ name, note: fc.string(), hoursPerMonth: fc.nat() })),
        fc.constantFrom<ImportChoice['sameName']>('update', 'add'),
        fc.constantFrom<ImportChoice['emptyCells']>('keep', 'empty'),
        (said, sameName, emptyCells) => {
          const before = assessmentOf('A', 'b', 'C');
          const store = createAssessmentStore(before);
          const rows = said.map((fields, at) => row(fields, at + 2));
          const { added, changed } = workThrough(
            planImport(rows, before.items, ['name', 'note', 'hoursPerMonth'], { sameName, emptyCells }),
          );
          store.trigger['items.merged']({ added, changed });
          const { assessment } = store.getSnapshot().context;
          const expected =
            sameName === 'add'
              ? 3 + rows.length
              : new Set(['a', 'b', 'c', ...said.map((one) => one.name.toLowerCase())]).size;
          expect(assessment.items).toHaveLength(expected);
          if (added.length + changed.length > 0) store.trigger.undo();
          expect(store.getSnapshot().context.assessment).toEqual(before);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
