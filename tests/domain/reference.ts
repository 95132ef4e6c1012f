import type { Outcome, Placement } from '../../src/domain/placement';
import { criteria, type Criterion } from '../../src/domain/criterion';
import type { Ratings } from '../../src/domain/rating';
import type { Weights } from '../../src/domain/weights';
import type { WorkItem } from '../../src/domain/workItem';

/*
 * The rules of placement once more, as slowly and plainly as they read: every completion is written out, every mean
 * is a mean. Nothing here is shared with the code under test but its types.
 */

type ClearRatings = Readonly<Record<Criterion, number>>;

function asked(weights: Weights): Criterion[] {
  return criteria.filter((criterion) => weights.weight[criterion] > 0);
}

export function completionsOf(ratings: Ratings, weights: Weights): ClearRatings[] {
  let complete: Record<Criterion, number>[] = [{ context: 3, continuity: 3, capacity: 3, crossTeam: 3 }];
  for (const criterion of asked(weights)) {
    const rating = ratings[criterion];
    const possible = typeof rating === 'number' ? [rating] : [1, 2, 3, 4, 5];
    complete = complete.flatMap((one) => possible.map((level) => ({ ...one, [criterion]: level })));
  }
  return complete;
}

export function leanOf(ratings: ClearRatings, weights: Weights): number {
  let lean = 0;
  for (const criterion of asked(weights)) {
    const direction = weights.side[criterion] === 'inside' ? 1 : -1;
    lean += weights.weight[criterion] * direction * (2 * ((ratings[criterion] - 1) / 4) - 1);
  }
  return lean;
}

function pullOf(side: 'inside' | 'outside', ratings: ClearRatings, weights: Weights): number {
  const ofSide = asked(weights).filter((criterion) => weights.side[criterion] === side);
  const total = ofSide.reduce((sum, criterion) => sum + weights.weight[criterion], 0);
  return ofSide.reduce((sum, c) => sum + (weights.weight[c] * (ratings[c] - 1)) / 4, 0) / total;
}

const near = 1e-9;

function placementByRatings(ratings: ClearRatings, weights: Weights): Placement {
  const lean = leanOf(ratings, weights);
  const inside = pullOf('inside', ratings, weights);
  const partner = pullOf('outside', ratings, weights);
  const onTheLine = Math.abs(lean) < 0.1 - near;
  if (inside >= 0.6 - near && partner >= 0.6 - near) return 'ownInsideDeliverOutside';
  if (onTheLine && inside <= 0.4 + near && partner <= 0.4 + near) return 'keepLight';
  if (onTheLine) return 'onTheLine';
  return lean > 0 ? 'keepInHouse' : 'placeWithPartner';
}

const deliversByPlacement = {
  findOut: 'undecided',
  ownInsideDeliverOutside: 'partner',
  keepLight: 'undecided',
  onTheLine: 'undecided',
  keepInHouse: 'inHouse',
  placeWithPartner: 'partner',
} as const;

function mostFrequent<T>(values: readonly T[]): { value: T; share: number } {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [value, count] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
  return { value, share: count / values.length };
}

/** The outcome of an item by the book. */
export function outcomeOf(item: WorkItem, weights: Weights): Outcome {
  const completions = completionsOf(item, weights);
  if (item.risk || item.compliance || item.direction) {
    if (item.handsOn === false) return { placement: 'decideInside', delivers: 'inHouse' };
    if (item.handsOn === null) return { placement: 'decideInside', delivers: 'undecided' };
    const { value, share } = mostFrequent(
      completions.map((ratings) => {
        const bothStrong = placementByRatings(ratings, weights) === 'ownInsideDeliverOutside';
        return bothStrong || leanOf(ratings, weights) <= -0.1 + near ? 'partner' : 'inHouse';
      }),
    );
    return { placement: 'decideInside', delivers: share >= 0.6 ? value : 'undecided' };
  }
  if (asked(weights).every((criterion) => item[criterion] === null)) {
    return { placement: null, delivers: 'undecided' };
  }
  const { value, share } = mostFrequent(completions.map((ratings) => placementByRatings(ratings, weights)));
  const placement = share >= 0.6 ? value : 'findOut';
  if (placement === 'decideInside') throw new Error('ratings never decide inside');
  return { placement, delivers: deliversByPlacement[placement] };
}
