import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/document/readWorkbook';
import { writeWorkbook } from '../../src/document/workbook';
import { workItemSheet } from '../../src/document/workItemSheet';
import type { Assessment } from '../../src/domain/assessment';
import { computeResults } from '../../src/domain/result';
import { assessmentOf, hostileText, item } from '../support/assessments';
import { textsInZip } from '../support/textsInZip';

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

const written = async (assessment: Assessment) =>
  bytesOf(await writeWorkbook([workItemSheet('Items', assessment, computeResults(assessment))]));

describe('A workbook of work items', () => {
  it('holds numbers as numbers with their formats, and no text that runs', async () => {
    const ratings = { context: 1, continuity: 1, capacity: 5, crossTeam: 4 };
    const bytes = await written({
      ...assessmentOf(),
      items: [item('=HYPERLINK("https://a.example")', { ...ratings, hoursPerMonth: 12.5, note: '+1' })],
    });
    const { data } = (await readExcelFile(Buffer.from(bytes)))[0]!;
    const [header = [], row = []] = data;
    const cell = (column: string) => row[header.indexOf(column)];
    expect(cell('name')).toBe('\'=HYPERLINK("https://a.example")');
    expect(cell('note')).toBe("'+1");
    expect([cell('hoursPerMonth'), cell('capacity'), cell('lean'), cell('acceptability')]).toEqual([
      12.5, 5, -0.875, 1,
    ]);
    const texts = textsInZip(bytes);
    expect(texts.get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(texts.get('xl/styles.xml')).toContain('0.0%');
    expect(texts.get('xl/styles.xml')).toContain('+0.000;-0.000;0.000');
  });

  it('keeps its header and first column in sight, and filters every row', async () => {
    const texts = textsInZip(await written(assessmentOf('a', 'b', 'c')));
    const sheet = texts.get('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*xSplit="1"[^>]*state="frozen"/);
    expect(sheet).toContain('</sheetData><autoFilter ref="A1:AE4"/>');
  });
});

describe('Any workbook', () => {
  it('holds every text as it was, characters that XML cannot hold included', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .oneof(
            hostileText,
            fc.constantFrom(
              '_x0041_',
              '__x000D_',
              'a\rb',
              '\u0000',
              '\uD800',
              '\uFFFE',
              '_x005F_x0041_',
              '\uFFFD',
              'constructor',
              '__proto__',
            ),
          )
          .filter((text) => text !== ''),
        async (text) => {
          const blob = await writeWorkbook([
            { name: 'One', columns: [{ header: 'Text', width: 10 }], rows: [[text]] },
          ]);
          const sheet = await readWorkbook(await bytesOf(blob));
          // A row that shows nothing is no row to the reader.
          if (sheet.kind === 'sheet' && text.trim() !== '') expect(sheet.rows[1]?.cells).toEqual([text]);
          expect(sheet.kind).toBe('sheet');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('has sheet names that spreadsheets take', async () => {
    const sheets = ['Qui/quoi?', 'x'.repeat(40)].map((name) => ({
      name,
      columns: [{ header: 'A', width: 5 }],
      rows: [['a']],
    }));
    const read = await readExcelFile(Buffer.from(await bytesOf(await writeWorkbook(sheets))));
    expect(read.map(({ sheet }) => sheet)).toEqual(['Qui quoi', 'x'.repeat(31)]);
  });
});
