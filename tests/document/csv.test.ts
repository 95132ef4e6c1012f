import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeResults } from '../../src/domain/result';
import type { WorkItem } from '../../src/domain/workItem';
import { writeWorkItems } from '../../src/document/csv';
import { readCsv } from '../../src/document/readCsv';
import { newWorkItem } from '../../src/document/workItemFields';
import { computedColumns, workItemColumns } from '../../src/document/workItemColumns';
import type { ReadTable } from '../../src/document/workItemTable';
import { anyAssessment, assessmentOf, item } from '../support/assessments';

function read(text: string): ReadTable {
  const reading = readCsv(text);
  if (reading.kind === 'refused') throw new Error(reading.reason);
  return reading;
}

const names = (text: string) => read(text).rows.map(({ fields }) => fields.name);
const firstItem = (text: string) => newWorkItem({ id: 'x', ...read(text).rows[0]!.fields });

describe('A table of work items', () => {
  it('comes back equal, whatever text it holds', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const written = writeWorkItems(assessment, computeResults(assessment));
        const { rows, problems, mapping, computedColumnsIgnored, unknownColumns } = read(written);
        expect(problems).toEqual([]);
        expect(unknownColumns).toEqual([]);
        expect(computedColumnsIgnored).toEqual(computedColumns);
        expect(mapping.filter((column) => column !== null)).toEqual(workItemColumns);
        const whole = rows.map(({ fields }) => newWorkItem({ id: '', ...fields }));
        const inColumns = (entry: WorkItem) => workItemColumns.map((column) => [column, entry[column]]);
        expect(whole.map(inColumns)).toEqual(assessment.items.map(inColumns));
      }),
      { numRuns: 1000 },
    );
  });

  it('holds no cell that a spreadsheet would run, and no number made text', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const written = writeWorkItems(assessment, computeResults(assessment));
        for (const { fields } of read(written.replaceAll("'", '’')).rows) {
          for (const text of [fields.name, fields.note, fields.accountable]) {
            expect(text ?? '').not.toMatch(/^[=+\-@\t\r]/);
          }
        }
      }),
      { numRuns: 1000 },
    );
    const lean = { context: 1, continuity: 1, capacity: 5, crossTeam: 5 };
    const assessment = { ...assessmentOf(), items: [item('a', { ...lean, hoursPerMonth: 12.5 })] };
    expect(writeWorkItems(assessment, computeResults(assessment)).split('\r\n')[1]).toBe(
      'a,,,,ongoing,unknown,1,1,5,5,no,no,no,,no,12.5,,,,,,placeWithPartner,no,-1.000,0.000,1.000,1.000,partner,no,,',
    );
  });

  it('starts with its columns in the promised order', () => {
    const [header] = writeWorkItems(assessmentOf(), []).split('\r\n');
    expect(header).toBe(
      '\uFEFFname,description,group,note,kind,doneBy,context,continuity,capacity,crossTeam,risk,compliance,' +
        'direction,handsOn,timeCritical,hoursPerMonth,accountable,accountableSide,doesTheWork,reviewer,actsFirst,' +
        'placement,likely,lean,insidePull,partnerPull,acceptability,delivers,closeCall,decision,decisionReason',
    );
  });

  it.each([
    ['commas', 'name,note\na,b'],
    ['semicolons', 'name;note\na;b'],
    ['tabs', 'name\tnote\na\tb'],
    ['a byte order mark', '\uFEFFname,note\r\na,b\r\n'],
    ['old line ends', 'name,note\ra,b\r'],
    ['mixed line ends', '\r\nname,note\r\n\na,b\n'],
    ['another order and letter case', 'NOTE,Name\nb,a'],
    ["Excel's own first line", 'sep=;\r\nname;note\r\na;b'],
    ['quotes', '"name","note"\n"a","b"'],
  ])('is read with %s', (_what, text) => {
    expect(read(text).rows.map(({ fields }) => fields)).toEqual([{ name: 'a', note: 'b' }]);
  });

  it('may have a single column, with anything in it', () => {
    expect(names('name\nBackups, daily; tested')).toEqual(['Backups, daily; tested']);
  });

  it('follows a corrected mapping', () => {
    const text = 'what,who\na,b';
    expect(read(text)).toMatchObject({ hasNames: false, rows: [], unknownColumns: ['what', 'who'] });
    expect(readCsv(text, ['accountable', 'name'])).toMatchObject({
      hasNames: true,
      rows: [{ line: 2, fields: { name: 'b', accountable: 'a' } }],
    });
  });

  it.each([
    ['internal', 'inHouse'],
    ['In-house', 'inHouse'],
    ['External', 'partner'],
    ['vendor', 'partner'],
    ['MSP', 'partner'],
    ['both', 'shared'],
    ['none', 'nobody'],
    ['', 'unknown'],
  ])('takes “%s” for done by', (word, doneBy) => {
    expect(firstItem(`name,done by\na,${word}`)).toMatchObject({ doneBy });
  });

  it.each([
    ['yes', true],
    ['TRUE', true],
    ['y', true],
    ['1', true],
    ['x', true],
    ['no', false],
    ['False', false],
    ['n', false],
    ['0', false],
    ['', false],
  ])('takes “%s” for yes or no', (word, risk) => {
    expect(firstItem(`name,risk\na,${word}`)).toMatchObject({ risk });
  });

  it.each([
    ['12', 12],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['1 200', 1200],
    ['7 h', 7],
    ['', null],
  ])('takes “%s” for hours', (word, hoursPerMonth) => {
    expect(firstItem(`name;hours per month\na;${word}`)).toMatchObject({ hoursPerMonth });
  });

  it('says nothing where a cell is empty', () => {
    expect(read('name,note,kind,doneBy,context,risk,handsOn,hours,side,owner\na,,,, ,,,,,').rows).toEqual([
      { line: 2, fields: { name: 'a' } },
    ]);
  });

  it('takes exactly one guarding quote off, and none that guards nothing', () => {
    expect(names("name\n'=1\n''a\n'90s server")).toEqual(['=1', "'a", "'90s server"]);
  });

  it('lets 20 good rows in and names 5 broken ones by line, column and reason', () => {
    const broken = [
      [4, ',,', 'name', '', 'missingName'],
      [8, 'b,6,', 'Context', '6', 'notARating'],
      [12, 'c,,-3', 'Hours a month', '-3', 'notHours'],
      [16, 'd,2.3,', 'Context', '2.3', 'notARating'],
      [20, 'e,,,extra', '', 'extra', 'tooManyCells'],
    ] as const;
    const lines = Array.from({ length: 25 }, (_, at) => {
      const row = broken.find(([line]) => line === at + 2)?.[1] ?? `item ${at},3,"1,5"`;
      return row === ',,' ? ' ,1,' : row;
    });
    const { rows, problems } = read(['name,Context,Hours a month', ...lines].join('\n'));
    expect(rows).toHaveLength(20);
    expect(problems).toEqual(
      broken.map(([line, , column, value, reason]) => ({
        line,
        column,
        value: reason === 'missingName' ? ' ' : value,
        reason,
      })),
    );
  });

  it('counts lines inside quoted cells', () => {
    const { problems } = read('name,note,context\n"a","one\ntwo\nthree",1\nb,,9\n');
    expect(problems).toMatchObject([{ line: 5, column: 'context' }]);
  });

  it('names the row in which a quote is never closed', () => {
    const { rows, problems } = read('name,note\na,b\nc,"d\ne,f');
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 3, column: 'note', reason: 'brokenQuotes' }]);
  });

  it.each([
    ['nothing', '', 'empty', 0],
    ['blank lines', '\n \n\r\n', 'empty', 0],
    ['empty cells', '\n,,\n,', 'empty', 0],
    ['more than 20,000 rows', `name\n${'a\n'.repeat(20_001)}`, 'tooManyRows', 20_002],
    ['more than 500 columns', `\n${','.repeat(500)}x\na`, 'tooManyColumns', 2],
    ['more than 10 MB', 'a'.repeat(10 * 1024 * 1024 + 1), 'tooLarge', 0],
  ])('is refused when it holds %s', (_what, text, reason, line) => {
    expect(readCsv(text)).toEqual({ kind: 'refused', reason, line, part: '' });
  });

  it('takes 20,000 rows', () => {
    expect(read(`name\n${'a\n'.repeat(20_000)}`).rows).toHaveLength(20_000);
  });

  it.each([
    ['quotes', '"'.repeat(300_000)],
    ['opened quotes', ',"a'.repeat(100_000)],
    ['delimiters', ','.repeat(300_000)],
    ['spaces in a number', `name,hours\na,1${' '.repeat(300_000)}x`],
    ['one long header', `${'é'.repeat(300_000)}\na`],
  ])('answers within two seconds to a text of %s', (_what, text) => {
    const start = performance.now();
    readCsv(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('name', 'a', ',', ';', '\t', '"', '\n', '\r', "'", '=', ' ', 'sep=;\n')),
        (parts) => {
          expect(['read', 'refused']).toContain(readCsv(parts.join('')).kind);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads rows that make whole work items', () => {
    const [row] = read('name,crossTeam\na,?').rows;
    expect(newWorkItem({ id: 'x', ...row!.fields })).toEqual(item('a', { id: 'x', crossTeam: 'notSure' }));
  });
});
