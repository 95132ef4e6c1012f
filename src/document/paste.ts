import type { WorkItem } from '../domain/workItem';
import { mostItems } from './assessmentSchema';
import { splitCopiedCells, type CopiedRow } from './delimitedText';
import { isLargerThan, mostBytes } from './textSize';
import { readRow, type ReadRow, type RowProblem, type TableFault } from './workItemCells';
import { mapHeaders, type ColumnMapping } from './workItemColumns';
import { nameKey } from './workItemNames';

/** A pasted row that has the name of an item which is there already. */
export interface MergedRow {
  readonly row: ReadRow;
  /** The item of the list it is the same as, or `null` where it is the same as another pasted row. */
  readonly existingId: string | null;
}

/** What became of pasted text. */
export type PasteReading =
  | { readonly kind: 'refused'; readonly reason: TableFault }
  | {
      readonly kind: 'read';
      /** New items, in the order of the text. */
      readonly rows: readonly ReadRow[];
      /** Left out because the name is there already; adding them after all takes the merge back. */
      readonly merged: readonly MergedRow[];
      readonly problems: readonly RowProblem[];
    };

/** What people put before the lines of a list: bullets, boxes to tick, numbers and letters. */
const listMark =
  /^(?:[•◦▪‣·●○■□☐☑☒✓✔]\s*|[-*+–—>]\s+|\[[ xX]?\]\s*|\(?\d{1,3}(?:\.\d{1,3})*[.)]\s+|\(?[a-zA-Z]\)\s+)/;

function withoutListMarks(line: string): string {
  let text = line.trim();
  // A line may have several: "- [ ] 1. Backups".
  for (let mark = 0; mark < 4; mark += 1) {
    const rest = text.replace(listMark, '').trimStart();
    if (rest === text || rest === '') break;
    text = rest;
  }
  return text;
}

const onlyMarks = /^[\s•◦▪‣·●○■□☐☑☒✓✔\-*+–—>[\]]*$/;

interface Table {
  readonly headers: readonly string[];
  readonly mapping: ColumnMapping;
  readonly rows: readonly CopiedRow[];
}

/** Rows without a header: the first cell is the name, whatever else there is describes it. */
function withoutHeader(rows: readonly CopiedRow[]): Table {
  const split = rows.map(({ cells, line }) => {
    // Word processors put a tab between the bullet and the text.
    const [name = '', ...others] = withoutListMarks(cells.join('\t')).split('\t');
    const description = others.map((cell) => cell.trim()).filter((cell) => cell !== '');
    return { cells: [name, description.join(' · ')], line };
  });
  return { headers: ['name', 'description'], mapping: ['name', 'description'], rows: split };
}

function readTable(text: string): Table {
  const rows = splitCopiedCells(text).filter(({ cells }) => cells.some((cell) => !onlyMarks.test(cell)));
  const [header, ...others] = rows;
  const headers = header?.cells.map((cell) => cell.trim()) ?? [];
  const mapping = mapHeaders(headers);
  // One word may be an item as well as a header; two headers that are understood are a header row.
  const isHeader = mapping.includes('name') && mapping.filter((column) => column !== null).length > 1;
  return isHeader ? { headers, mapping, rows: others } : withoutHeader(rows);
}

function readLines(text: string): Table {
  const rows = text
    .split('\n')
    .map((cell, at) => ({ cells: [cell], line: at + 1 }))
    .filter(({ cells: [cell] }) => cell !== undefined && !onlyMarks.test(cell));
  return { headers: ['name'], mapping: ['name'], rows };
}

/**
 * Reads pasted text: one item a line, bullets and numbering taken off; cells copied from a spreadsheet by their
 * headers, or else as name and description. Names that are there already, in the list or further up in the text,
 * are merged.
 */
export function readPastedItems(text: string, existing: readonly WorkItem[]): PasteReading {
  if (isLargerThan(text, mostBytes)) return { kind: 'refused', reason: 'tooLarge' };
  const plain = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const table = plain.includes('\t') ? readTable(plain) : readLines(plain);
  if (table.rows.length === 0) return { kind: 'refused', reason: 'empty' };
  if (table.rows.length > mostItems) return { kind: 'refused', reason: 'tooManyRows' };
  const seen = new Map<string, string | null>(existing.map(({ id, name }) => [nameKey(name), id]));
  const nameAt = table.mapping.indexOf('name');
  const rows: ReadRow[] = [];
  const merged: MergedRow[] = [];
  const problems: RowProblem[] = [];
  for (const { cells, line } of table.rows) {
    const clean = cells.map((cell, position) => (position === nameAt ? withoutListMarks(cell) : cell));
    const row = readRow(clean, line, table.headers, table.mapping);
    if (!('fields' in row)) {
      problems.push(...row);
      continue;
    }
    const key = nameKey(row.fields.name);
    const existingId = seen.get(key);
    if (existingId === undefined) {
      rows.push(row);
      seen.set(key, null);
    } else merged.push({ row, existingId });
  }
  return { kind: 'read', rows, merged, problems };
}
