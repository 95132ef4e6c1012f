import writeExcelFile, { type Feature } from 'write-excel-file/universal';
import type { CellValue } from './workItemValues';

/** How the numbers of a column are shown. A share is 0 to 1, shown as a percentage; a lean keeps its sign. */
export type NumberFormat = 'plain' | 'hours' | 'share' | 'pull' | 'lean';

/** One column of a sheet. */
export interface SheetColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** For the numbers in it; texts stay texts. */
  readonly format?: NumberFormat;
}

/** One sheet of a workbook: a header row, then one row for each thing. */
export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

const formats: Readonly<Record<NumberFormat, string>> = {
  plain: '0.##',
  hours: '#,##0.##',
  share: '0.0%',
  pull: '0.000',
  lean: '+0.000;-0.000;0.000',
};

/** Excel refuses longer cells. */
const longestCell = 32_767;
const longestSheetName = 31;

function asCodeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    const unit = character.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    return `_x${unit}_`;
  }).join('');
}

/**
 * Text as a workbook holds it (ECMA-376, ST_Xstring): what XML cannot hold or readers drop is written as `_xHHHH_`,
 * and text that only looks like that is kept apart from it. So are words that every object of JavaScript knows, by
 * which the writer would find something else than the text.
 */
function escapeCell(text: string): string {
  if (text in Object.prototype) return text.replace(/^./, asCodeUnits);
  return text
    .slice(0, longestCell)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, asCodeUnits)
    .replace(/(?![\t\n])[\p{Cc}\p{NChar}\uFFFD]|\p{Cs}/gu, asCodeUnits);
}

function sheetName(name: string): string {
  return name
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, longestSheetName)
    .trim();
}

/** The letters by which a spreadsheet calls a column; 0 is the first, `A`. */
function columnLetters(position: number): string {
  const rest = Math.floor(position / 26);
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (position % 26));
}

/** Filters over every row of every sheet. */
function filtersOn(sheets: readonly WorkbookSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _options, { sheetIndex }) => {
            const { columns = [], rows = [] } = sheets[sheetIndex] ?? {};
            const last = `${columnLetters(Math.max(0, columns.length - 1))}${String(rows.length + 1)}`;
            return content.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}"/>`);
          },
        },
      },
    },
  };
}

function toCell(value: CellValue, format: NumberFormat) {
  if (value === null || value === '') return null;
  return typeof value === 'number'
    ? { type: Number, value, format: formats[format] }
    : { type: String, value: escapeCell(value), alignVertical: 'top' as const };
}

/**
 * A workbook (XLSX) of these sheets: the header row and the first column stay in place, filters are on, numbers are
 * numbers. Texts are cells of type text, which no spreadsheet runs; texts past 32,767 characters are cut there.
 */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: sheetName(name),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(({ header }) => ({
        type: String,
        value: escapeCell(header),
        fontWeight: 'bold' as const,
        bottomBorderStyle: 'thin' as const,
      })),
      ...rows.map((row) => columns.map(({ format = 'plain' }, at) => toCell(row[at] ?? null, format))),
    ],
  }));
  return writeExcelFile(written, { features: [filtersOn(sheets)] }).toBlob();
}
