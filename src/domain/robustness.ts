import { balanceOf, standingOf, type Balance, type Standing, type Term } from './balance';
import { latitudeOf, settle, type Latitude } from './completion';
import type { Criterion } from './criterion';
import { computeLean, knotOf } from './lean';
import { placeWorkItem, sameOutcome, type Outcome } from './placement';
import { isRated, levels, type Level, type Rating, type Ratings } from './rating';
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

function withTermAt(standing: Standing, term: Term, from: Rating, to: Level): Standing {
  const wasRated = isRated(from);
  const change = (wasRated ? to - from : to - 1) / 4;
  return {
    inside: standing.inside + term.insideShare * change,
    partner: standing.partner + term.partnerShare * change,
    unclear: wasRated ? standing.unclear : standing.unclear.filter((other) => other !== term),
  };
}

/** The outcome at every whole level of every active criterion, in table order. A person's decision is left aside. */
export function buildFlipLadder(item: WorkItem, weights: Weights): readonly FlipLadderRow[] {
  const balance = balanceOf(weights);
  const latitude = latitudeOf(item);
  const standing = standingOf(item, balance);
  return balance.terms.map((term) => {
    const rating = item[term.criterion];
    const outcomes = levels.map((to) => settle(withTermAt(standing, term, rating, to), latitude, balance));
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
  readonly outcome: Outcome;
  readonly latitude: Latitude;
  readonly balance: Balance;
  /** The rated criteria, most heavily weighted first: the order in which a minimal flip is named. */
  readonly movers: readonly Mover[];
}

// Highest first, so that of two moves of the same length the one upwards is met first.
const levelsDownwards = levels.toReversed();

function stepsBetween(from: number, to: Level): number {
  return Math.ceil(Math.abs(to - from));
}

function startSearch(item: WorkItem, weights: Weights): Search {
  const balance = balanceOf(weights);
  const movers: Mover[] = [];
  for (const term of balance.termsByWeight) {
    const from = item[term.criterion];
    if (isRated(from)) movers.push({ term, from });
  }
  return { outcome: placeWorkItem(item, weights), latitude: latitudeOf(item), balance, movers };
}

/** The first change of the outcome that spends exactly `steps` on the movers from `depth` on. */
function findChange(search: Search, standing: Standing, depth: number, steps: number): Change | null {
  if (steps === 0) {
    const outcome = settle(standing, search.latitude, search.balance);
    return sameOutcome(outcome, search.outcome) ? null : { moves: [], outcome };
  }
  const mover = search.movers[depth];
  if (mover === undefined) return null;
  const { term, from } = mover;
  for (let spent = steps; spent > 0; spent -= 1) {
    for (const to of levelsDownwards) {
      if (stepsBetween(from, to) !== spent) continue;
      const moved = withTermAt(standing, term, from, to);
      const change = findChange(search, moved, depth + 1, steps - spent);
      if (change === null) continue;
      const move: FlipMove = { criterion: term.criterion, from, to, steps: spent };
      return { moves: [move, ...change.moves], outcome: change.outcome };
    }
  }
  return findChange(search, standing, depth + 1, steps);
}

function findOneStepFlip(search: Search, standing: Standing): Flip | null {
  let named: Omit<Extract<Flip, { kind: 'oneStep' }>, 'others'> | null = null;
  let found = 0;
  for (const { term, from } of search.movers) {
    for (const to of levelsDownwards) {
      if (stepsBetween(from, to) !== 1) continue;
      const outcome = settle(withTermAt(standing, term, from, to), search.latitude, search.balance);
      if (sameOutcome(outcome, search.outcome)) continue;
      found += 1;
      named ??= { kind: 'oneStep', criterion: term.criterion, from, to, outcome };
    }
  }
  return named && { ...named, others: found - 1 };
}

function mostSteps(movers: readonly Mover[]): number {
  return movers.reduce((sum, { from }) => sum + Math.max(stepsBetween(from, 1), stepsBetween(from, 5)), 0);
}

/**
 * The smallest change of the ratings that changes the outcome (the placement and, for a flagged item's hands-on
 * part, who delivers). Only rated criteria move; `notSure`, missing ratings and flags stay, and a person's decision
 * is left aside. Of several minimal changes the one named moves the most heavily weighted criterion, then the first
 * in table order, upwards before downwards.
 */
export function findFlip(item: WorkItem, weights: Weights): Flip {
  const search = startSearch(item, weights);
  const standing = standingOf(item, search.balance);
  const oneStep = findOneStepFlip(search, standing);
  if (oneStep !== null) return oneStep;
  if (typeof search.latitude === 'object') return { kind: 'solid', nearest: null };
  const most = mostSteps(search.movers);
  for (let steps = 2; steps <= most; steps += 1) {
    const change = findChange(search, standing, 0, steps);
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
