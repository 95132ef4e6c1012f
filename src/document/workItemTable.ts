import { mostItems } from './assessmentSchema';
import { refuse, type Refusal } from './refusal';
import { fitsColumn, readRow, type ReadRow, type RowProblem } from './workItemCells';
import { isComputedHeader, mapHeaders, type ColumnMapping } from './workItemColumns';

/** Why a table is refused as a whole; also the end of a message key. */
export type TableFault = 'tooLarge' | 'tooManyRows' | 'tooManyColumns' | 'empty';

/** Why something was not read to its end; also the end of a message key. */
export type ReaderFault = 'unreadable' | 'tookTooLong' | 'readerMissing';

/** The most columns that a table has. */
const mostColumns = 500;

/** One row of a table that is not blank. */
export interface TableRow {
  readonly cells: readonly string[];
  /** The line on which it begins, or the row of the sheet; 1 is the first. */
  readonly line: number;
  /** A quotation mark in it is never closed. */
  readonly isBroken: boolean;
}

/** A table of work items: what its columns mean, and its rows. */
export interface ReadTable {
  readonly kind: 'read';
  /** The row of headers, as it stands there. */
  readonly headers: readonly string[];
  /** What each column was taken to mean. Correct it and read again. */
  readonly mapping: ColumnMapping;
  /** Without a column for the name no row comes in. */
  readonly hasNames: boolean;
  /** In the order of the table. A row with a problem is not among them. */
  readonly rows: readonly ReadRow[];
  readonly problems: readonly RowProblem[];
  /** The headers that mean nothing here. */
  readonly unknownColumns: readonly string[];
  /** The headers whose meaning was clear, but whose cells say nothing that it can hold. */
  readonly unfitColumns: readonly string[];
  /** The headers of results, which follow from the answers and are never read. */
  readonly computedColumnsIgnored: readonly string[];
  /** How many rows stand above the headers: titles, dates. */
  readonly rowsAbove: number;
}

/** What became of something that should be a table of work items. */
export type TableReading = Refusal<TableFault> | ReadTable;

/** How far down the headers may stand. */
const headersWithin = 10;

/** The first row, unless it means nothing at all and one of the next is clearly a row of headers. */
function findHeaders(rows: readonly TableRow[]): number {
  const isSaying = (row: TableRow) => mapHeaders(row.cells).filter((column) => column !== null).length;
  const [first] = rows;
  if (first === undefined || isSaying(first) > 0) return 0;
  const found = rows
    .slice(0, headersWithin)
    .findIndex((row) => isSaying(row) > 1 && mapHeaders(row.cells).includes('name'));
  return Math.max(found, 0);
}

/** So many cells are looked at before a column is taken not to be what its header says. */
const cellsLookedAt = 200;

/** From so many cells on that all say something else, the header is not believed. */
const cellsThatDoubt = 3;

/** The mapping without the columns whose cells all say something else than their headers do. */
function believed(mapping: ColumnMapping, rows: readonly TableRow[]): ColumnMapping {
  return mapping.map((column, position) => {
    if (column === null || column === 'name') return column;
    const said = rows
      .slice(0, cellsLookedAt)
      .map(({ cells }) => cells[position] ?? '')
      .filter((cell) => cell.trim() !== '');
    const doubted = said.length >= cellsThatDoubt && !said.some((cell) => fitsColumn(column, cell));
    return doubted ? null : column;
  });
}

/**
 * Reads work items from the rows of a table, one of which names the columns: in any order, letter case and, for
 * common tools, wording. Good rows are read; every bad cell is named by line, column and reason.
 * @param rows what is not blank; one more than allowed is enough to be refused
 * @param corrected what the columns mean, where the person knows better than the headers
 * @param onRow told how many rows have been read, now and then
 */
export function readTable(
  rows: readonly TableRow[],
  corrected?: ColumnMapping,
  onRow: (read: number, all: number) => void = () => undefined,
): TableReading {
  const headersAt = findHeaders(rows);
  const header = rows[headersAt];
  const others = rows.slice(headersAt + 1);
  if (header === undefined) return refuse('empty');
  if (others.length > mostItems) return refuse('tooManyRows', { line: others[mostItems]?.line ?? 0 });
  if (header.cells.length > mostColumns) return refuse('tooManyColumns', { line: header.line });
  const headers = header.cells.map((cell) => cell.trim());
  const guessed = mapHeaders(headers);
  const mapping = corrected ?? believed(guessed, others);
  const hasNames = mapping.includes('name');
  const good: ReadRow[] = [];
  const problems: RowProblem[] = [];
  for (const [at, { cells, line, isBroken }] of (hasNames ? others : []).entries()) {
    if (at % 500 === 0) onRow(at, others.length);
    if (isBroken) {
      const value = (cells.at(-1) ?? '').slice(0, 80);
      problems.push({ line, column: headers[cells.length - 1] ?? '', value, reason: 'brokenQuotes' });
      continue;
    }
    const read = readRow(cells, line, headers, mapping);
    if ('fields' in read) good.push(read);
    else problems.push(...read);
  }
  const isUnread = (name: string, position: number) => (mapping[position] ?? null) === null && name !== '';
  const isUnfit = (position: number) => corrected === undefined && guessed[position] !== null;
  return {
    kind: 'read',
    headers,
    mapping,
    hasNames,
    rows: good,
    problems,
    unknownColumns: headers.filter(
      (name, position) => isUnread(name, position) && !isUnfit(position) && !isComputedHeader(name),
    ),
    unfitColumns: headers.filter((name, position) => isUnread(name, position) && isUnfit(position)),
    computedColumnsIgnored: headers.filter(
      (name, position) => isUnread(name, position) && isComputedHeader(name),
    ),
    rowsAbove: headersAt,
  };
}
