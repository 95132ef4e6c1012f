import type { Criterion } from './criterion';
import { computeLean, knotOf, knotsOf } from './lean';
import type { Ratings } from './rating';
import { isNegligible } from './threshold';
import type { Weights } from './weights';

/**
 * How wrong the weights would have to be before the lean crosses the line: the smallest share of all weight, 0 to 1,
 * that has to move to the one criterion that points furthest the other way. `null` on the line itself, and where no
 * criterion points the other way. Unclear ratings count as the middle.
 */
export function computeFlipRadius(ratings: Ratings, weights: Weights): number | null {
  const lean = computeLean(ratings, weights);
  if (isNegligible(lean)) return null;
  const knots = knotsOf(ratings, weights);
  const extreme = lean > 0 ? Math.min(...knots) : Math.max(...knots);
  return Math.sign(extreme) === Math.sign(lean) ? null : lean / (lean - extreme);
}

function tippingWeight(criterion: Criterion, ratings: Ratings, weights: Weights): number | null {
  const weight = weights.weight[criterion];
  if (weight === 0) return null;
  const knot = knotOf(criterion, ratings, weights);
  const leanWithout = (computeLean(ratings, weights) - weight * knot) / (1 - weight);
  // On the same side, or on the line without this criterion, no weight takes the lean across.
  if (knot * leanWithout >= 0 || isNegligible(leanWithout)) return null;
  return leanWithout / (leanWithout - knot);
}

/**
 * For each criterion the weight, between 0 and 1, at which the lean crosses the line while the others keep their
 * proportions; `null` where no weight of this criterion alone takes it across.
 */
export function computeWeightTipping(
  ratings: Ratings,
  weights: Weights,
): Readonly<Record<Criterion, number | null>> {
  return {
    context: tippingWeight('context', ratings, weights),
    continuity: tippingWeight('continuity', ratings, weights),
    capacity: tippingWeight('capacity', ratings, weights),
    crossTeam: tippingWeight('crossTeam', ratings, weights),
  };
}
