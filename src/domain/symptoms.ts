import type { Accountable } from './accountability';
import { isFlagged } from './guardrail';
import type { NameWords } from './nameCheck';
import { oneNameOf } from './naming';
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

interface Settled {
  readonly item: WorkItem;
  readonly outcome: Outcome;
}

interface Answered extends Settled {
  readonly accountable: Accountable;
}

/** Whether work sits where the result puts it. A partner who delivers what is decided inside is not where it sits. */
function matches({ doneBy }: WorkItem, { placement, delivers }: Outcome): boolean {
  if (doneBy === 'partner') return delivers === 'partner' && placement !== 'decideInside';
  return doneBy === 'inHouse' && delivers === 'inHouse';
}

function isStalled({ item, outcome }: Settled): boolean {
  return item.doneBy === 'inHouse' && outcome.delivers === 'partner';
}

function isDrained({ item, outcome }: Settled): boolean {
  const { placement } = outcome;
  return item.doneBy === 'partner' && (placement === 'keepInHouse' || placement === 'decideInside');
}

function shows(symptom: Symptom, result: Answered, words: NameWords): boolean {
  const { item, outcome } = result;
  switch (symptom) {
    case 'stalledImprovement':
      return isStalled(result);
    case 'knowledgeDrain':
      return isDrained(result);
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
        item.doneBy === 'inHouse' && outcome.placement === 'keepInHouse' && oneNameOf(result, words) === null
      );
    case 'matchAndNamed':
      return matches(item, outcome) && oneNameOf(result, words) !== null;
  }
}

/**
 * Every symptom of an item, from who does it today and its outcome (a person's decision included), in display order.
 * None while the item has no placement.
 */
export function findSymptoms(result: Answered, words: NameWords): readonly Symptom[] {
  return result.outcome.placement === null ? [] : symptoms.filter((symptom) => shows(symptom, result, words));
}

const manyOfOne = 3;

/** The symptoms of a portfolio: at least three items with each of the first two. */
export function findPortfolioSymptoms(results: readonly Settled[]): readonly PortfolioSymptom[] {
  const isWearing = [isStalled, isDrained].every((isSo) => results.filter(isSo).length >= manyOfOne);
  return isWearing ? ['trustWearingThin'] : [];
}
