import { balanceOf, standingOf, type Balance, type Term } from './balance';
import { latitudeOf, outcomeOfStanding, type Latitude } from './completion';
import type { Criterion } from './criterion';
import { sameOutcome, type Outcome } from './outcome';
import { isLevel, isRated, type Level, type Ratings } from './rating';
import type { Weights } from './weights';
import type { WorkItem } from './workItem';

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
    const outcome = outcomeOfStanding(inside, partner, search.unclear, search.latitude, search.balance);
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
      const outcome = outcomeOfStanding(
        movedInside,
        movedPartner,
        search.unclear,
        search.latitude,
        search.balance,
      );
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
  const before = outcomeOfStanding(inside, partner, unclear, latitude, balance);
  const search: Search = { movers, unclear, latitude, balance, before };
  const oneStep = findOneStepFlip(search, inside, partner);
  if (oneStep !== null) return oneStep;
  for (let steps = 2; steps <= 4 * movers.length; steps += 1) {
    const change = findChange(search, inside, partner, 0, steps);
    if (change !== null) return { kind: 'solid', nearest: { steps, ...change } };
  }
  return { kind: 'solid', nearest: null };
}
