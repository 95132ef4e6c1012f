import { findMoves, type Move } from './move';
import type { NameWords } from './nameCheck';
import { oneNameOf } from './naming';
import type { OperatingModelResult } from './operatingModel';
import { conditions, type Condition } from './readiness';
import type { ItemResult } from './result';

/** The stretches of a plan, in days from now. */
export const horizons = [30, 60, 90] as const;

/** By when something is to be done, in days from now. */
export type Horizon = (typeof horizons)[number];

/** What has to be there before work moves. */
export type Waiting =
  | { readonly kind: 'owner' }
  | { readonly kind: 'reviewer' }
  | { readonly kind: 'condition'; readonly condition: Condition };

/** One thing to do. */
export type PlanStep =
  | {
      readonly kind: 'condition';
      readonly horizon: Horizon;
      readonly condition: Condition;
      /** Whether something is said of it already; otherwise saying it is the step. */
      readonly isAnswered: boolean;
    }
  | { readonly kind: 'owners'; readonly horizon: Horizon; readonly itemIds: readonly string[] }
  | { readonly kind: 'settle'; readonly horizon: Horizon; readonly itemIds: readonly string[] }
  | {
      readonly kind: 'move';
      readonly horizon: Horizon;
      readonly move: Move;
      readonly waitsFor: readonly Waiting[];
    };

function blockingConditions({ verdict, readiness }: OperatingModelResult): readonly Condition[] {
  if (verdict === 'answerFour') return readiness.unanswered;
  if (verdict !== 'withoutConditions') return [];
  return conditions.filter((condition) => readiness.missing.includes(condition));
}

function waitingOf(
  move: Move,
  result: ItemResult,
  blocking: readonly Condition[],
  words: NameWords,
): readonly Waiting[] {
  const { item } = result;
  const waitsFor: Waiting[] = [];
  if (oneNameOf(result, words) === null) waitsFor.push({ kind: 'owner' });
  if (move.to === 'inHouse') return waitsFor;
  if (item.reviewer.trim() === '') waitsFor.push({ kind: 'reviewer' });
  // Projects end; what a partner runs for good rests on the conditions.
  if (item.kind === 'ongoing') {
    for (const condition of blocking) waitsFor.push({ kind: 'condition', condition });
  }
  return waitsFor;
}

function horizonOf(move: Move, waitsFor: readonly Waiting[]): Horizon {
  if (!move.isFirm) return 90;
  return waitsFor.length > 0 ? 60 : 30;
}

/** Whether nobody has settled who delivers; light work is settled where it is. */
function isOpen({ outcome: { placement, delivers } }: ItemResult): boolean {
  return delivers === 'undecided' && placement !== 'keepLight';
}

const order: Readonly<Record<PlanStep['kind'], number>> = { condition: 0, owners: 1, settle: 2, move: 3 };

/**
 * What to do in 30, 60 and 90 days, in the order of dependency and, for moves, of effect (see {@link findMoves}).
 * Conditions come first where the verdict rests on them, then names; a move that waits for a name, a reviewer or, for
 * ongoing work that goes to a partner, a condition comes after; close calls come last.
 * @param results one for each item, in list order
 */
export function planSteps(
  model: OperatingModelResult,
  results: readonly ItemResult[],
  words: NameWords,
): readonly PlanStep[] {
  const blocking = blockingConditions(model);
  const steps: PlanStep[] = blocking.map((condition) => ({
    kind: 'condition',
    horizon: 30,
    condition,
    isAnswered: !model.readiness.unanswered.includes(condition),
  }));
  const unowned = results.filter((result) => oneNameOf(result, words) === null);
  if (unowned.length > 0) {
    steps.push({ kind: 'owners', horizon: 30, itemIds: unowned.map(({ item }) => item.id) });
  }
  const open = results.filter(isOpen);
  if (open.length > 0) {
    steps.push({ kind: 'settle', horizon: 60, itemIds: open.map(({ item }) => item.id) });
  }
  const resultOf = new Map(results.map((result) => [result.item.id, result]));
  for (const move of findMoves(results)) {
    const result = resultOf.get(move.itemId);
    if (result === undefined) continue;
    const waitsFor = waitingOf(move, result, blocking, words);
    steps.push({ kind: 'move', horizon: horizonOf(move, waitsFor), move, waitsFor });
  }
  return steps.sort((a, b) => a.horizon - b.horizon || order[a.kind] - order[b.kind]);
}
