import { balanceOf, standingOf, type Balance, type Standing } from './balance';
import type { Ratings } from './rating';
import type { Weights } from './weights';

/** How strongly an item pulls each way, both 0 to 1. */
export interface Pulls {
  /** The weighted mean level of the inside criteria. */
  readonly inside: number;
  /** The weighted mean level of the outside criteria. */
  readonly partner: number;
}

/** Both pulls with every unclear rating in the middle. */
export function centralPulls(standing: Standing): Pulls {
  let { inside, partner } = standing;
  for (const term of standing.unclear) {
    inside += term.insideShare / 2;
    partner += term.partnerShare / 2;
  }
  return { inside, partner };
}

/** Both pulls of a set of ratings; `notSure` and missing ratings count as the middle. */
export function computePulls(ratings: Ratings, weights: Weights): Pulls {
  const balance: Balance = balanceOf(weights);
  return centralPulls(standingOf(ratings, balance));
}
