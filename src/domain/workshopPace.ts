/** What happens to the item on stage, in the order in which it usually does. */
export const stagePhases = ['presenting', 'voting', 'revealed', 'hearing', 'deciding', 'settled'] as const;

/** One of these. */
export type StagePhase = (typeof stagePhases)[number];

/** How long a vote, a speaker and the presenting of an item may take, in seconds. */
const paceOf = { presenting: 15, voting: 40, hearing: 60 } as const;

/** The parts of a workshop, in whole minutes that add up to all it has. */
export interface TimeBudget {
  readonly open: number;
  readonly items: number;
  readonly gaps: number;
  readonly close: number;
}

const minutesAgreed = 1;
const minutesContested = 4;
const minutesBetweenItems = 0.2;

/** What a workshop of so many minutes has for each part: a ninth each to open, for the gaps and to close. */
export function budgetTime(minutes: number): TimeBudget {
  const part = Math.round(minutes / 9);
  return { open: part, items: minutes - 3 * part, gaps: part, close: part };
}

/**
 * How many items fit into the time for items: about 1 minute for one that is agreed on, 4 for a contested one, and 12
 * seconds to go on to the next. Rules of thumb, which is our assumption.
 * @param agreedShare how many are agreed on at once, 0 to 1
 */
export function itemsThatFit(minutesForItems: number, agreedShare: number): number {
  const each = agreedShare * minutesAgreed + (1 - agreedShare) * minutesContested + minutesBetweenItems;
  // Rounding in sums must not cost an item.
  return Math.max(0, Math.floor(minutesForItems / each + 1e-9));
}

/** The clock of what is on stage, in whole seconds. */
export interface StageClock {
  /** Since the item's record was last written. */
  readonly unrecorded: number;
  readonly inPhase: number;
  readonly isRunning: boolean;
}

/** The clock as something begins. */
export const clockAtStart: StageClock = { unrecorded: 0, inPhase: 0, isRunning: true };

/** The clock some seconds later. While the timer is held only the time spent on the item goes on. */
export function tick(clock: StageClock, seconds: number): StageClock {
  return {
    ...clock,
    unrecorded: clock.unrecorded + seconds,
    inPhase: clock.inPhase + (clock.isRunning ? seconds : 0),
  };
}

/** How long is left of a phase, in whole seconds, 0 once it is over; `null` where a phase has no time of its own. */
export function secondsLeft(phase: StagePhase, { inPhase }: StageClock): number | null {
  if (phase !== 'presenting' && phase !== 'voting' && phase !== 'hearing') return null;
  return Math.max(0, paceOf[phase] - inPhase);
}
