import type { DrawnLine } from './assessment';
import { criteria, type Criterion } from './criterion';
import { computeLean } from './lean';
import { decidedOutcome, placeWorkItem, sameOutcome, type Outcome } from './placement';
import { computeWeights, type Weights } from './weights';
import { flags, type Flag, type WorkItem } from './workItem';

/**
 * What can take an item across the line: a person's decision, one flag, whether there is hands-on work, one rating
 * (capacity has a name of its own, because it is what changes when a team does), the weights; or several flags or
 * ratings together.
 */
export type CrossingChange =
  | { readonly kind: 'decision' }
  | { readonly kind: 'flag'; readonly flag: Flag }
  | { readonly kind: 'handsOn' }
  | { readonly kind: 'rating'; readonly criterion: Exclude<Criterion, 'capacity'> }
  | { readonly kind: 'capacity' }
  | { readonly kind: 'weights' }
  | { readonly kind: 'flags' }
  | { readonly kind: 'ratings' };

/** Why an item crossed: one change that does so alone, or several that only do so together. */
export type CrossingCause =
  | { readonly kind: 'alone'; readonly change: CrossingChange }
  | { readonly kind: 'together'; readonly changes: readonly CrossingChange[] };

/** One item of both, where it stood and where it stands. */
export interface Dumbbell {
  readonly before: WorkItem;
  readonly after: WorkItem;
  /** −1 (partner) to +1 (in-house). */
  readonly leanBefore: number;
  readonly leanAfter: number;
  readonly from: Outcome;
  readonly to: Outcome;
  /** Why the outcome is another; `null` where it is the same. */
  readonly cause: CrossingCause | null;
}

/** What happened between two drawings of the line. */
export interface Comparison {
  readonly added: readonly WorkItem[];
  readonly removed: readonly WorkItem[];
  /** The items of both, in the list order of the later. */
  readonly dumbbells: readonly Dumbbell[];
  /** Those whose outcome is another. */
  readonly crossed: readonly Dumbbell[];
  readonly weightsChanged: boolean;
}

/** One item under the weights of its time. */
export interface WeighedItem {
  readonly item: WorkItem;
  readonly weights: Weights;
}

function outcomeAt({ item, weights }: WeighedItem): Outcome {
  return decidedOutcome(item, placeWorkItem(item, weights));
}

/** The state before with one change taken over from the state after. */
export function withChange(before: WeighedItem, after: WeighedItem, change: CrossingChange): WeighedItem {
  const { item } = before;
  const take = (fields: Partial<WorkItem>): WeighedItem => ({ ...before, item: { ...item, ...fields } });
  const { risk, compliance, direction, handsOn, decision, decisionReason } = after.item;
  switch (change.kind) {
    case 'decision':
      return take({ decision, decisionReason });
    case 'flag':
      return take({ [change.flag]: after.item[change.flag] });
    case 'handsOn':
      return take({ handsOn });
    case 'rating':
      return take({ [change.criterion]: after.item[change.criterion] });
    case 'capacity':
      return take({ capacity: after.item.capacity });
    case 'weights':
      return { ...before, weights: after.weights };
    case 'flags':
      return take({ risk, compliance, direction, handsOn });
    case 'ratings': {
      const { context, continuity, capacity, crossTeam } = after.item;
      return take({ context, continuity, capacity, crossTeam });
    }
  }
}

function sameWeights(one: Weights, other: Weights): boolean {
  return criteria.every(
    (criterion) =>
      one.weight[criterion] === other.weight[criterion] && one.side[criterion] === other.side[criterion],
  );
}

function ratingChange(criterion: Criterion): CrossingChange {
  return criterion === 'capacity' ? { kind: 'capacity' } : { kind: 'rating', criterion };
}

/** The single things that are not as they were, in the order in which they are named. */
function changesBetween(before: WeighedItem, after: WeighedItem): readonly CrossingChange[] {
  const { item } = before;
  const later = after.item;
  const changes: CrossingChange[] = [];
  if (item.decision !== later.decision) changes.push({ kind: 'decision' });
  for (const flag of flags) if (item[flag] !== later[flag]) changes.push({ kind: 'flag', flag });
  if (item.handsOn !== later.handsOn) changes.push({ kind: 'handsOn' });
  for (const criterion of criteria) {
    if (item[criterion] !== later[criterion]) changes.push(ratingChange(criterion));
  }
  if (!sameWeights(before.weights, after.weights)) changes.push({ kind: 'weights' });
  return changes;
}

const groups: readonly CrossingChange[] = [{ kind: 'flags' }, { kind: 'ratings' }];

/**
 * Why an item's outcome is another than it was: the first change that, taken over alone, gives the later outcome;
 * single changes before all flags or all ratings together. Where none does, all changes that there were.
 */
function explainCrossing(before: WeighedItem, after: WeighedItem): CrossingCause {
  const to = outcomeAt(after);
  const changes = changesBetween(before, after);
  const alone = [...changes, ...groups].find((change) =>
    sameOutcome(outcomeAt(withChange(before, after, change)), to),
  );
  return alone === undefined ? { kind: 'together', changes } : { kind: 'alone', change: alone };
}

function dumbbellOf(before: WeighedItem, after: WeighedItem): Dumbbell {
  const from = outcomeAt(before);
  const to = outcomeAt(after);
  return {
    before: before.item,
    after: after.item,
    leanBefore: computeLean(before.item, before.weights),
    leanAfter: computeLean(after.item, after.weights),
    from,
    to,
    cause: sameOutcome(from, to) ? null : explainCrossing(before, after),
  };
}

/** What happened between two drawings of the line: two snapshots, or one and the assessment as it stands. */
export function compareLines(before: DrawnLine, after: DrawnLine): Comparison {
  const weightsBefore = computeWeights(before.weighting, before.crossTeamRole);
  const weightsAfter = computeWeights(after.weighting, after.crossTeamRole);
  const earlier = new Map(before.items.map((item) => [item.id, item]));
  const later = new Set(after.items.map(({ id }) => id));
  const dumbbells = after.items.flatMap((item) => {
    const was = earlier.get(item.id);
    return was === undefined
      ? []
      : [dumbbellOf({ item: was, weights: weightsBefore }, { item, weights: weightsAfter })];
  });
  return {
    added: after.items.filter(({ id }) => !earlier.has(id)),
    removed: before.items.filter(({ id }) => !later.has(id)),
    dumbbells,
    crossed: dumbbells.filter(({ cause }) => cause !== null),
    weightsChanged: !sameWeights(weightsBefore, weightsAfter),
  };
}
