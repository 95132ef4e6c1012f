import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBroughtFile } from '../../src/document/readBroughtFile';
import { writeWorkItems } from '../../src/document/csv';
import { writeWorkbook } from '../../src/document/workbook';
import { computedColumns, workItemColumns } from '../../src/document/workItemColumns';
import { newWorkItem } from '../../src/document/workItemFields';
import { workItemSheet } from '../../src/document/workItemSheet';
import type { Assessment } from '../../src/domain/assessment';
import { computeResults } from '../../src/domain/result';
import type { WorkItem } from '../../src/domain/workItem';
import { anyAssessment, assessmentOf } from '../support/assessments';
import { longRun } from '../support/longRun';

const times = longRun ? 10_000 : 1000;

const inColumns = (entry: WorkItem) => workItemColumns.map((column) => [column, entry[column]]);

async function expectBack(file: Blob | string, { items }: Assessment): Promise<void> {
  const bytes = new Uint8Array(await new Blob([file]).arrayBuffer());
  const reading = await readBroughtFile(bytes);
  if (reading.kind !== 'table') throw new Error(JSON.stringify(reading));
  const { rows, problems, unknownColumns, computedColumnsIgnored } = reading.table;
  expect({ problems, unknownColumns, computedColumnsIgnored }).toEqual({
    problems: [],
    unknownColumns: [],
    computedColumnsIgnored: computedColumns,
  });
  expect(rows.map(({ fields }) => inColumns(newWorkItem({ id: '', ...fields })))).toEqual(
    items.map(inColumns),
  );
}

describe('What was taken along comes back equal through the one door, whatever text it holds:', () => {
  it('as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(anyAssessment, async (assessment) => {
        const sheet = workItemSheet('Items', assessment, computeResults(assessment));
        const other = { name: 'RACI', columns: [{ header: 'x', width: 9 }], rows: [['y']] };
        await expectBack(await writeWorkbook([sheet, other]), assessment);
      }),
      { numRuns: times },
    );
  });

  it('as a workbook, where a text is called what every object has of itself', async () => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    const assessment = assessmentOf(...names);
    await expectBack(await writeWorkbook([workItemSheet('constructor', assessment, [])]), assessment);
  });

  it('as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(anyAssessment, (assessment) =>
        expectBack(writeWorkItems(assessment, computeResults(assessment)), assessment),
      ),
      { numRuns: times },
    );
  });
});
