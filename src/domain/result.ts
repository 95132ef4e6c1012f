import { computeAcceptability, isCloseCall } from './acceptability';
import { accountableFor, type Accountable } from './accountability';
import type { DrawnLine } from './assessment';
import type { Criterion } from './criterion';
import type { NameWords } from './nameCheck';
import { countNamesMissing, type NamesMissing } from './naming';
import { computeContributions, crossTeamAloneDecides } from './lean';
import {
  decidedOutcome,
  placeWorkItem,
  sameOutcome,
  type Delivery,
  type Outcome,
  type PlacedWorkItem,
  type Placement,
} from './placement';
import { findPortfolioSymptoms, type PortfolioSymptom } from './symptoms';
import { computeWeights, type Weights } from './weights';
import type { WorkItem } from './workItem';

/** Everything that follows from what a person said about one item. Flips, ladders and symptoms are asked for on their own. */
export interface ItemResult {
  readonly item: WorkItem;
  /** What the answers give. */
  readonly placed: PlacedWorkItem;
  /** What holds: the person's decision where there is one, else what the answers give. */
  readonly outcome: Outcome;
  /** A person decided; `outcome` may or may not differ from `placed`. */
  readonly isDecided: boolean;
  /** 0 to 1; `null` where it says nothing. */
  readonly acceptability: number | null;
  readonly closeCall: boolean;
  readonly contributions: Readonly<Record<Criterion, number>>;
  readonly crossTeamAloneDecides: boolean;
  readonly accountable: Accountable;
}

/** A number of items and their hours a month. */
export interface Tally {
  readonly items: number;
  /** The sum over the items that have hours. */
  readonly hours: number;
}

/** What the results of a portfolio add up to. Every item counts by what holds: decisions before placements. */
export interface Portfolio {
  readonly total: Tally;
  readonly byPlacement: Readonly<Record<Placement, Tally>>;
  /** Items without any placement yet. */
  readonly unplaced: Tally;
  readonly byDelivery: Readonly<Record<Delivery, Tally>>;
  /** How many items have hours. */
  readonly itemsWithHours: number;
  /** Items without one name on the side that answers. */
  readonly unnamed: NamesMissing;
  readonly closeCalls: number;
  readonly symptoms: readonly PortfolioSymptom[];
}

/** One item whose outcome other weights would change. */
export interface Crossing {
  readonly item: WorkItem;
  readonly from: Outcome;
  readonly to: Outcome;
}

/** The result of one item under the weights in force. */
export function computeItemResult(item: WorkItem, weights: Weights): ItemResult {
  const placed = placeWorkItem(item, weights);
  const outcome = decidedOutcome(item, placed);
  const acceptability = computeAcceptability(item, weights);
  return {
    item,
    placed,
    outcome,
    isDecided: item.decision !== null,
    acceptability,
    closeCall: isCloseCall(placed, acceptability),
    contributions: computeContributions(item, weights),
    crossTeamAloneDecides: crossTeamAloneDecides(item, weights),
    accountable: accountableFor(item, outcome),
  };
}

/**
 * Reads something off each item once: an item that did not change since is the same object, so of ten thousand only the
 * edited one is read again.
 */
export function readOnce<Reading extends object>(
  read: (item: WorkItem) => Reading,
): (item: WorkItem) => Reading {
  const known = new WeakMap<WorkItem, Reading>();
  return (item) => {
    const reading = known.get(item) ?? read(item);
    known.set(item, reading);
    return reading;
  };
}

/** Whether a person decided something else than what the answers give. */
export function isOverruled({ isDecided, outcome, placed }: ItemResult): boolean {
  return isDecided && !sameOutcome(outcome, placed);
}

/** The results of all items of an assessment, in list order. */
export function computeResults(assessment: DrawnLine): readonly ItemResult[] {
  const weights = computeWeights(assessment.weighting, assessment.crossTeamRole);
  return assessment.items.map((item) => computeItemResult(item, weights));
}

function tallyOf(results: readonly ItemResult[]): Tally {
  let hours = 0;
  for (const { item } of results) hours += item.hoursPerMonth ?? 0;
  return { items: results.length, hours };
}

/** What the results of a portfolio add up to: items and hours by placement and by who delivers. */
export function computePortfolio(results: readonly ItemResult[], words: NameWords): Portfolio {
  const placedAs = (placement: Placement | null): Tally =>
    tallyOf(results.filter(({ outcome }) => outcome.placement === placement));
  const deliveredBy = (delivers: Delivery): Tally =>
    tallyOf(results.filter(({ outcome }) => outcome.delivers === delivers));
  return {
    total: tallyOf(results),
    byPlacement: {
      decideInside: placedAs('decideInside'),
      findOut: placedAs('findOut'),
      ownInsideDeliverOutside: placedAs('ownInsideDeliverOutside'),
      keepLight: placedAs('keepLight'),
      onTheLine: placedAs('onTheLine'),
      keepInHouse: placedAs('keepInHouse'),
      placeWithPartner: placedAs('placeWithPartner'),
    },
    unplaced: placedAs(null),
    byDelivery: {
      inHouse: deliveredBy('inHouse'),
      partner: deliveredBy('partner'),
      undecided: deliveredBy('undecided'),
    },
    itemsWithHours: results.filter(({ item }) => item.hoursPerMonth !== null).length,
    unnamed: countNamesMissing(results, words),
    closeCalls: results.filter(({ closeCall }) => closeCall).length,
    symptoms: findPortfolioSymptoms(results),
  };
}

/** The items of an assessment whose outcome would change with other weights, in list order. Decided items stay. */
export function whatWouldCross(assessment: DrawnLine, otherWeights: Weights): readonly Crossing[] {
  const weights = computeWeights(assessment.weighting, assessment.crossTeamRole);
  return assessment.items.flatMap((item) => {
    const from = decidedOutcome(item, placeWorkItem(item, weights));
    const to = decidedOutcome(item, placeWorkItem(item, otherWeights));
    return sameOutcome(from, to) ? [] : [{ item, from, to }];
  });
}
