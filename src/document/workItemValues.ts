import type { Rating } from '../domain/rating';
import type { ItemResult } from '../domain/result';
import type { WorkItem } from '../domain/workItem';
import { guardText } from './guardedText';
import type { ComputedColumn, WorkItemColumn } from './workItemColumns';

/** What a cell of a written table holds: text that no spreadsheet runs, a number, or nothing. */
export type CellValue = string | number | null;

function yesNo(value: boolean | null): CellValue {
  if (value === null) return null;
  return value ? 'yes' : 'no';
}

function ratingValue(rating: Rating): CellValue {
  return rating === 'notSure' ? '?' : rating;
}

/** What stands for a field of an item in the column of that name. */
export function itemValue(item: WorkItem, column: WorkItemColumn): CellValue {
  switch (column) {
    case 'kind':
    case 'doneBy':
    case 'accountableSide':
    case 'hoursPerMonth':
      return item[column];
    case 'context':
    case 'continuity':
    case 'capacity':
    case 'crossTeam':
      return ratingValue(item[column]);
    case 'risk':
    case 'compliance':
    case 'direction':
    case 'handsOn':
    case 'timeCritical':
      return yesNo(item[column]);
    default:
      return guardText(item[column]);
  }
}

/** What follows from the answers, in the column of that name. Lean is −1 to 1; pulls and acceptability are 0 to 1. */
export function resultValue(
  { item, placed, acceptability, closeCall, outcome }: ItemResult,
  column: ComputedColumn,
): CellValue {
  switch (column) {
    case 'placement':
      return placed.placement;
    case 'likely':
      return yesNo(placed.likely);
    case 'lean':
      return placed.lean;
    case 'insidePull':
      return placed.pulls.inside;
    case 'partnerPull':
      return placed.pulls.partner;
    case 'acceptability':
      return acceptability;
    case 'delivers':
      return outcome.delivers;
    case 'closeCall':
      return yesNo(closeCall);
    case 'decision':
      return item.decision;
    case 'decisionReason':
      return guardText(item.decisionReason);
  }
}
