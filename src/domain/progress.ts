import type { Criterion } from './criterion';
import { asksForRatings } from './guardrail';
import { isAnswered } from './rating';
import { activeCriteria, type Weights } from './weights';
import type { WorkItem } from './workItem';

/** The questions of an item that still wait for an answer, in table order. None where they are optional. */
export function unansweredCriteria(item: WorkItem, weights: Weights): readonly Criterion[] {
  if (!asksForRatings(item)) return [];
  return activeCriteria(weights).filter((criterion) => !isAnswered(item[criterion]));
}

/** Whether every question asked of an item is rated or `notSure`, or its questions are optional. */
export function isFullyAnswered(item: WorkItem, weights: Weights): boolean {
  return unansweredCriteria(item, weights).length === 0;
}
