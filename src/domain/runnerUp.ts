import { conditions, countOf, readinessAnswers, type ReadinessAnswer } from './readiness';
import { reaches } from './threshold';
import { verdictAt, type ModelQuantities, type OperatingModel } from './verdict';

/**
 * One quantity moved, everything else as it is. Shares move by percentage points; half an answer counts as 12.5 of
 * them.
 */
export type QuantityMove =
  | {
      readonly quantity: 'opsOut' | 'projectOut' | 'unresolved';
      /** 0 to 1. */
      readonly from: number;
      readonly to: number;
      /** Whether the boundary itself is enough, or one side of it has to be reached. */
      readonly lands: 'at' | 'below' | 'above';
      /** Percentage points. */
      readonly by: number;
    }
  | {
      readonly quantity: 'leadership';
      readonly from: ReadinessAnswer;
      readonly to: ReadinessAnswer;
      readonly by: number;
    }
  | { readonly quantity: 'readiness'; readonly from: number; readonly to: number; readonly by: number };

/** The verdict that the smallest move of one quantity leads to. */
export interface RunnerUp {
  readonly verdict: OperatingModel;
  readonly move: QuantityMove;
}

const sharesThatMove = ['opsOut', 'projectOut', 'unresolved'] as const;
const pointsPerHalf = 12.5;

/** How far past a boundary counts as past it, for trying out what comes then. */
const offsets = { at: 0, below: -1e-6, above: 1e-6 } as const;
const landings = ['at', 'below', 'above'] as const;

function canMove(quantity: (typeof sharesThatMove)[number], { opsWeight, projectWeight }: ModelQuantities) {
  if (quantity === 'opsOut') return opsWeight > 0;
  return quantity === 'projectOut' ? projectWeight > 0 : true;
}

/** Where a verdict can change along one share: the boundaries of the rules. */
function boundariesOf(quantity: (typeof sharesThatMove)[number], quantities: ModelQuantities): number[] {
  const { opsOut, projectOut, opsWeight, projectWeight } = quantities;
  if (quantity === 'unresolved') return [0.3];
  if (quantity === 'opsOut') return [0.15, 0.35, (0.6 - projectWeight * projectOut) / opsWeight];
  return [0.25, (0.6 - opsWeight * opsOut) / projectWeight];
}

/** The quantities after a move; where the boundary is not enough, just past it. */
export function afterMove(quantities: ModelQuantities, move: QuantityMove): ModelQuantities {
  switch (move.quantity) {
    case 'leadership': {
      const gained = countOf(move.to) - countOf(move.from);
      const readiness = quantities.readiness === null ? null : quantities.readiness + gained;
      return { ...quantities, leadership: move.to, readiness };
    }
    case 'readiness':
      return { ...quantities, readiness: move.to };
    case 'opsOut':
    case 'projectOut':
    case 'unresolved':
      return {
        ...quantities,
        [move.quantity]: move.to + offsets[move.lands],
      };
  }
}

function shareMoves(quantities: ModelQuantities): readonly QuantityMove[] {
  return sharesThatMove
    .filter((quantity) => canMove(quantity, quantities))
    .flatMap((quantity) =>
      boundariesOf(quantity, quantities)
        .filter((to) => to >= 0 && to <= 1)
        .flatMap((to) =>
          landings.map((lands): QuantityMove => {
            const from = quantities[quantity];
            return { quantity, from, to, lands, by: Math.abs(to - from) * 100 };
          }),
        ),
    );
}

function leadershipMoves(leadership: ReadinessAnswer): readonly QuantityMove[] {
  return readinessAnswers
    .filter((answer) => answer !== leadership)
    .map((answer): QuantityMove => {
      // "Not sure" and "not yet" count alike, and are half an answer apart all the same.
      const halves = Math.max(Math.abs(countOf(answer) - countOf(leadership)) * 2, 1);
      return { quantity: 'leadership', from: leadership, to: answer, by: halves * pointsPerHalf };
    });
}

/** What the other three conditions count at most. */
const mostOfOthers = conditions.length - 1;

function answerMoves({ leadership, readiness }: ModelQuantities): readonly QuantityMove[] {
  if (leadership === null || readiness === null) return [];
  const to = reaches(readiness, 3.5) ? 3 : 3.5;
  const total: QuantityMove = {
    quantity: 'readiness',
    from: readiness,
    to,
    by: Math.abs(to - readiness) * 2 * pointsPerHalf,
  };
  // A total that the other three cannot reach takes leadership too, so of equal moves leadership is the one to name.
  const takesLeadership = to > countOf(leadership) + mostOfOthers;
  const ofLeadership = leadershipMoves(leadership);
  return takesLeadership ? [...ofLeadership, total] : [total, ...ofLeadership];
}

/**
 * The verdict that the smallest move of one quantity leads to, and that move; `null` where no single move changes the
 * verdict. Of equal moves the first in the order of the quantities.
 */
export function findRunnerUp(quantities: ModelQuantities): RunnerUp | null {
  const now = verdictAt(quantities);
  let nearest: RunnerUp | null = null;
  for (const move of [...shareMoves(quantities), ...answerMoves(quantities)]) {
    const verdict = verdictAt(afterMove(quantities, move));
    if (verdict !== now && (nearest === null || move.by < nearest.move.by)) nearest = { verdict, move };
  }
  return nearest;
}
