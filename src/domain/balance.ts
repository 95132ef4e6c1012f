import type { Criterion } from './criterion';
import { isRated, levelOf, type Ratings } from './rating';
import { activeCriteria, type Weights } from './weights';

/** One active criterion on the scales: its share of each side's pull (one of the two is 0). */
export interface Term {
  readonly criterion: Criterion;
  readonly weight: number;
  readonly insideShare: number;
  readonly partnerShare: number;
}

/** The weights laid out for weighing many items: each side's total, and the active criteria. */
export interface Balance {
  readonly insideWeight: number;
  readonly outsideWeight: number;
  /** In table order. */
  readonly terms: readonly Term[];
  /** Most heavily weighted first, then in table order. */
  readonly termsByWeight: readonly Term[];
}

/** What the rated criteria alone give to each pull, and the criteria that are `notSure` or not rated. */
export interface Standing {
  readonly inside: number;
  readonly partner: number;
  readonly unclear: readonly Term[];
}

// Weights are immutable values that thousands of items share, so laying them out once is safe and pays.
const balances = new WeakMap<Weights, Balance>();

function layOut(weights: Weights): Balance {
  const active = activeCriteria(weights);
  const totalOf = (side: 'inside' | 'outside'): number =>
    active.reduce((sum, c) => sum + (weights.side[c] === side ? weights.weight[c] : 0), 0);
  const insideWeight = totalOf('inside');
  const outsideWeight = totalOf('outside');
  const terms = active.map((criterion): Term => {
    const weight = weights.weight[criterion];
    return weights.side[criterion] === 'inside'
      ? { criterion, weight, insideShare: weight / insideWeight, partnerShare: 0 }
      : { criterion, weight, insideShare: 0, partnerShare: weight / outsideWeight };
  });
  return { insideWeight, outsideWeight, terms, termsByWeight: terms.toSorted((a, b) => b.weight - a.weight) };
}

/** The weights laid out for weighing; the same object for the same weights. */
export function balanceOf(weights: Weights): Balance {
  const known = balances.get(weights);
  if (known !== undefined) return known;
  const balance = layOut(weights);
  balances.set(weights, balance);
  return balance;
}

const nothingUnclear: readonly Term[] = [];

/** Puts one item's ratings on the scales. */
export function standingOf(ratings: Ratings, balance: Balance): Standing {
  let inside = 0;
  let partner = 0;
  let unclear: Term[] | null = null;
  for (const term of balance.terms) {
    const rating = ratings[term.criterion];
    if (isRated(rating)) {
      const level = levelOf(rating);
      inside += term.insideShare * level;
      partner += term.partnerShare * level;
    } else if (unclear === null) {
      unclear = [term];
    } else {
      unclear.push(term);
    }
  }
  return { inside, partner, unclear: unclear ?? nothingUnclear };
}

/** The lean of a point of the map: −1 (partner) to +1 (in-house), from an inside and a partner pull of 0 to 1. */
export function leanAt(inside: number, partner: number, balance: Balance): number {
  return balance.insideWeight * (2 * inside - 1) - balance.outsideWeight * (2 * partner - 1);
}
