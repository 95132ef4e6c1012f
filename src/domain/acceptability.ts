import { balanceOf, leanAt, standingOf, type Balance } from './balance';
import { isFlagged } from './guardrail';
import { knotsOf } from './lean';
import { placementAt, type RatedPlacement } from './outcome';
import type { PlacedWorkItem } from './placement';
import { levelOf, type Ratings } from './rating';
import { reaches } from './threshold';
import type { Weights } from './weights';
import type { WorkItem } from './workItem';

/**
 * The probability that a weighted sum of the knots is above zero when all weightings are equally possible (uniform on
 * the simplex). Knots are finite numbers in any order. Exactly zero knots say nothing either way and are dropped;
 * with no others the answer is ½.
 * The stable recursion of Varsi (1973) and Ali (1973), which unlike the textbook fraction bears equal knots; see
 * Lasserre 2014, arXiv 1412.4617.
 */
export function probabilityAboveZero(knots: readonly number[]): number {
  const below: { readonly knot: number; share: number }[] = [];
  let above = 0;
  for (const knot of knots) {
    if (knot < 0) below.push({ knot, share: 1 });
    if (knot > 0) above += 1;
  }
  if (below.length === 0) return above === 0 ? 0.5 : 1;
  if (above === 0) return 0;
  let last = 0;
  for (const knot of knots) {
    if (!(knot > 0)) continue;
    last = 0;
    for (const step of below) {
      const portion = knot / (knot - step.knot);
      last = portion * last + (1 - portion) * step.share;
      step.share = last;
    }
  }
  return 1 - last;
}

function staysStrong(share: 'insideShare' | 'partnerShare', ratings: Ratings, balance: Balance): number {
  const knots: number[] = [];
  for (const term of balance.terms) {
    if (term[share] > 0) knots.push(levelOf(ratings[term.criterion]) - 0.6);
  }
  return probabilityAboveZero(knots);
}

function acceptabilityOf(placement: RatedPlacement, ratings: Ratings, weights: Weights): number | null {
  const balance = balanceOf(weights);
  switch (placement) {
    case 'keepInHouse':
      return probabilityAboveZero(knotsOf(ratings, weights));
    case 'placeWithPartner':
      return 1 - probabilityAboveZero(knotsOf(ratings, weights));
    case 'ownInsideDeliverOutside':
      return staysStrong('insideShare', ratings, balance) * staysStrong('partnerShare', ratings, balance);
    case 'keepLight':
    case 'onTheLine':
      return null;
  }
}

/**
 * The share of all possible weightings, 0 to 1 and exact, under which an item keeps its side, whatever weights are
 * chosen. For the hands-on part of a flagged item: that of what its ratings alone would give. `null` for the other
 * placements and while any rating is unclear.
 */
export function computeAcceptability(item: WorkItem, weights: Weights): number | null {
  if (isFlagged(item) && item.handsOn !== true) return null;
  const balance = balanceOf(weights);
  const { inside, partner, unclear } = standingOf(item, balance);
  if (unclear.length > 0) return null;
  return acceptabilityOf(placementAt(leanAt(inside, partner, balance), inside, partner), item, weights);
}

/** Whether a placement is close: under 75 % of the possible weightings keep it, or it is only likely. */
export function isCloseCall(placed: Pick<PlacedWorkItem, 'likely'>, acceptability: number | null): boolean {
  return placed.likely || (acceptability !== null && !reaches(acceptability, 0.75));
}
