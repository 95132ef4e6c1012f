import Papa from 'papaparse';
import type { Assessment } from '../domain/assessment';
import type { ItemResult } from '../domain/result';
import type { TextTable } from './report';
import { guardCell } from './tableText';
import { computedColumns, workItemColumns } from './workItemColumns';
import { itemValue, resultValue, type CellValue } from './workItemValues';

/** Three decimals, and never a zero with a sign. */
function threeDecimals(value: number): string {
  const written = value.toFixed(3);
  return written === '-0.000' ? '0.000' : written;
}

/** A value as text: the numbers of results with three decimals, those that people entered as they are. */
function asText(value: CellValue, isComputed: boolean): string {
  if (typeof value !== 'number') return value ?? '';
  return isComputed ? threeDecimals(value) : String(value);
}

function writeCells(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse(
    rows.map((cells) => [...cells]),
    { newline: '\r\n' },
  )}\r\n`;
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
      ...workItemColumns.map((column) => asText(itemValue(item, column), false)),
      ...computedColumns.map((column) =>
        result === undefined ? '' : asText(resultValue(result, column), true),
      ),
    ];
  });
  return writeCells([[...workItemColumns, ...computedColumns], ...rows]);
}

/** Any table as CSV text that spreadsheets open as UTF-8 and never run. */
export function writeCsvTable({ header, rows }: TextTable): string {
  return writeCells([header, ...rows].map((cells) => cells.map(guardCell)));
}
