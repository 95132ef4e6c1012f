import type { WorkItem } from './workItem';

/** Everything about an item that the guardrails look at. */
export type Guarded = Pick<WorkItem, 'risk' | 'compliance' | 'direction' | 'handsOn'>;

/** Whether the item includes a decision only the organisation can answer for. */
export function isFlagged(item: Guarded): boolean {
  return item.risk || item.compliance || item.direction;
}

/** Whether the four questions have to be answered. Optional for a flagged item without hands-on work. */
export function asksForRatings(item: Guarded): boolean {
  return !(isFlagged(item) && item.handsOn === false);
}
