import { balanceOf, standingOf, type Balance, type Term } from './balance';
import { latitudeOf, settle, type Latitude } from './completion';
import type { Criterion } from './criterion';
import { computeLean, knotOf } from './lean';
import { sameOutcome, type Outcome } from './outcome';
import { isLevel, isRated, levels, type Level, type Rating, type Ratings } from './rating';
import { isNegligible } from './threshold';
import type { Weights } from './weights';
import type { WorkItem } from './workItem';

/** One row of the flip ladder: the outcome if this criterion had each of the five answers, all else as it is. */
export interface FlipLadderRow {
  readonly criterion: Criterion;
  readonly rating: Rating;
  /** For the answers 1 to 5, in this order. */
  readonly outcomes: readonly Outcome[];
}

/** A rated criterion taken to another whole level. A step goes to the next whole level, so 2.5 to 3 is one. */
export interface FlipMove {
  readonly criterion: Criterion;
  readonly from: number;
  readonly to: Level;
  readonly steps: number;
}

/** The smallest change of the ratings that changes the outcome. */
export type Flip =
  | {
      readonly kind: 'oneStep';
      readonly criterion: Criterion;
      readonly from: number;
      readonly to: Level;
      readonly outcome: Outcome;
      /** How many other single steps change the outcome too. */
      readonly others: number;
    }
  | {
      readonly kind: 'solid';
      /** The fewest steps in total that change the outcome; `null` where no change of the rated criteria does. */
      readonly nearest: {
        readonly steps: number;
        readonly moves: readonly FlipMove[];
        readonly outcome: Outcome;
      } | null;
    };

const steppingOrder = [1, -1] as const;

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
      return settle(movedInside, movedPartner, stillUnclear, latitude, balance);
    });
    return { criterion: term.criterion, rating, outcomes };
  });
}

interface Mover {
  readonly term: Term;
  readonly from: number;
}

interface Change {
  readonly moves: readonly FlipMove[];
  readonly outcome: Outcome;
}

interface Search {
  /** The rated criteria, most heavily weighted first: the order in which a minimal flip is named. */
  readonly movers: readonly Mover[];
  readonly unclear: readonly Term[];
  readonly latitude: Latitude;
  readonly balance: Balance;
  readonly before: Outcome;
}

function moversOf(ratings: Ratings, balance: Balance): readonly Mover[] {
  const movers: Mover[] = [];
  for (const term of balance.termsByWeight) {
    const from = ratings[term.criterion];
    if (isRated(from)) movers.push({ term, from });
  }
  return movers;
}

/** The level so many steps above (`direction` 1) or below (−1) a rating; it may lie outside 1 to 5. */
function levelAfter(from: number, steps: number, direction: 1 | -1): number {
  return direction === 1 ? Math.floor(from) + steps : Math.ceil(from) - steps;
}

/** The first change of the outcome that spends exactly `steps` on the movers from `depth` on. */
function findChange(
  search: Search,
  inside: number,
  partner: number,
  depth: number,
  steps: number,
): Change | null {
  if (steps === 0) {
    const outcome = settle(inside, partner, search.unclear, search.latitude, search.balance);
    return sameOutcome(outcome, search.before) ? null : { moves: [], outcome };
  }
  const mover = search.movers[depth];
  if (mover === undefined) return null;
  const { term, from } = mover;
  const isLast = depth === search.movers.length - 1;
  for (let spent = Math.min(steps, 4); spent >= (isLast ? steps : 1); spent -= 1) {
    for (const direction of steppingOrder) {
      const to = levelAfter(from, spent, direction);
      if (!isLevel(to)) continue;
      const change = findChange(
        search,
        inside + (term.insideShare * (to - from)) / 4,
        partner + (term.partnerShare * (to - from)) / 4,
        depth + 1,
        steps - spent,
      );
      if (change === null) continue;
      const move: FlipMove = { criterion: term.criterion, from, to, steps: spent };
      return { moves: [move, ...change.moves], outcome: change.outcome };
    }
  }
  return findChange(search, inside, partner, depth + 1, steps);
}

function findOneStepFlip(search: Search, inside: number, partner: number): Flip | null {
  let named: Omit<Extract<Flip, { kind: 'oneStep' }>, 'others'> | null = null;
  let found = 0;
  for (const { term, from } of search.movers) {
    for (const direction of steppingOrder) {
      const to = levelAfter(from, 1, direction);
      if (!isLevel(to)) continue;
      const movedInside = inside + (term.insideShare * (to - from)) / 4;
      const movedPartner = partner + (term.partnerShare * (to - from)) / 4;
      const outcome = settle(movedInside, movedPartner, search.unclear, search.latitude, search.balance);
      if (sameOutcome(outcome, search.before)) continue;
      found += 1;
      named ??= { kind: 'oneStep', criterion: term.criterion, from, to, outcome };
    }
  }
  return named && { ...named, others: found - 1 };
}

/**
 * The smallest change of the ratings that changes the outcome (the placement and, for a flagged item's hands-on
 * part, who delivers). Only rated criteria move; `notSure`, missing ratings and flags stay, and a person's decision
 * is left aside. Of several minimal changes the one named moves the most heavily weighted criterion, then the first
 * in table order, upwards before downwards.
 */
export function findFlip(item: WorkItem, weights: Weights): Flip {
  const balance = balanceOf(weights);
  const latitude = latitudeOf(item);
  const movers = moversOf(item, balance);
  if (movers.length === 0 || typeof latitude === 'object') return { kind: 'solid', nearest: null };
  const { inside, partner, unclear } = standingOf(item, balance);
  const before = settle(inside, partner, unclear, latitude, balance);
  const search: Search = { movers, unclear, latitude, balance, before };
  const oneStep = findOneStepFlip(search, inside, partner);
  if (oneStep !== null) return oneStep;
  for (let steps = 2; steps <= 4 * movers.length; steps += 1) {
    const change = findChange(search, inside, partner, 0, steps);
    if (change !== null) return { kind: 'solid', nearest: { steps, ...change } };
  }
  return { kind: 'solid', nearest: null };
}

/**
 * How wrong the weights would have to be before the lean crosses the line: the smallest share of all weight, 0 to 1,
 * that has to move to the one criterion that points furthest the other way. `null` on the line itself, and where no
 * criterion points the other way. Unclear ratings count as the middle.
 */
export function computeFlipRadius(ratings: Ratings, weights: Weights): number | null {
  const lean = computeLean(ratings, weights);
  if (isNegligible(lean)) return null;
  const knots = balanceOf(weights).terms.map(({ criterion }) => knotOf(criterion, ratings, weights));
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
