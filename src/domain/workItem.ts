import type { Ratings } from './rating';
import type { Discussion } from './workshop';

/** The kinds of work, in display order. */
export const workKinds = ['ongoing', 'project'] as const;

/** Ongoing work comes back every month; a project ends. */
export type WorkKind = (typeof workKinds)[number];

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

/** The five kinds of work that most often turn out to have no owner, in display order. */
export const usualLeaks = [
  'patching',
  'backups',
  'securityAlerts',
  'vendorCoordination',
  'escalation',
] as const;

/** One of the five usual leaks. */
export type UsualLeak = (typeof usualLeaks)[number];

/** What stays to be done inside when a partner delivers, in display order. */
export const retainedDuties = ['reviewDelivery', 'approveChanges', 'answerAuditors', 'holdWayBack'] as const;

/** One thing that stays to be done inside when a partner delivers. */
export type RetainedDutyId = (typeof retainedDuties)[number];

/** What a person says about a retained duty instead of what is assumed. */
export interface RetainedDutyEdit {
  readonly duty: RetainedDutyId;
  /** The one person or role; `''` leaves it with whoever is assumed. */
  readonly owner: string;
  /** Hours a month, zero or more; `null` leaves them as assumed. */
  readonly hours: number | null;
  /** Nobody has to do this. */
  readonly dropped: boolean;
}

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
  /** Whether whoever acts first has power over what must be contained. */
  readonly mayContain: boolean | null;
  /** What whoever acts first may do without asking. */
  readonly mayDo: string;
  /** Whom they call next. */
  readonly callsNext: string;
  /** A person looked at an accountable name that reads like several, or like a team, and meant it. */
  readonly nameIsMeant: boolean;
  /** When the line is to be drawn again: a date as `2025-11-23`, or `''`. */
  readonly redrawOn: string;
  /** What is to make somebody draw the line again. */
  readonly redrawIf: string;
  /** The way back from a partner: who holds the documents, the administrators' access, the export of the data. */
  readonly documentsHeldBy: string;
  readonly adminAccessHeldBy: string;
  readonly dataExportHeldBy: string;
  /** Which usual leak this is, where a person said so; `null` leaves it to the starter or the words of the name. */
  readonly usualLeak: UsualLeak | 'none' | null;
  /** The item that this row was split from: its own id in the first row, which keeps the id; `null` if never split. */
  readonly splitFrom: string | null;
  /** What that item was called; `''` if never split. */
  readonly partOf: string;
  /** Where a person said something else than what is assumed; at most one for each duty. */
  readonly retainedDuties: readonly RetainedDutyEdit[];
  /** The overruling of the placement by a person, always with a reason. */
  readonly decision: Decision | null;
  readonly decisionReason: string;
  /** What a workshop voted on it and made of it; `null` where none has spoken about it. */
  readonly discussion: Discussion | null;
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
