import { consensusOf } from './consensus';
import { criteria } from './criterion';
import { discussionOf, phaseOf } from './discussion';
import { groupRatings } from './groupRating';
import { computeLean } from './lean';
import type { Ratings } from './rating';
import type { Weights } from './weights';
import type { WorkItem } from './workItem';

/**
 * How much talking about an item could change, 0 (nothing) to 1: how far people are from one mind, each question by
 * its weight, times how near the room's lean is to the line. `null` without any vote.
 */
export function discussionPriority(votes: readonly Ratings[], weights: Weights): number | null {
  if (votes.length === 0) return null;
  const consensus = consensusOf(votes);
  const disagreement = criteria.reduce(
    (sum, criterion) => sum + weights.weight[criterion] * (1 - (consensus[criterion] ?? 1)),
    0,
  );
  return disagreement * (1 - Math.abs(computeLean(groupRatings(votes), weights)));
}

/** The votes of the round under way or, before it is revealed to anybody, how much there will be to talk about. */
function priorityOf(item: WorkItem, weights: Weights): number {
  return discussionPriority(discussionOf(item).rounds.at(-1)?.votes ?? [], weights) ?? 0;
}

/**
 * The items that are still open, the one to talk about next first: what divides people near the line, as far as
 * votes are in; then in list order.
 */
export function openItems(items: readonly WorkItem[], weights: Weights): readonly WorkItem[] {
  return items
    .filter((item) => phaseOf(item) !== 'settled')
    .map((item) => ({ item, priority: priorityOf(item, weights) }))
    .sort((a, b) => b.priority - a.priority)
    .map(({ item }) => item);
}

/** Where a workshop goes on: at the item it was talking about, or else at the one to talk about next. */
export function itemToResume(items: readonly WorkItem[], weights: Weights): WorkItem | undefined {
  const underWay = items.find((item) => phaseOf(item) === 'revealed');
  return (
    underWay ??
    items.find((item) => discussionOf(item).seconds > 0 && phaseOf(item) === 'voting') ??
    openItems(items, weights)[0]
  );
}

/** What is parked and not given up, in list order. */
export function parkedItems(items: readonly WorkItem[]): readonly WorkItem[] {
  return items.filter((item) => item.discussion?.settlement?.kind === 'parked');
}

/** What is parked and lacks an owner or a day, in list order: the workshop may not close while there is any. */
export function unassignedItems(items: readonly WorkItem[]): readonly WorkItem[] {
  return parkedItems(items).filter(({ discussion }) => {
    const settlement = discussion?.settlement;
    return settlement?.kind === 'parked' && (settlement.owner.trim() === '' || settlement.until === '');
  });
}
