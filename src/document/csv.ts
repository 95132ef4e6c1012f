import Papa from 'papaparse';
import type { Assessment } from '../domain/assessment';
import type { Rating } from '../domain/rating';
import type { ItemResult } from '../domain/result';
import type { WorkItem } from '../domain/workItem';
import { guardText } from './guardedText';
import {
  computedColumns,
  workItemColumns,
  type ComputedColumn,
  type WorkItemColumn,
} from './workItemColumns';

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
