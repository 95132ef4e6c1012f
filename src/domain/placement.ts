import { balanceOf, leanAt, standingOf, type Balance, type Standing } from './balance';
import {
  agreedOutcome,
  candidatesOf,
  completionsOf,
  enoughAgree,
  latitudeOf,
  outcomeOfStanding,
  type Candidate,
} from './completion';
import { isFlagged } from './guardrail';
import { guardedOutcomes, neitherPulls, openOutcomes, outcomeOf, unplaced, type Outcome } from './outcome';
import { centralPulls, type Pulls } from './pull';
import { isAnswered } from './rating';
import type { Weights } from './weights';
import type { Decision, WorkItem } from './workItem';

export { placements, sameOutcome, type Delivery, type Outcome, type Placement } from './outcome';
export type { Candidate } from './completion';

/** Where an item's own answers place it, before any person overrules that, and how sure this is. */
export interface PlacedWorkItem extends Outcome {
  /** At least 60 % of the possible answers to the unclear questions agree, but not all of them. */
  readonly likely: boolean;
  /** How many completions of the unclear ratings lead to the most frequent outcome; 1 where nothing is unclear. */
  readonly agreeing: number;
  /** How many completions there are: 1 where nothing is unclear or the ratings have no say. */
  readonly completions: number;
  /** −1 (partner) to +1 (in-house), unclear ratings in the middle. */
  readonly lean: number;
  readonly pulls: Pulls;
  /** The smallest and the largest lean that the completions give. */
  readonly leanRange: { readonly from: number; readonly to: number };
  /** Something is unclear, and every completion leads to the same outcome. */
  readonly notKnowingMakesNoDifference: boolean;
  /** The item has a side although both pulls are at most 0.4: could it be automated, bundled or stopped? */
  readonly nothingPullsHard: boolean;
  /** The outcomes that the completions lead to, most frequent first; empty where nothing is unclear. */
  readonly candidates: readonly Candidate[];
}

const noCandidates: readonly Candidate[] = [];

function leanRangeOf(standing: Standing, lean: number): PlacedWorkItem['leanRange'] {
  let reach = 0;
  for (const term of standing.unclear) reach += term.weight;
  return { from: lean - reach, to: lean + reach };
}

function isUntouched(item: WorkItem, balance: Balance): boolean {
  return balance.terms.every((term) => !isAnswered(item[term.criterion]));
}

function isOnASide(outcome: Outcome): boolean {
  return outcome.placement === 'keepInHouse' || outcome.placement === 'placeWithPartner';
}

type Judgement = Pick<PlacedWorkItem, 'agreeing' | 'completions' | 'candidates'> & {
  readonly outcome: Outcome;
};

function judge(item: WorkItem, standing: Standing, balance: Balance): Judgement {
  const latitude = latitudeOf(item);
  if (standing.unclear.length === 0 || typeof latitude === 'object') {
    const outcome = outcomeOfStanding(standing.inside, standing.partner, standing.unclear, latitude, balance);
    return { outcome, agreeing: 1, completions: 1, candidates: noCandidates };
  }
  const completions = completionsOf(standing);
  const candidates = candidatesOf(standing, latitude, balance);
  const isUnplaced = latitude === 'byRatings' && isUntouched(item, balance);
  return {
    outcome: isUnplaced ? unplaced : agreedOutcome(candidates, latitude, completions),
    agreeing: candidates[0]?.completions ?? 0,
    completions,
    candidates,
  };
}

/** Places one item by its flags and ratings under the weights in force. A person's decision is left aside. */
export function placeWorkItem(item: WorkItem, weights: Weights): PlacedWorkItem {
  const balance = balanceOf(weights);
  const standing = standingOf(item, balance);
  const { outcome, agreeing, completions, candidates } = judge(item, standing, balance);
  const isSure = agreeing === completions;
  const pulls = centralPulls(standing);
  const lean = leanAt(pulls.inside, pulls.partner, balance);
  return {
    placement: outcome.placement,
    delivers: outcome.delivers,
    likely: outcome !== unplaced && !isSure && enoughAgree(agreeing, completions),
    agreeing,
    completions,
    lean,
    pulls,
    leanRange: leanRangeOf(standing, lean),
    notKnowingMakesNoDifference: outcome !== unplaced && isSure && completions > 1,
    nothingPullsHard: isOnASide(outcome) && neitherPulls(pulls.inside, pulls.partner),
    candidates,
  };
}

const guardedDeliveryOf: Readonly<Record<Decision, Outcome>> = {
  keepInHouse: guardedOutcomes.inHouse,
  ownInsideDeliverOutside: guardedOutcomes.partner,
  placeWithPartner: guardedOutcomes.partner,
  keepLight: guardedOutcomes.undecided,
};

/**
 * What holds once a person has spoken: their decision, or else the placement. For a flagged item a decision changes
 * only who delivers; it stays decided inside.
 */
export function decidedOutcome(item: WorkItem, placed: Outcome): Outcome {
  if (item.decision === null) return outcomeOf(placed);
  return isFlagged(item) ? guardedDeliveryOf[item.decision] : openOutcomes[item.decision];
}
