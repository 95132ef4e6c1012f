import { splitCopiedCells } from './delimitedText';
import { isOnlyMarks, withoutListMarks } from './listMarks';
import { readPastedLines, type PasteReading } from './paste';
import { refuse } from './refusal';
import { isLargerThan, mostBytes } from './textSize';
import { mapHeaders } from './workItemColumns';
import { readTable, type TableRow } from './workItemTable';

/** Rows without headers: the first cell is the name, whatever else there is describes it. */
function withHeaders(rows: readonly TableRow[]): TableRow[] {
  const split = rows.map(({ cells, line }) => {
    // Word processors put a tab between the bullet and the text.
    const [name = '', ...others] = withoutListMarks(cells.join('\t')).split('\t');
    const description = others.map((cell) => cell.trim()).filter((cell) => cell !== '');
    return { cells: [name, description.join(' · ')], line, isBroken: false };
  });
  return [{ cells: ['name', 'description'], line: 0, isBroken: false }, ...split];
}

/**
 * Reads pasted text as {@link readPastedLines} does; cells copied from a spreadsheet by their headers, or else as name
 * and description.
 */
export function readPasted(text: string): PasteReading {
  if (!text.includes('\t')) return readPastedLines(text);
  if (isLargerThan(text, mostBytes)) return refuse('tooLarge');
  const rows = splitCopiedCells(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))
    .filter(({ cells }) => cells.some((cell) => !isOnlyMarks(cell)))
    .map((row) => ({ ...row, isBroken: false }));
  const [header] = rows;
  if (header === undefined) return refuse('empty');
  const mapping = mapHeaders(header.cells.map((cell) => cell.trim()));
  const nameAt = mapping.indexOf('name');
  // One word may be an item as well as a header; two headers that are understood are a header row.
  const isHeader = nameAt !== -1 && mapping.filter((column) => column !== null).length > 1;
  const unmarked = (cells: readonly string[]) =>
    cells.map((cell, position) => (position === nameAt ? withoutListMarks(cell) : cell));
  const reading = readTable(
    isHeader ? rows.map((row) => ({ ...row, cells: unmarked(row.cells) })) : withHeaders(rows),
  );
  if (reading.kind === 'refused') return reading;
  return { kind: 'read', rows: reading.rows, problems: reading.problems };
}
