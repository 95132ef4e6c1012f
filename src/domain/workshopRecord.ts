import type { AgreementStatus } from './agreement';
import { decidedOutcome, placeWorkItem, type Outcome } from './placement';
import { showVotes } from './shownVotes';
import type { Weights } from './weights';
import type { WorkItem } from './workItem';
import type { Settlement, Workshop } from './workshop';

/** What a workshop made of one item. */
export interface RecordedItem {
  readonly item: WorkItem;
  /** `null` while it is open. */
  readonly settlement: Settlement | null;
  /** What holds: a person's decision where there is one, else what the answers give. */
  readonly outcome: Outcome;
  /** How far the room was of one mind; `null` where it did not vote. */
  readonly status: AgreementStatus | null;
  readonly votes: number;
  /** How many of them would place it elsewhere than the room's answers do. */
  readonly elsewhere: number;
}

/** What a workshop comes to. */
export interface WorkshopRecord {
  /** Every item the room has spoken about, in list order. */
  readonly items: readonly RecordedItem[];
  readonly settled: number;
  readonly parked: number;
  readonly dropped: number;
  readonly open: number;
  /** Whole minutes spoken about items. */
  readonly minutesOnItems: number;
}

function recordOf(item: WorkItem, weights: Weights): RecordedItem {
  const shown = showVotes(item, weights);
  return {
    item,
    settlement: item.discussion?.settlement ?? null,
    outcome: decidedOutcome(item, placeWorkItem(item, weights)),
    status: shown?.status ?? null,
    votes: shown?.own.length ?? 0,
    elsewhere: shown?.elsewhere ?? 0,
  };
}

/** What a workshop comes to, so far or at its end. Items must come in list order. */
export function recordWorkshop(items: readonly WorkItem[], weights: Weights): WorkshopRecord {
  const count = (kind: Settlement['kind']) =>
    items.filter(({ discussion }) => discussion?.settlement?.kind === kind).length;
  const [settled, parked, dropped] = [count('snapped'), count('parked'), count('dropped')];
  const seconds = items.reduce((sum, { discussion }) => sum + (discussion?.seconds ?? 0), 0);
  return {
    items: items.filter(({ discussion }) => discussion !== null).map((item) => recordOf(item, weights)),
    settled,
    parked,
    dropped,
    open: items.length - settled - parked - dropped,
    minutesOnItems: Math.round(seconds / 60),
  };
}

/**
 * How long a workshop took, in whole minutes, until it closed or, while it is open, until `now`. 0 before it began and
 * where clocks went backwards.
 * @param now an instant in UTC as ISO 8601
 */
export function minutesTaken({ startedAt, closedAt }: Workshop, now: string): number {
  if (startedAt === null) return 0;
  const took = Date.parse(closedAt ?? now) - Date.parse(startedAt);
  return Math.max(0, Math.round(took / 60_000));
}
