import Papa from 'papaparse';
import { mostItems } from './assessmentSchema';
import { readDelimited } from './delimitedText';
import { refuse } from './refusal';
import { isLargerThan, mostBytes, withoutByteOrderMark } from './textSize';
import type { ColumnMapping } from './workItemColumns';
import { readTable, type TableReading, type TableRow } from './workItemTable';

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Titles may stand above the headers; so many rows more are read before there are too many. */
const rowsBeyond = 12;

/** Progress is told after so many UTF-16 units of text. */
const unitsBetween = 250_000;

/** The rows that are not blank, the headers included; a few more than allowed at most. */
function parseRows(
  text: string,
  { delimiter, firstLine }: { readonly delimiter: string; readonly firstLine: number },
  onProgress: (share: number) => void,
): TableRow[] {
  const rows: TableRow[] = [];
  let line = firstLine;
  let cursor = 0;
  let told = 0;
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
      if (cursor - told > unitsBetween) {
        told = cursor;
        onProgress(cursor / text.length);
      }
      if (rows.length > mostItems + rowsBeyond) parser.abort();
    },
  });
  return rows;
}

/**
 * Reads work items from CSV text: comma, semicolon or tab, with or without a byte order mark.
 * @param corrected what the columns mean, where the person knows better than the headers
 * @param onProgress told the share that has been read, from 0 to 1
 */
export function readCsv(
  text: string,
  corrected?: ColumnMapping,
  onProgress: (share: number) => void = () => undefined,
): TableReading {
  if (isLargerThan(text, mostBytes)) return refuse('tooLarge');
  const { body, ...begun } = readDelimited(withoutByteOrderMark(text));
  // Taking the text apart is most of the work; making sense of the rows is the rest.
  const rows = parseRows(body, begun, (share) => onProgress(share * 0.6));
  return readTable(rows, corrected, (read, all) => onProgress(0.6 + (0.4 * read) / all));
}
