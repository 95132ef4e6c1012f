import { balanceOf, standingOf } from './balance';
import { latitudeOf, outcomeOfStanding } from './completion';
import type { Criterion } from './criterion';
import type { Outcome } from './outcome';
import { isRated, levels, type Rating } from './rating';
import type { Weights } from './weights';
import type { WorkItem } from './workItem';

/** One row of the flip ladder: the outcome if this criterion had each of the five answers, all else as it is. */
export interface FlipLadderRow {
  readonly criterion: Criterion;
  readonly rating: Rating;
  /** For the answers 1 to 5, in this order. */
  readonly outcomes: readonly Outcome[];
}

/** The outcome at every whole level of every active criterion, in table order. A person's decision is left aside. */
export function buildFlipLadder(item: WorkItem, weights: Weights): readonly FlipLadderRow[] {
  const balance = balanceOf(weights);
  const latitude = latitudeOf(item);
  const { inside, partner, unclear } = standingOf(item, balance);
  return balance.terms.map((term) => {
    const rating = item[term.criterion];
    const counted = isRated(rating) ? rating : 1;
    const stillUnclear = isRated(rating) ? unclear : unclear.filter((other) => other !== term);
    const outcomes = levels.map((to) => {
      const change = (to - counted) / 4;
      const movedInside = inside + term.insideShare * change;
      const movedPartner = partner + term.partnerShare * change;
      return outcomeOfStanding(movedInside, movedPartner, stillUnclear, latitude, balance);
    });
    return { criterion: term.criterion, rating, outcomes };
  });
}
