import { balanceOf, leanAt } from './balance';
import type { Criterion } from './criterion';
import { computePulls } from './pull';
import { levelOf, type Ratings } from './rating';
import { isOffTheLine, reaches } from './threshold';
import type { Weights } from './weights';

/** A lean in words first: the side, how strongly, and a size from 0 to 100 that is never negative. */
export interface LeanDescription {
  readonly side: 'inHouse' | 'partner' | 'onTheLine';
  readonly strength: 'onTheLine' | 'slightly' | 'clearly' | 'strongly';
  readonly size: number;
}

/**
 * How far the answer on one criterion points, whatever the criterion weighs: −1 (fully to a partner) to +1 (fully
 * in-house); 0 for the middle rating, `notSure` and a missing rating.
 */
export function knotOf(criterion: Criterion, ratings: Ratings, weights: Weights): number {
  const towards = 2 * levelOf(ratings[criterion]) - 1;
  return weights.side[criterion] === 'inside' ? towards : 0 - towards;
}

/** How far the answer on each active criterion points, in table order; see {@link knotOf}. */
export function knotsOf(ratings: Ratings, weights: Weights): readonly number[] {
  return balanceOf(weights).terms.map(({ criterion }) => knotOf(criterion, ratings, weights));
}

/**
 * What one criterion adds to the lean, towards in-house (+) or the partner (−): its weight times how far its answer
 * points. Between −weight and +weight; 0 for an inactive criterion.
 */
function computeContribution(criterion: Criterion, ratings: Ratings, weights: Weights): number {
  return weights.weight[criterion] * knotOf(criterion, ratings, weights);
}

/** What each criterion adds to the lean. They sum to {@link computeLean}. */
export function computeContributions(
  ratings: Ratings,
  weights: Weights,
): Readonly<Record<Criterion, number>> {
  return {
    context: computeContribution('context', ratings, weights),
    continuity: computeContribution('continuity', ratings, weights),
    capacity: computeContribution('capacity', ratings, weights),
    crossTeam: computeContribution('crossTeam', ratings, weights),
  };
}

/** Which way the ratings lean: −1 (all for a partner) to +1 (all for in-house); 0 where nothing is rated. */
export function computeLean(ratings: Ratings, weights: Weights): number {
  const { inside, partner } = computePulls(ratings, weights);
  return leanAt(inside, partner, balanceOf(weights));
}

function strengthOf(lean: number): LeanDescription['strength'] {
  if (!isOffTheLine(lean)) return 'onTheLine';
  if (!reaches(Math.abs(lean), 0.25)) return 'slightly';
  return reaches(Math.abs(lean), 0.5) ? 'strongly' : 'clearly';
}

/**
 * A lean in words. The word goes by the unrounded value: on the line under 0.10, slightly under 0.25, clearly under
 * 0.50, strongly from there on.
 */
export function describeLean(lean: number): LeanDescription {
  const strength = strengthOf(lean);
  // Halves round up whichever way the last binary digit of the sum fell.
  const size = Math.round(Math.abs(lean) * 100 + 1e-9);
  if (strength === 'onTheLine') return { side: 'onTheLine', strength, size };
  return { side: lean > 0 ? 'inHouse' : 'partner', strength, size };
}

/**
 * The slope of the line through the centre (½, ½) of the map on which nothing leans either way, with the partner
 * pull across and the inside pull upwards. 1 with equal weights; above 1 where the outside criteria weigh more.
 */
export function lineThroughMap(weights: Weights): number {
  const { insideWeight, outsideWeight } = balanceOf(weights);
  return outsideWeight / insideWeight;
}

/**
 * Whether the side an item is on rests on the contested cross-team question alone: without that contribution its
 * lean would no longer be off the line on the same side. Never so for an item that is on the line anyway.
 */
export function crossTeamAloneDecides(ratings: Ratings, weights: Weights): boolean {
  const lean = computeLean(ratings, weights);
  if (!isOffTheLine(lean)) return false;
  const without = lean - computeContribution('crossTeam', ratings, weights);
  return !(isOffTheLine(without) && Math.sign(without) === Math.sign(lean));
}
