import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a ZIP file, and what it lies about. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly flags?: number;
  readonly checksum?: number;
  readonly saidSize?: number;
}

/** A ZIP file of these parts, deflated. */
export function zipOf(parts: readonly ZipPart[], listed = parts.length): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, flags = 0, checksum, saidSize } of parts) {
    const bytes = Buffer.from(content);
    const deflated = deflateRawSync(bytes);
    const called = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(checksum ?? crc32(bytes), 10);
    facts.writeUInt32LE(deflated.length, 14);
    facts.writeUInt32LE(saidSize ?? bytes.length, 18);
    facts.writeUInt16LE(called.length, 22);
    bodies.push(Buffer.from('PK\x03\x04'), facts, called, deflated);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    list.push(Buffer.from('PK\x01\x02\x14\x00'), facts, rest, called);
    at += 4 + 26 + called.length + deflated.length;
  }
  const listSize = list.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(listed, 8);
  end.writeUInt16LE(listed, 10);
  end.writeUInt32LE(listSize, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...bodies, ...list, end]));
}

type Cell = string | number | boolean | null;

/** One sheet: rows of cells, or the XML of its rows as it is to stand there. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[] | string;
  readonly state?: 'hidden';
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function cellXml(value: Cell, row: number, column: number): string {
  const place = `${String.fromCharCode(65 + column)}${row}`;
  if (value === null) return '';
  if (typeof value === 'string') {
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  }
  return typeof value === 'number'
    ? `<c r="${place}"><v>${value}</v></c>`
    : `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
}

function rowsXml(rows: readonly (readonly Cell[])[]): string {
  return rows
    .map((cells, at) => {
      const row = at + 1;
      return `<row r="${row}">${cells.map((cell, column) => cellXml(cell, row, column)).join('')}</row>`;
    })
    .join('');
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts of a workbook as Excel writes them, apart from what no reader of cells needs. */
export function workbookParts(sheets: readonly SheetContent[]): ZipPart[] {
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" ${state === undefined ? '' : `state="${state}" `}r:id="rId${at + 1}"/>`,
  );
  const relations = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${relations.join('')}</Relationships>` },
    ...sheets.map(({ rows }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: `<worksheet xmlns="${main}"><sheetData>${typeof rows === 'string' ? rows : rowsXml(rows)}</sheetData></worksheet>`,
    })),
  ];
}

/** A workbook of these sheets. */
export function workbookOf(...sheets: readonly SheetContent[]): Uint8Array<ArrayBuffer> {
  return zipOf(workbookParts(sheets));
}
