import { describe, expect, it } from 'vitest';
import { readBroughtFile } from '../../src/document/readBroughtFile';
import { readWorkbook, type ReadSheet } from '../../src/document/readWorkbook';
import { workbookOf, workbookParts, zipOf, type SheetContent } from '../support/workbooks';

async function read(bytes: Uint8Array<ArrayBuffer>, sheet?: number): Promise<ReadSheet> {
  const reading = await readWorkbook(bytes, sheet);
  if (reading.kind === 'refused') throw new Error(`${reading.reason} ${reading.part}`);
  return reading;
}

const cellsOf = async (sheet: SheetContent) => (await read(workbookOf(sheet))).rows.map(({ cells }) => cells);

describe('A workbook', () => {
  it('gives the cells of a sheet as text, with the rows they stand in', async () => {
    const rows = [['Name', 'Hours'], [], ['Backups', 12.5], ['  two\nlines & more ', 0.1], [true, null, 'x']];
    expect((await read(workbookOf({ name: 'Work', rows }))).rows).toEqual([
      { line: 1, cells: ['Name', 'Hours'], isBroken: false },
      { line: 3, cells: ['Backups', '12.5'], isBroken: false },
      { line: 4, cells: ['  two\nlines & more ', '0.1'], isBroken: false },
      { line: 5, cells: ['yes', '', 'x'], isBroken: false },
    ]);
  });

  it('gives its first sheet that is not hidden, or the one that is chosen, and the names of all', async () => {
    const bytes = workbookOf(
      { name: 'Lists', rows: [['hidden']], state: 'hidden' },
      { name: 'Work & <more>', rows: [['first']] },
      { name: 'Later', rows: [['second']] },
    );
    const names = ['Lists', 'Work & <more>', 'Later'];
    expect(await read(bytes)).toMatchObject({ sheets: names, sheet: 1, rows: [{ cells: ['first'] }] });
    expect(await read(bytes, 2)).toMatchObject({ sheets: names, sheet: 2, rows: [{ cells: ['second'] }] });
    expect(await read(bytes, 0)).toMatchObject({ rows: [{ cells: ['hidden'] }] });
  });

  it('reads prefixed tags, shared texts, formulas by their results, and errors as nothing', async () => {
    const parts = workbookParts([
      {
        name: 'Work',
        rows: '<x:row r="1"><x:c r="A1" t="s"><x:v>1</x:v></x:c><x:c r="B1" t="str"><x:f>1+1</x:f><x:v>two</x:v></x:c><x:c r="C1" t="e"><x:v>#REF!</x:v></x:c></x:row>',
      },
    ]).map((part) =>
      part.name === 'xl/_rels/workbook.xml.rels'
        ? {
            ...part,
            content: String(part.content).replace(
              '</Relationships>',
              '<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="/xl/texts.xml"/></Relationships>',
            ),
          }
        : part,
    );
    const shared = {
      name: 'xl/texts.xml',
      content: '<sst><si><t>no</t></si><si><r><t>Back</t></r><r><t>ups</t></r></si></sst>',
    };
    expect((await read(zipOf([...parts, shared]))).rows.map(({ cells }) => cells)).toEqual([
      ['Backups', 'two'],
    ]);
  });

  it('makes its dates days', async () => {
    const parts = workbookParts([
      { name: 'Work', rows: '<row r="1"><c r="A1" s="1"><v>45000</v></c></row>' },
    ]);
    const styles = {
      name: 'xl/styles.xml',
      content: '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    };
    expect((await read(zipOf([...parts, styles]))).rows.map(({ cells }) => cells)).toEqual([['2023-03-15']]);
  });

  it('takes out one guarding quote and keeps what looks like a formula a text', async () => {
    expect(await cellsOf({ name: 'x', rows: [["'=1+1", '=1+1']] })).toEqual([["'=1+1", '=1+1']]);
    const file = workbookOf({
      name: 'x',
      rows: [
        ['Name', 'Note'],
        ["'=1+1", "'90s server"],
      ],
    });
    expect(await readBroughtFile(file)).toMatchObject({
      table: { rows: [{ line: 2, fields: { name: '=1+1', note: "'90s server" } }] },
    });
  });

  it('refuses a far cell in a moment instead of making room for it', async () => {
    const start = performance.now();
    for (const [place, rows] of [
      ['XFD1048576', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
      ['9999999', '<row r="9999999"><c r="A9999999"><v>1</v></c></row>'],
      ['ZZZ99999', "<x:row x:r='99999'><x:c x:r='ZZZ99999'><v>1</v></x:c></x:row>"],
    ] as const) {
      expect(await readWorkbook(workbookOf({ name: 'x', rows }))).toMatchObject({
        reason: 'sheetTooFar',
        part: place,
      });
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([
    ['a place in disguise', '<row r="1"><c r="&#65;1"><v>1</v></c></row>'],
    ['a place out of any alphabet', '<row r="1"><c r="AAAAAAAAAA1"><v>1</v></c></row>'],
    ['a place of endless digits', `<row r="${'9'.repeat(400)}"><c r="A1"><v>1</v></c></row>`],
    ['a sign that opens a tag inside a tag', '<row r="1"><c t="<" r="A1"><v>1</v></c></row>'],
    ['a quote that never ends', '<row r="1"><c r="A1><v>1</v></c></row>'],
  ])('refuses a sheet with %s', async (_what, rows) => {
    expect(await readWorkbook(workbookOf({ name: 'x', rows }))).toMatchObject({
      reason: 'brokenPart',
      part: 'xl/worksheets/sheet1.xml',
    });
  });

  it('counts bytes while they inflate, whatever the file says they will come to', async () => {
    const bomb = { name: 'xl/worksheets/sheet9.xml', content: Buffer.alloc(101 * 1024 * 1024), saidSize: 10 };
    const bytes = zipOf([...workbookParts([{ name: 'x', rows: [['a']] }]), bomb]);
    expect(bytes.length).toBeLessThan(200_000);
    expect(await readWorkbook(bytes)).toMatchObject({ reason: 'inflatesTooFar', part: bomb.name });
  });

  it('counts a text that many cells share for each of them', async () => {
    const long = 'x'.repeat(9000);
    const row = (at: number) => `<row r="${at}"><c r="A${at}" t="s"><v>0</v></c></row>`;
    const rows = Array.from({ length: 2000 }, (_, at) => row(at + 1)).join('');
    const shared = { name: 'xl/sharedStrings.xml', content: `<sst><si><t>${long}</t></si></sst>` };
    expect(await readWorkbook(zipOf([...workbookParts([{ name: 'x', rows }]), shared]))).toMatchObject({
      reason: 'tooLarge',
      line: 1166,
    });
  });

  it('does not mind what else is in the file', async () => {
    const extra = { name: 'xl/media/image1.png', content: Buffer.alloc(1000, 7), checksum: 1 };
    const reading = await read(zipOf([...workbookParts([{ name: 'x', rows: [['a']] }]), extra]));
    expect(reading.rows).toMatchObject([{ cells: ['a'] }]);
  });
});
