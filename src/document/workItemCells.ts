import { unguardText } from './guardedText';
import { isTextField, textFields, type TextField, type WorkItemFields } from './workItemFields';
import type { ColumnMapping, WorkItemColumn } from './workItemColumns';
import { doers, kinds, longestWord, notSure, sides, wordKey, yesOrNo } from './workItemWords';

/** Why a row does not come in; also the end of a message key. */
export type CellFault =
  | 'missingName'
  | 'tooLong'
  | 'notAKind'
  | 'notDoneBy'
  | 'notARating'
  | 'notYesOrNo'
  | 'notHours'
  | 'notASide'
  | 'tooManyCells'
  | 'brokenQuotes';

/** One thing that keeps a row from coming in. */
export interface RowProblem {
  /** The line of the text on which the row begins; 1 is the first. */
  readonly line: number;
  /** The header of the column as it stands in the text; `''` where the row as a whole is the problem. */
  readonly column: string;
  /** What stands there, cut to a length that can be shown. */
  readonly value: string;
  readonly reason: CellFault;
}

/** What a good row says about one work item. An empty cell says nothing. */
export interface ReadRow {
  readonly line: number;
  readonly fields: Partial<WorkItemFields> & { readonly name: string };
}

type Parsed<Value> = { readonly value: Value } | { readonly fault: CellFault };

function parseWord<Value>(cell: string, words: ReadonlyMap<string, Value>, fault: CellFault): Parsed<Value> {
  const value = words.get(wordKey(cell));
  return value === undefined ? { fault } : { value };
}

const decimal = /^\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;

function parseNumber(cell: string): number {
  const digits = cell.replace(/(?<=\d)[\s\u00A0\u202F'](?=\d{3})/g, '');
  return decimal.test(digits) ? Number(digits.replace(',', '.')) : Number.NaN;
}

function parseRating(cell: string): Parsed<number | 'notSure'> {
  const plain = cell.trim();
  if (plain.length > longestWord) return { fault: 'notARating' };
  if (notSure.has(wordKey(plain))) return { value: 'notSure' };
  const value = parseNumber(plain);
  return value >= 1 && value <= 5 && Number.isInteger(value * 2) ? { value } : { fault: 'notARating' };
}

function parseHours(cell: string): Parsed<number> {
  const plain = cell.trim();
  if (plain.length > longestWord) return { fault: 'notHours' };
  const value = parseNumber(plain.replace(/\s*(?:h|hrs?|hours?|heures?)$/i, ''));
  return Number.isFinite(value) ? { value } : { fault: 'notHours' };
}

function parseText(field: TextField, cell: string): Parsed<string> {
  const text = field === 'name' ? cell.trim() : cell;
  if (text.length > textFields[field]) return { fault: 'tooLong' };
  return field === 'name' && text === '' ? { fault: 'missingName' } : { value: text };
}

type FieldsRead = { -readonly [Column in WorkItemColumn]?: WorkItemFields[Column] };

/** Puts what a cell says into the fields; gives the fault where it says nothing that the column can mean. */
function readCell(fields: FieldsRead, column: WorkItemColumn, cell: string): CellFault | null {
  if (isTextField(column)) {
    const parsed = parseText(column, cell);
    if ('fault' in parsed) return parsed.fault;
    if (parsed.value !== '') fields[column] = parsed.value;
    return null;
  }
  if (cell.trim() === '') return null;
  switch (column) {
    case 'kind': {
      const parsed = parseWord(cell, kinds, 'notAKind');
      if ('fault' in parsed) return parsed.fault;
      fields.kind = parsed.value;
      return null;
    }
    case 'doneBy': {
      const parsed = parseWord(cell, doers, 'notDoneBy');
      if ('fault' in parsed) return parsed.fault;
      fields.doneBy = parsed.value;
      return null;
    }
    case 'accountableSide': {
      const parsed = parseWord(cell, sides, 'notASide');
      if ('fault' in parsed) return parsed.fault;
      fields.accountableSide = parsed.value;
      return null;
    }
    case 'hoursPerMonth': {
      const parsed = parseHours(cell);
      if ('fault' in parsed) return parsed.fault;
      fields.hoursPerMonth = parsed.value;
      return null;
    }
    case 'handsOn':
    case 'risk':
    case 'compliance':
    case 'direction':
    case 'timeCritical': {
      const parsed = parseWord(cell, yesOrNo, 'notYesOrNo');
      if ('fault' in parsed) return parsed.fault;
      fields[column] = parsed.value;
      return null;
    }
    default: {
      const parsed = parseRating(cell);
      if ('fault' in parsed) return parsed.fault;
      fields[column] = parsed.value;
      return null;
    }
  }
}

/** Whether the cell says something that the column can mean. */
export function fitsColumn(column: WorkItemColumn, cell: string): boolean {
  return readCell({}, column, unguardText(cell)) === null;
}

const longestShown = 80;

/** Reads one row of a table: the good row, or everything that is wrong with it. */
export function readRow(
  cells: readonly string[],
  line: number,
  headers: readonly string[],
  mapping: ColumnMapping,
): ReadRow | readonly RowProblem[] {
  const fields: FieldsRead = {};
  const problems: RowProblem[] = [];
  const report = (column: string, value: string, reason: CellFault) =>
    problems.push({ line, column, value: value.slice(0, longestShown), reason });
  mapping.forEach((column, position) => {
    if (column === null) return;
    const cell = cells[position] ?? '';
    const fault = readCell(fields, column, unguardText(cell));
    if (fault !== null) report(headers[position] ?? '', cell, fault);
  });
  const beyond = cells.slice(headers.length).find((cell) => cell.trim() !== '');
  if (beyond !== undefined) report('', beyond, 'tooManyCells');
  const { name } = fields;
  return problems.length === 0 && name !== undefined ? { line, fields: { ...fields, name } } : problems;
}
