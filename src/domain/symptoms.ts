import { accountableFor } from './accountability';
import { isFlagged } from './guardrail';
import type { Outcome } from './outcome';
import type { WorkItem } from './workItem';

/** What tends to go wrong where work sits today and its result part ways, in the order in which they are shown. */
export const symptoms = [
  'stalledImprovement',
  'knowledgeDrain',
  'usOrThem',
  'assumedNotEnforced',
  'guessingAtPriorities',
  'answerableNotInControl',
  'teamIsNotAName',
  'matchAndNamed',
] as const;

/** What tends to go wrong with one item; `matchAndNamed`: nothing, it sits where the answers put it. */
export type Symptom = (typeof symptoms)[number];

/** What tends to go wrong with a whole portfolio. */
export type PortfolioSymptom = 'trustWearingThin';

// Shared, because most of the items of a large portfolio have none.
const noSymptoms: readonly Symptom[] = [];

/** Whether work sits where the result puts it. A partner who delivers what is decided inside is not where it sits. */
function matches({ doneBy }: WorkItem, { placement, delivers }: Outcome): boolean {
  if (doneBy === 'partner') return delivers === 'partner' && placement !== 'decideInside';
  return doneBy === 'inHouse' && delivers === 'inHouse';
}

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
    case 'guessingAtPriorities':
      return item.doneBy === 'partner' && outcome.delivers === 'partner' && item.reviewer.trim() === '';
    case 'answerableNotInControl':
      return isFlagged(item) && item.accountableSide === 'partner';
    case 'teamIsNotAName':
      return (
        item.doneBy === 'inHouse' &&
        outcome.placement === 'keepInHouse' &&
        accountableFor(item, outcome).name === null
      );
    case 'matchAndNamed':
      return matches(item, outcome) && accountableFor(item, outcome).name !== null;
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
