import { criteria, type Criterion } from './criterion';
import { asksForRatings, isFlagged } from './guardrail';
import { isAnswered, type Rating } from './rating';
import { activeCriteria, type Weights } from './weights';
import type { WorkItem } from './workItem';

type Items = readonly WorkItem[];

/** The questions of an item that still wait for an answer, in table order. None where they are optional. */
export function unansweredCriteria(item: WorkItem, weights: Weights): readonly Criterion[] {
  if (!asksForRatings(item)) return [];
  return activeCriteria(weights).filter((criterion) => !isAnswered(item[criterion]));
}

/** Whether every question asked of an item is rated or `notSure`, or its questions are optional. */
export function isFullyAnswered(item: WorkItem, weights: Weights): boolean {
  if (!asksForRatings(item)) return true;
  return criteria.every((criterion) => weights.weight[criterion] === 0 || isAnswered(item[criterion]));
}

/** How far the questions have been answered, in numbers of items. */
export interface Progress {
  readonly total: number;
  readonly answered: number;
  readonly flagged: number;
}

/** Counts the items that are fully answered and those that carry a flag. */
export function progressOf(items: Items, weights: Weights): Progress {
  let answered = 0;
  let flagged = 0;
  for (const item of items) {
    if (isFullyAnswered(item, weights)) answered += 1;
    if (isFlagged(item)) flagged += 1;
  }
  return { total: items.length, answered, flagged };
}

/** Whether there are items and all of them are fully answered. */
export function everyItemIsAnswered(items: Items, weights: Weights): boolean {
  return items.length > 0 && items.every((item) => isFullyAnswered(item, weights));
}

const enoughForResults = 3;

/** Whether results may be seen: every item is fully answered, or three are. */
export function canSeeResults(items: Items, weights: Weights): boolean {
  let answered = 0;
  for (const item of items) {
    if (isFullyAnswered(item, weights)) answered += 1;
    if (answered === enoughForResults) return true;
  }
  return answered > 0 && answered === items.length;
}

/** The first item in list order that still waits for an answer. */
export function firstUnansweredItem(items: Items, weights: Weights): WorkItem | undefined {
  return items.find((item) => !isFullyAnswered(item, weights));
}

/** Whether nothing has been said about any item beyond its name: not who does it today, no rating and no flag. */
export function nothingIsSaid(items: Items): boolean {
  return items.every(
    (item) =>
      item.doneBy === 'unknown' &&
      !isFlagged(item) &&
      !criteria.some((criterion) => isAnswered(item[criterion])),
  );
}

/** The item of that id, if it is there. */
export function itemOf(items: Items, itemId: string): WorkItem | undefined {
  return items.find((item) => item.id === itemId);
}

/** The item that follows (`by` 1) or precedes (`by` −1) the one of that id in list order. */
export function neighbourOf(items: Items, itemId: string, by: 1 | -1): WorkItem | undefined {
  const position = items.findIndex((item) => item.id === itemId);
  return position < 0 ? undefined : items[position + by];
}

/** The first item after that one, round the end of the list, that still waits for an answer. Never the item itself. */
export function nextUnansweredItem(items: Items, itemId: string, weights: Weights): WorkItem | undefined {
  const position = items.findIndex((item) => item.id === itemId);
  return firstUnansweredItem(
    [...items.slice(position + 1), ...items.slice(0, Math.max(position, 0))],
    weights,
  );
}

/**
 * Where somebody who was at that item stands once the list has changed: still there, or, when it is gone, at whatever
 * took its place; at the end when it was the last. `undefined` when the list is empty.
 */
export function placeAfterChange(before: Items, after: Items, itemId: string): WorkItem | undefined {
  const same = itemOf(after, itemId);
  if (same !== undefined) return same;
  const position = before.findIndex((item) => item.id === itemId);
  return after[Math.max(position, 0)] ?? after.at(-1);
}

const smallestPortfolioForFlags = 5;

/** Whether more than 40 % of the items dealt with so far carry a flag. Too early to say below five of them. */
export function flagsAreOverused(items: Items, weights: Weights): boolean {
  let dealtWith = 0;
  let flagged = 0;
  for (const item of items) {
    const carriesFlag = isFlagged(item);
    if (carriesFlag) flagged += 1;
    if (carriesFlag || isFullyAnswered(item, weights)) dealtWith += 1;
  }
  return dealtWith >= smallestPortfolioForFlags && flagged * 5 > dealtWith * 2;
}

function sameRatings(one: WorkItem, other: WorkItem, weights: Weights): boolean {
  return criteria.every(
    (criterion): boolean => weights.weight[criterion] === 0 || sameRating(one[criterion], other[criterion]),
  );
}

function sameRating(one: Rating, other: Rating): boolean {
  return isAnswered(one) && one === other;
}

/** How many identical sets of answers in a row are worth a question. */
const longEvening = 6;

/**
 * The items before and including that one, in list order, whose answers to all questions are the same. A set with an
 * open question is like no other, so the run of an item that is not fully rated is empty.
 */
export function runOfIdenticalRatings(items: Items, itemId: string, weights: Weights): Items {
  const end = items.findIndex((item) => item.id === itemId);
  const last = items[end];
  if (last === undefined) return [];
  let start = end;
  for (
    let before: WorkItem | undefined = last;
    before && sameRatings(before, last, weights);
    before = items[start]
  ) {
    start -= 1;
  }
  return items.slice(start + 1, end + 1);
}

/**
 * Whether an item completes six identical sets of answers in a row, or twelve, or any further six, and is not among
 * those of which somebody has said that they mean it.
 */
export function endsLongRun(
  items: Items,
  itemId: string,
  weights: Weights,
  meant: readonly string[],
): boolean {
  const { length } = runOfIdenticalRatings(items, itemId, weights);
  return length > 0 && length % longEvening === 0 && !meant.includes(itemId);
}
