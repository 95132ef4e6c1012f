import { bench, describe } from 'vitest';
import { createAssessmentStore } from '../../src/document/assessmentStore';
import { planImport } from '../../src/document/importPlan';
import { workThrough } from '../../src/document/pausing';
import { newAssessment } from '../../src/document/newAssessment';
import { readBroughtFile } from '../../src/document/readBroughtFile';
import { workbookOf } from '../support/workbooks';

const header = ['name', 'description', 'context', 'continuity', 'capacity', 'crossTeam', 'hours', 'done by'];
const story = 'Somebody looks after this every week, and nobody would notice until it hurts. ';

const rowsOf = (count: number, repeats: number) =>
  Array.from({ length: count }, (_, at) => [
    `Work ${at}`,
    story.repeat(repeats),
    ...[1, 5, 25, 125].map((step) => 1 + (Math.floor(at / step) % 5)),
    at % 60,
    'internal',
  ]);

const csvOf = (count: number, repeats: number) =>
  new TextEncoder().encode([header, ...rowsOf(count, repeats)].map((cells) => cells.join(';')).join('\n'));

const tenThousand = csvOf(10_000, 1);
const full = csvOf(20_000, 5);
const workbook = workbookOf({ name: 'Work', rows: [header, ...rowsOf(10_000, 1)] });

async function reads(file: Uint8Array<ArrayBuffer>): Promise<void> {
  await readBroughtFile(file);
}

const once = { iterations: 5, time: 0, warmupIterations: 1 };

describe('What comes in is read', () => {
  bench('CSV of 10,000 rows', () => reads(tenThousand), once);
  bench(`CSV of 20,000 rows, ${(full.length / 1e6).toFixed(1)} MB`, () => reads(full), once);
  bench('workbook of 10,000 rows', () => reads(workbook), once);
});

const reading = await readBroughtFile(full);
if (reading.kind !== 'table') throw new Error('The table for the bench is refused');
const { rows } = reading.table;
const choice = { sameName: 'update', emptyCells: 'keep' } as const;
const { added } = workThrough(planImport(rows, [], [], choice));

describe('20,000 rows', () => {
  bench(
    'are compared with the list, in slices',
    () => {
      workThrough(planImport(rows, [], [], choice));
    },
    once,
  );
  bench(
    'are taken in, in one step',
    () => {
      createAssessmentStore(newAssessment('Bench')).trigger['items.merged']({ added });
    },
    once,
  );
});
