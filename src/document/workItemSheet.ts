import type { Assessment } from '../domain/assessment';
import type { ItemResult } from '../domain/result';
import {
  computedColumns,
  workItemColumns,
  type ComputedColumn,
  type WorkItemColumn,
} from './workItemColumns';
import { itemValue, resultValue } from './workItemValues';
import type { NumberFormat, WorkbookSheet } from './workbook';

const widths: Partial<Record<WorkItemColumn | ComputedColumn, number>> = {
  name: 36,
  description: 36,
  note: 30,
  group: 20,
  accountable: 22,
  doesTheWork: 22,
  reviewer: 22,
  actsFirst: 22,
  placement: 26,
  decisionReason: 36,
};

const formats: Partial<Record<WorkItemColumn | ComputedColumn, NumberFormat>> = {
  hoursPerMonth: 'hours',
  lean: 'lean',
  insidePull: 'pull',
  partnerPull: 'pull',
  acceptability: 'share',
};

const thousandths = (value: number) => Math.round(value * 1000) / 1000;

/**
 * The items with their results as a sheet with the same columns as the CSV, so that it can be read back.
 * @param results one per item of the assessment, in any order; an item without one has empty results
 */
export function workItemSheet(
  name: string,
  assessment: Assessment,
  results: readonly ItemResult[],
): WorkbookSheet {
  const resultOf = new Map(results.map((result) => [result.item.id, result]));
  return {
    name,
    columns: [...workItemColumns, ...computedColumns].map((header) => {
      const format = formats[header];
      return { header, width: widths[header] ?? 14, ...(format === undefined ? {} : { format }) };
    }),
    rows: assessment.items.map((item) => {
      const result = resultOf.get(item.id);
      return [
        ...workItemColumns.map((column) => itemValue(item, column)),
        ...computedColumns.map((column) => {
          const value = result === undefined ? null : resultValue(result, column);
          return typeof value === 'number' ? thousandths(value) : value;
        }),
      ];
    }),
  };
}
