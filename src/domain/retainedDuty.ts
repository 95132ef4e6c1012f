import type { ItemResult } from './result';
import { retainedDuties, type RetainedDutyEdit, type RetainedDutyId } from './workItem';

/** The share of moved hours that reviewing takes inside while nobody says otherwise: an assumption. */
export const usualReviewShare = 0.15;

/** Something that stays to be done inside because a partner delivers an item. */
export interface RetainedDuty {
  readonly itemId: string;
  readonly duty: RetainedDutyId;
  /** The one person or role; `null` while nobody is named. */
  readonly owner: string | null;
  /** Hours a month, extra to those of the item; `null` while the item has none. */
  readonly hours: number | null;
  /** A person said something about it. */
  readonly isEdited: boolean;
}

type DutyResult = Pick<ItemResult, 'item' | 'outcome' | 'accountable'>;

/** The hours of an item that move to a partner: none of what a partner does today. `null` while it has no hours. */
export function movedHours({ item, outcome }: Pick<ItemResult, 'item' | 'outcome'>): number | null {
  if (item.hoursPerMonth === null) return null;
  return outcome.delivers === 'partner' && item.doneBy !== 'partner' ? item.hoursPerMonth : 0;
}

function assumedOwner({ item, accountable }: DutyResult): string | null {
  const reviewer = item.reviewer.trim();
  if (reviewer !== '') return reviewer;
  return accountable.side === 'inside' ? accountable.name : null;
}

function saidOwner(edit: RetainedDutyEdit | undefined): string | null {
  const owner = edit?.owner.trim() ?? '';
  return owner === '' ? null : owner;
}

/**
 * What stays to be done inside for one item, in display order: four duties where a partner delivers it, less those
 * that a person dropped; none elsewhere. The assumed hours are the review share of the hours that move, a quarter of
 * it for each duty; the assumed owner is the reviewer, else whoever answers for the item inside.
 * @param reviewShare 0 to 1
 */
export function retainedDutiesOf(result: DutyResult, reviewShare: number): readonly RetainedDuty[] {
  const { item, outcome } = result;
  if (outcome.delivers !== 'partner') return [];
  const moved = movedHours(result);
  const assumedHours = moved === null ? null : (moved * reviewShare) / retainedDuties.length;
  return retainedDuties.flatMap((duty) => {
    const edit = item.retainedDuties.find((one) => one.duty === duty);
    if (edit?.dropped === true) return [];
    return {
      itemId: item.id,
      duty,
      owner: saidOwner(edit) ?? assumedOwner(result),
      hours: edit?.hours ?? assumedHours,
      isEdited: edit !== undefined,
    };
  });
}

/** What stays to be done inside for a portfolio, in list order. */
export function computeRetainedDuties(
  results: readonly DutyResult[],
  reviewShare: number,
): readonly RetainedDuty[] {
  return results.flatMap((result) => retainedDutiesOf(result, reviewShare));
}

/** The hours a month that the duties take, where they are known. */
export function dutyHours(duties: readonly RetainedDuty[]): number {
  return duties.reduce((sum, { hours }) => sum + (hours ?? 0), 0);
}
