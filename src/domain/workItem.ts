import type { Ratings } from './rating';

/** Ongoing work comes back every month; a project ends. */
export type WorkKind = 'ongoing' | 'project';

/** Who does the work as of today, before any placement. */
export type DoneBy = 'inHouse' | 'partner' | 'shared' | 'nobody' | 'unknown';

/** The guardrail flags: decisions only the organisation itself can answer for. */
export const flags = ['risk', 'compliance', 'direction'] as const;

/** One guardrail flag. */
export type Flag = (typeof flags)[number];

/** What a team can be short of, in display order. */
export const shortages = ['hours', 'skills', 'nightsAndWeekends'] as const;

/** What the team lacks when capacity is rated 4 or 5. */
export type Shortage = (typeof shortages)[number];

/** The side on which the accountable person sits. */
export type AccountableSide = 'inside' | 'partner';

/** What a person may decide instead of the placement. For a flagged item it changes who delivers, never who answers. */
export type Decision = 'keepInHouse' | 'ownInsideDeliverOutside' | 'placeWithPartner' | 'keepLight';

/**
 * One piece of IT work and everything a person has said about it.
 * Flat on purpose: every field is saved on its own, so that two tabs that edit different fields never erase each other.
 * Empty text is `''`; an unanswered question is `null`.
 */
export interface WorkItem extends Ratings, Readonly<Record<Flag, boolean>> {
  readonly id: string;
  /** 1 to 200 characters. */
  readonly name: string;
  readonly description: string;
  readonly group: string;
  readonly note: string;
  readonly kind: WorkKind;
  readonly doneBy: DoneBy;
  /** Whether a flagged item includes hands-on work beyond the decision. */
  readonly handsOn: boolean | null;
  /** An hour's delay hurts. */
  readonly timeCritical: boolean;
  /** Hours a month, zero or more. */
  readonly hoursPerMonth: number | null;
  readonly shortOf: readonly Shortage[];
  /** The one person or role that answers for the item. */
  readonly accountable: string;
  readonly accountableSide: AccountableSide | null;
  readonly doesTheWork: string;
  /** Who inside checks what a partner delivers. */
  readonly reviewer: string;
  readonly actsFirst: string;
  /** The overruling of the placement by a person, always with a reason. */
  readonly decision: Decision | null;
  readonly decisionReason: string;
  /** The starter catalogue's entry this item came from. */
  readonly starterId: string | null;
  /** Position in the list: any finite number, ascending. */
  readonly order: number;
}

/** What is missing once one thing more, or one thing less, is. */
export function withShortage(
  shortOf: readonly Shortage[],
  shortage: Shortage,
  on: boolean,
): readonly Shortage[] {
  return shortages.filter((one) => (one === shortage ? on : shortOf.includes(one)));
}
