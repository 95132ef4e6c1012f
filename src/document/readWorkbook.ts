import { readSheet } from 'read-excel-file/universal';
import { mostItems } from './assessmentSchema';
import { refuse, type Refusal } from './refusal';
import { mostBytes } from './textSize';
import type { TableRow } from './workItemTable';
import { decodeXml, everyTag } from './xmlTags';
import { storeZip } from './storeZip';
import { openZip, type Parts, type ZipFault } from './zip';

/** Why a workbook is refused; also the end of a message key. */
export type WorkbookFault = ZipFault | 'notWorkbook' | 'noSheet' | 'brokenPart' | 'sheetTooFar' | 'tooLarge';

/** One sheet of a workbook. */
export interface ReadSheet {
  readonly kind: 'sheet';
  /** The names of all sheets, in their order. */
  readonly sheets: readonly string[];
  /** Which of them was read; 0 is the first. */
  readonly sheet: number;
  /** The rows that are not blank. */
  readonly rows: readonly TableRow[];
}

/** The most sheets that a workbook may list. */
const mostSheets = 500;

/** Excel's own last row. Cells below it are a trick. */
const mostRows = 1_048_576;

/** A sheet is filled up to a rectangle: so many cells may be in it, empty or not. */
const mostCells = 20_000_000;

const workbookPath = 'xl/workbook.xml';
const relationsPath = 'xl/_rels/workbook.xml.rels';

interface Sheet {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

function textOf(parts: Parts, path: string): string {
  return new TextDecoder().decode(parts.get(path));
}

function listSheets(parts: Parts): readonly Sheet[] | null {
  const sheets: Sheet[] = [];
  const isWellFormed = everyTag(textOf(parts, workbookPath), ['sheet'], (_, attributes) => {
    const name = decodeXml(attributes.get('name') ?? '');
    const relation = decodeXml(attributes.get('id') ?? '');
    const isHidden = /hidden/i.test(attributes.get('state') ?? '');
    if (name !== '') sheets.push({ name, relation, isHidden });
    return sheets.length <= mostSheets;
  });
  return isWellFormed ? sheets : null;
}

/** Where each relation leads: the kind of the part and its name in the file. */
function listRelations(parts: Parts): ReadonlyMap<string, { readonly kind: string; readonly path: string }> {
  const relations = new Map<string, { readonly kind: string; readonly path: string }>();
  everyTag(textOf(parts, relationsPath), ['Relationship'], (_, attributes) => {
    const target = decodeXml(attributes.get('Target') ?? '');
    const kind = decodeXml(attributes.get('Type') ?? '').replace(/^.*\//, '');
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    relations.set(decodeXml(attributes.get('Id') ?? ''), { kind, path });
    return true;
  });
  return relations;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/**
 * Whether the cells of a part stay within bounds. A reader makes room for every cell up to the last one, so one cell
 * far away in a small file would take all memory there is.
 */
function checkCells(xml: string, part: string): Refusal<WorkbookFault> | null {
  let farRow = 0;
  let farColumn = 0;
  let farCell = '';
  const isWithin = everyTag(xml, ['row', 'c'], (name, attributes) => {
    const place = attributes.get('r');
    if (place === undefined) return true;
    const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? [];
    if (digits === '' || (letters === '') !== (name === 'row')) return false;
    farRow = Math.max(farRow, Number(digits));
    farColumn = Math.max(farColumn, columnNumber(letters));
    farCell = place;
    return farRow <= mostRows && farRow * farColumn <= mostCells;
  });
  if (isWithin) return null;
  const isFar = farRow > mostRows || farRow * farColumn > mostCells;
  return isFar ? refuse('sheetTooFar', { part: farCell }) : refuse('brokenPart', { part });
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return '';
}

/** The rows as text: a text that many cells share counts for each, so that a small file cannot become a huge table. */
function toRows(data: readonly (readonly unknown[])[]): readonly TableRow[] | Refusal<'tooLarge'> {
  const rows: TableRow[] = [];
  let length = 0;
  for (const [at, values] of data.entries()) {
    const cells = values.map(cellText);
    // Past the rows that a table may have it is refused for those.
    if (rows.length > mostItems + 12 || cells.every((cell) => cell.trim() === '')) continue;
    length += cells.reduce((sum, cell) => sum + cell.length, 0);
    if (length > mostBytes) return refuse('tooLarge', { line: at + 1 });
    const last = cells.findLastIndex((cell) => cell !== '');
    rows.push({ cells: cells.slice(0, last + 1), line: at + 1, isBroken: false });
  }
  return rows;
}

/** The parts that reading one sheet takes, or why it cannot be read. */
function partsOfSheet(
  parts: Parts,
  relations: ReturnType<typeof listRelations>,
  { relation, name }: Sheet,
): Map<string, Uint8Array<ArrayBuffer>> | Refusal<WorkbookFault> {
  const sheet = relations.get(relation);
  if (sheet?.kind !== 'worksheet' || !parts.has(sheet.path)) return refuse('noSheet', { part: name });
  const shared = [...relations.values()].filter(({ kind }) => kind === 'sharedStrings' || kind === 'styles');
  const usual = ['xl/sharedStrings.xml', 'xl/styles.xml'];
  const taken = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const path of new Set([
    workbookPath,
    relationsPath,
    sheet.path,
    ...shared.map((one) => one.path),
    ...usual,
  ])) {
    const bytes = parts.get(path);
    if (bytes === undefined) continue;
    const fault = checkCells(new TextDecoder().decode(bytes), path);
    if (fault !== null) return fault;
    taken.set(path, bytes);
  }
  return taken;
}

/**
 * Reads one sheet of an Excel workbook (XLSX). Never rejects, whatever the bytes: sizes, cells and texts are bounded
 * before they are handed to the reader.
 * @param wanted which sheet, 0 being the first; the first that is not hidden by default
 */
export async function readWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
  wanted?: number,
): Promise<ReadSheet | Refusal<WorkbookFault>> {
  const zip = await openZip(bytes, (name) => /\.xml(?:\.rels)?$/.test(name));
  if (zip.kind === 'refused') return zip;
  const { parts } = zip;
  if (!parts.has(workbookPath) || !parts.has(relationsPath)) {
    return refuse('notWorkbook', { part: (zip.names[0] ?? '').slice(0, 200) });
  }
  const sheets = listSheets(parts);
  if (sheets === null) return refuse('brokenPart', { part: workbookPath });
  const sheet =
    wanted ??
    Math.max(
      0,
      sheets.findIndex(({ isHidden }) => !isHidden),
    );
  const chosen = sheets[sheet];
  if (chosen === undefined) return refuse('noSheet', { part: workbookPath });
  const taken = partsOfSheet(parts, listRelations(parts), chosen);
  if ('kind' in taken) return taken;
  let data: readonly (readonly unknown[])[];
  try {
    // Numbers come as they are written; what they mean is for the column to say.
    data = await readSheet(storeZip(taken), sheet + 1, { trim: false, parseNumber: (written) => written });
  } catch (fault) {
    return refuse('brokenPart', { part: chosen.name, line: rowOfFault(String(fault)) });
  }
  const rows = toRows(data);
  return 'kind' in rows ? rows : { kind: 'sheet', sheets: sheets.map(({ name }) => name), sheet, rows };
}

/** The row that the reader complains about, if it names one. */
function rowOfFault(complaint: string): number {
  return Number(/row (\d{1,7})\b/.exec(complaint)?.[1] ?? 0);
}
