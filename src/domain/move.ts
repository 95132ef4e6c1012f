import type { ItemResult } from './result';
import type { DoneBy } from './workItem';

/** An item whose work changes sides. */
export interface Move {
  readonly itemId: string;
  readonly from: DoneBy;
  readonly to: 'inHouse' | 'partner';
  /** Hours a month; `null` where they are not known. */
  readonly hours: number | null;
  /** Not a close call, or decided by a person. */
  readonly isFirm: boolean;
}

/** Every move from today to the result, firm ones before close ones, and those by hours, the most first. */
export function findMoves(results: readonly ItemResult[]): readonly Move[] {
  const moves = results.flatMap(({ item, outcome, closeCall, isDecided }): Move[] => {
    const { delivers } = outcome;
    if (delivers === 'undecided' || delivers === item.doneBy) return [];
    const isFirm = isDecided || !closeCall;
    return [{ itemId: item.id, from: item.doneBy, to: delivers, hours: item.hoursPerMonth, isFirm }];
  });
  return moves.sort((a, b) => Number(b.isFirm) - Number(a.isFirm) || (b.hours ?? -1) - (a.hours ?? -1));
}
