import Papa from 'papaparse';
import type { Assessment } from '../domain/assessment';
import type { Rating } from '../domain/rating';
import type { ItemResult } from '../domain/result';
import type { WorkItem } from '../domain/workItem';
import { mostItems } from './assessmentSchema';
import { readDelimited } from './delimitedText';
import { isLargerThan, mostBytes, withoutByteOrderMark } from './textSize';
import { guardText, readRow, type ReadRow, type RowProblem, type TableFault } from './workItemCells';
import {
  computedColumns,
  isComputedHeader,
  mapHeaders,
  workItemColumns,
  type ColumnMapping,
  type ComputedColumn,
  type WorkItemColumn,
} from './workItemColumns';

/** What became of a text that should be a table of work items. */
export type TableReading =
  | { readonly kind: 'refused'; readonly reason: TableFault }
  | {
      readonly kind: 'read';
      /** The first row, as it stands there. */
      readonly headers: readonly string[];
      /** What each column was taken to mean. Correct it and read again. */
      readonly mapping: ColumnMapping;
      /** Without a column for the name no row comes in. */
      readonly hasNames: boolean;
      readonly rows: readonly ReadRow[];
      /** In the order of the text. A row with a problem does not come in. */
      readonly problems: readonly RowProblem[];
      /** The headers that mean nothing here. */
      readonly unknownColumns: readonly string[];
      /** The headers of results, which follow from the answers and are never read. */
      readonly computedColumnsIgnored: readonly string[];
    };

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  readonly isBroken: boolean;
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** The rows that are not blank, the header included; one more than allowed at most. */
function parseRows(text: string, delimiter: string, firstLine: number): Row[] {
  const rows: Row[] = [];
  let line = firstLine;
  let cursor = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    dynamicTyping: false,
    step: ({ data, errors, meta }, parser) => {
      if (data.some((cell) => cell.trim() !== '')) {
        rows.push({ cells: data, line, isBroken: errors.some(({ type }) => type === 'Quotes') });
      }
      line += countLines(text, cursor, meta.cursor);
      cursor = meta.cursor;
      if (rows.length > mostItems + 1) parser.abort();
    },
  });
  return rows;
}

/**
 * Reads work items from CSV text: comma, semicolon or tab, with or without a byte order mark, headers in any order,
 * letter case and, for common tools, wording. Good rows are read; every bad cell is named by line, column and reason.
 * @param corrected what the columns mean, where the person knows better than the headers
 */
export function readWorkItemRows(text: string, corrected?: ColumnMapping): TableReading {
  if (isLargerThan(text, mostBytes)) return { kind: 'refused', reason: 'tooLarge' };
  const { body, delimiter, firstLine } = readDelimited(withoutByteOrderMark(text));
  const [header, ...rows] = parseRows(body, delimiter, firstLine);
  if (header === undefined) return { kind: 'refused', reason: 'empty' };
  if (rows.length > mostItems) return { kind: 'refused', reason: 'tooManyRows' };
  const headers = header.cells.map((cell) => cell.trim());
  const mapping = corrected ?? mapHeaders(headers);
  const hasNames = mapping.includes('name');
  const good: ReadRow[] = [];
  const problems: RowProblem[] = [];
  for (const { cells, line, isBroken } of hasNames ? rows : []) {
    if (isBroken) {
      const value = (cells.at(-1) ?? '').slice(0, 80);
      problems.push({ line, column: headers[cells.length - 1] ?? '', value, reason: 'brokenQuotes' });
      continue;
    }
    const read = readRow(cells, line, headers, mapping);
    if ('fields' in read) good.push(read);
    else problems.push(...read);
  }
  const unread = headers.filter((name, position) => (mapping[position] ?? null) === null && name !== '');
  return {
    kind: 'read',
    headers,
    mapping,
    hasNames,
    rows: good,
    problems,
    unknownColumns: unread.filter((name) => !isComputedHeader(name)),
    computedColumnsIgnored: unread.filter(isComputedHeader),
  };
}

function yesNo(value: boolean | null): string {
  if (value === null) return '';
  return value ? 'yes' : 'no';
}

function ratingCell(rating: Rating): string {
  if (rating === null) return '';
  return rating === 'notSure' ? '?' : String(rating);
}

/** Three decimals, and never a zero with a sign. */
function threeDecimals(value: number): string {
  const written = value.toFixed(3);
  return written === '-0.000' ? '0.000' : written;
}

function itemCell(item: WorkItem, column: WorkItemColumn): string {
  switch (column) {
    case 'kind':
    case 'doneBy':
      return item[column];
    case 'accountableSide':
      return item.accountableSide ?? '';
    case 'context':
    case 'continuity':
    case 'capacity':
    case 'crossTeam':
      return ratingCell(item[column]);
    case 'risk':
    case 'compliance':
    case 'direction':
    case 'handsOn':
    case 'timeCritical':
      return yesNo(item[column]);
    case 'hoursPerMonth':
      return item.hoursPerMonth === null ? '' : String(item.hoursPerMonth);
    default:
      return guardText(item[column]);
  }
}

function resultCell(
  { item, placed, acceptability, closeCall, outcome }: ItemResult,
  column: ComputedColumn,
): string {
  switch (column) {
    case 'placement':
      return placed.placement ?? '';
    case 'likely':
      return yesNo(placed.likely);
    case 'lean':
      return threeDecimals(placed.lean);
    case 'insidePull':
      return threeDecimals(placed.pulls.inside);
    case 'partnerPull':
      return threeDecimals(placed.pulls.partner);
    case 'acceptability':
      return acceptability === null ? '' : threeDecimals(acceptability);
    case 'delivers':
      return outcome.delivers;
    case 'closeCall':
      return yesNo(closeCall);
    case 'decision':
      return item.decision ?? '';
    case 'decisionReason':
      return guardText(item.decisionReason);
  }
}

/**
 * The items with their results as CSV text that spreadsheets open as UTF-8 and never run.
 * @param results one per item of the assessment, in any order; an item without one has empty results
 */
export function writeWorkItems(assessment: Assessment, results: readonly ItemResult[]): string {
  const resultOf = new Map(results.map((result) => [result.item.id, result]));
  const rows = assessment.items.map((item) => {
    const result = resultOf.get(item.id);
    return [
      ...workItemColumns.map((column) => itemCell(item, column)),
      ...computedColumns.map((column) => (result === undefined ? '' : resultCell(result, column))),
    ];
  });
  const text = Papa.unparse([[...workItemColumns, ...computedColumns], ...rows], { newline: '\r\n' });
  return `\uFEFF${text}\r\n`;
}
