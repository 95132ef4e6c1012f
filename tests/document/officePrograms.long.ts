import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWorkItems } from '../../src/document/csv';
import { writeWordFile } from '../../src/document/wordFile';
import { writeWorkbook } from '../../src/document/workbook';
import { workItemSheet } from '../../src/document/workItemSheet';
import { computeResults } from '../../src/domain/result';
import { assessmentOf, item } from '../support/assessments';

const run = promisify(execFile);

const hasOffice = await run('soffice', ['--version']).then(
  () => true,
  () => false,
);
const who = hasOffice ? 'LibreOffice' : 'LibreOffice, which is not installed (soffice)';

const assessment = {
  ...assessmentOf(),
  items: [
    item('=HYPERLINK("https://a.example")', {
      context: 1,
      continuity: 1,
      capacity: 5,
      crossTeam: 4,
      order: 0,
    }),
    item('Sauvegardes, « restauration »', { hoursPerMonth: 12.5, note: "-1+1 & <b>'", order: 1 }),
  ],
};

/** A number as a number, a percentage as the share it stands for, and anything else as it is. */
function readNumber(cell: string): number | string {
  if (!/^[+-]?\d+(\.\d+)?%?$/.test(cell)) return cell;
  return cell.endsWith('%') ? Number(cell.slice(0, -1)) / 100 : Number(cell);
}

describe.skipIf(!hasOffice)(who, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'draw-the-line-office-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const convert = async (name: string, content: Blob, to: string) => {
    writeFileSync(join(folder, name), Buffer.from(await content.arrayBuffer()));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, name)]);
    return readFileSync(join(folder, name.replace(/\.\w+$/, `.${to.split(':')[0] ?? ''}`)), 'utf8');
  };

  it('reads every cell of a workbook as the CSV has it, and runs none', async () => {
    const results = computeResults(assessment);
    const workbook = await writeWorkbook([workItemSheet('Items', assessment, results)]);
    const csv = await convert(
      'items.xlsx',
      workbook,
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false',
    );
    const cells = (text: string) =>
      Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data.map((row) =>
        row.map(readNumber),
      );
    expect(cells(csv)).toEqual(cells(writeWorkItems(assessment, results)));
  }, 120_000);

  it('reads a Word file with its tables and its boxes', async () => {
    const file = await writeWordFile({
      title: 'Board page',
      report: [
        { kind: 'heading', level: 1, text: 'In-house led' },
        { kind: 'table', header: ['Item', 'A'], rows: [['Sauvegardes & <b>', 'Head of IT']] },
        { kind: 'choices', entries: ['Approved', 'Not yet'], signature: 'Name and date' },
      ],
      footer: ['weights: equal'],
      paper: 'Letter',
    });
    const text = await convert('board.docx', file, 'txt:Text (encoded):UTF8');
    for (const said of ['In-house led', 'Sauvegardes & <b>', 'Head of IT', '☐ Approved'])
      expect(text).toContain(said);
  }, 120_000);
});
