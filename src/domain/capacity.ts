import { isFlagged } from './guardrail';
import type { Delivery } from './outcome';
import type { ItemResult } from './result';
import { dutyHours, type RetainedDuty } from './retainedDuty';
import { staysWithin } from './threshold';
import { workKinds, type WorkKind } from './workItem';

/** Where hours are: with a side, between the two, with nobody (or nobody knows), or not decided yet. */
export const hoursSides = ['inHouse', 'partner', 'shared', 'nobody', 'undecided'] as const;

/** Where hours are. */
export type HoursSide = (typeof hoursSides)[number];

/** Hours a month by kind of work. */
export type HoursByKind = Readonly<Record<WorkKind, number>>;

/** Hours a month by where they are and by kind of work. */
export type HoursBySide = Readonly<Record<HoursSide, HoursByKind>>;

/** The hours of the items that go the same way. */
export interface HoursFlow {
  readonly from: HoursSide;
  readonly to: HoursSide;
  readonly items: number;
  readonly hours: HoursByKind;
}

/** What the team has and what is asked of it, in hours a month. */
export interface TeamLoad {
  /** In-house work today. */
  readonly now: number;
  /** In-house work after, with what is undecided and done in-house today, and reviewing. */
  readonly after: number;
  /** What the team has; `null` while it is not said. */
  readonly available: number | null;
  /** What is asked beyond what there is (negative: what is left over); `null` while `available` is not said. */
  readonly gapNow: number | null;
  readonly gapAfter: number | null;
}

/** What the result changes in hours a month. Moved hours are not saved hours. */
export interface Capacity {
  readonly before: HoursBySide;
  /** Without reviewing. */
  readonly after: HoursBySide;
  /** Every way that hours go, those that stay included; by where from, then where to. */
  readonly flows: readonly HoursFlow[];
  /** What the retained duties take inside, besides the work itself. */
  readonly reviewing: number;
  readonly team: TeamLoad;
  /** What a partner delivers: the size of the arrangement. */
  readonly partnerHours: HoursByKind;
  /** Of which a partner does not do it today. */
  readonly newPartnerHours: HoursByKind;
  /** How many items have no hours, and so are in none of these. */
  readonly itemsWithoutHours: number;
}

type Counted = Pick<ItemResult, 'item' | 'outcome' | 'placed'>;

const deliverySide: Readonly<Record<Delivery, HoursSide>> = {
  inHouse: 'inHouse',
  partner: 'partner',
  undecided: 'undecided',
};

/** Where the hours of an item are today. */
function sideToday({ item }: Pick<ItemResult, 'item'>): HoursSide {
  return item.doneBy === 'unknown' ? 'nobody' : item.doneBy;
}

/** Where the hours of an item are in the result. */
function sideAfter({ outcome }: Pick<ItemResult, 'outcome'>): HoursSide {
  return deliverySide[outcome.delivers];
}

function byKind(results: readonly Counted[]): HoursByKind {
  const hours: Record<WorkKind, number> = { ongoing: 0, project: 0 };
  for (const { item } of results) hours[item.kind] += item.hoursPerMonth ?? 0;
  return hours;
}

function sumOf(hours: HoursByKind): number {
  return workKinds.reduce((sum, kind) => sum + hours[kind], 0);
}

function bySide(results: readonly Counted[], sideOf: (result: Counted) => HoursSide): HoursBySide {
  const on = (side: HoursSide): HoursByKind => byKind(results.filter((result) => sideOf(result) === side));
  return {
    inHouse: on('inHouse'),
    partner: on('partner'),
    shared: on('shared'),
    nobody: on('nobody'),
    undecided: on('undecided'),
  };
}

function flowsOf(results: readonly Counted[]): readonly HoursFlow[] {
  return hoursSides.flatMap((from) =>
    hoursSides.flatMap((to): HoursFlow[] => {
      const going = results.filter((result) => sideToday(result) === from && sideAfter(result) === to);
      return going.length === 0 ? [] : [{ from, to, items: going.length, hours: byKind(going) }];
    }),
  );
}

/** Whether the team does the work in the result: it delivers, or it does so today and nothing is decided. */
function isTeamWork(result: Counted): boolean {
  const after = sideAfter(result);
  return after === 'inHouse' || (after === 'undecided' && sideToday(result) === 'inHouse');
}

/** What the result changes in hours a month. */
export function computeCapacity(
  results: readonly Counted[],
  duties: readonly RetainedDuty[],
  teamHoursPerMonth: number | null,
): Capacity {
  const before = bySide(results, sideToday);
  const after = bySide(results, sideAfter);
  const reviewing = dutyHours(duties);
  const teamNow = sumOf(before.inHouse);
  const teamAfter = sumOf(byKind(results.filter(isTeamWork))) + reviewing;
  const beyond = (asked: number): number | null =>
    teamHoursPerMonth === null ? null : asked - teamHoursPerMonth;
  return {
    before,
    after,
    flows: flowsOf(results),
    reviewing,
    team: {
      now: teamNow,
      after: teamAfter,
      available: teamHoursPerMonth,
      gapNow: beyond(teamNow),
      gapAfter: beyond(teamAfter),
    },
    partnerHours: after.partner,
    newPartnerHours: byKind(
      results.filter((result) => sideAfter(result) === 'partner' && sideToday(result) !== 'partner'),
    ),
    itemsWithoutHours: results.filter(({ item }) => item.hoursPerMonth === null).length,
  };
}

/** What fits into the team's hours and what does not. */
export interface TeamFit {
  /** What is left of the team's hours after what fits; below zero only where reviewing alone takes more. */
  readonly left: number;
  readonly fits: readonly string[];
  /** In the order in which it would have to go: what the answers hold least firmly inside goes first. */
  readonly noLongerFits: readonly string[];
  /** The hours a month of what no longer fits. */
  readonly hoursOver: number;
}

function firmnessInside(result: Counted): number {
  if (isFlagged(result.item)) return 2;
  return sideAfter(result) === 'undecided' ? 0 : 1;
}

/**
 * What of the team's work fits into so many hours a month; nothing is rated anew. Reviewing comes first, because it
 * comes with what has moved. Then the work: what is decided inside, then what is kept in-house by how strongly it
 * leans inside, then what is undecided and done in-house today. The first item that does not fit, and everything
 * after it, does not. Items without hours are left aside.
 */
export function fitIntoTeam(
  results: readonly Counted[],
  duties: readonly RetainedDuty[],
  teamHours: number,
): TeamFit {
  const work = results
    .filter((result) => isTeamWork(result) && result.item.hoursPerMonth !== null)
    .sort((a, b) => firmnessInside(b) - firmnessInside(a) || b.placed.lean - a.placed.lean);
  let left = teamHours - dutyHours(duties);
  const firstOut = work.findIndex(({ item }) => {
    const hours = item.hoursPerMonth ?? 0;
    if (!staysWithin(hours, left)) return true;
    left -= hours;
    return false;
  });
  const cut = firstOut === -1 ? work.length : firstOut;
  const out = work.slice(cut);
  return {
    left,
    fits: work.slice(0, cut).map(({ item }) => item.id),
    noLongerFits: out.map(({ item }) => item.id).reverse(),
    hoursOver: out.reduce((sum, { item }) => sum + (item.hoursPerMonth ?? 0), 0),
  };
}
