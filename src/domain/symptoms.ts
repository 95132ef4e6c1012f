import { isFlagged } from './guardrail';
import type { Outcome } from './outcome';
import type { WorkItem } from './workItem';

/** What tends to go wrong where work sits today and its result part ways, in the order in which they are shown. */
export const symptoms = [
  'stalledImprovement',
  'knowledgeDrain',
  'usOrThem',
  'assumedNotEnforced',
  'answerableNotInControl',
] as const;

/** What tends to go wrong with one item. */
export type Symptom = (typeof symptoms)[number];

/** What tends to go wrong with a whole portfolio. */
export type PortfolioSymptom = 'trustWearingThin';

// Shared, because most of the items of a large portfolio have none.
const noSymptoms: readonly Symptom[] = [];

function shows(symptom: Symptom, item: WorkItem, outcome: Outcome): boolean {
  switch (symptom) {
    case 'stalledImprovement':
      return item.doneBy === 'inHouse' && outcome.delivers === 'partner';
    case 'knowledgeDrain':
      return (
        item.doneBy === 'partner' &&
        (outcome.placement === 'keepInHouse' || outcome.placement === 'decideInside')
      );
    case 'usOrThem':
      return item.doneBy === 'shared';
    case 'assumedNotEnforced':
      return item.doneBy === 'nobody' || item.doneBy === 'unknown';
    case 'answerableNotInControl':
      return isFlagged(item) && item.accountableSide === 'partner';
  }
}

/**
 * Every symptom of an item, from who does it today and its outcome (a person's decision included), in display order.
 * None while the item has no placement.
 */
export function findSymptoms(item: WorkItem, outcome: Outcome): readonly Symptom[] {
  if (outcome.placement === null) return noSymptoms;
  const found = symptoms.filter((symptom) => shows(symptom, item, outcome));
  return found.length === 0 ? noSymptoms : found;
}

/** The symptoms of a portfolio, from those of its items: at least three items with each of the first two. */
export function findPortfolioSymptoms(
  symptomsOfItems: readonly (readonly Symptom[])[],
): readonly PortfolioSymptom[] {
  const count = (symptom: Symptom): number =>
    symptomsOfItems.filter((shown) => shown.includes(symptom)).length;
  return count('stalledImprovement') >= 3 && count('knowledgeDrain') >= 3 ? ['trustWearingThin'] : [];
}
