import type { Criterion } from './criterion';
import type { Outcome } from './outcome';
import { decidedOutcome, placeWorkItem } from './placement';
import { showVotes, type ShownVotes } from './shownVotes';
import { activeCriteria, type Weights } from './weights';
import type { WorkItem } from './workItem';
import type { Settlement } from './workshop';
import type { StagePhase } from './workshopPace';

/** The item before the room, what happens to it, and nothing else of it. */
export interface RoomItem {
  readonly name: string;
  readonly description: string;
  /** The questions that are asked, in table order; none of a decision without hands-on work. */
  readonly asked: readonly Criterion[];
  /** All that may be seen of votes; `null` until they are revealed. */
  readonly shown: ShownVotes | null;
  /** What became of it; `null` while it is open. */
  readonly settlement: Settlement['kind'] | null;
  /** What holds once it is settled: the room's placement, or what a person decided. */
  readonly outcome: Outcome;
}

/** What the room's own window shows. No name of a person, no note, no vote before the reveal. */
export type RoomView =
  /** People gather. */
  | { readonly scene: 'gathering'; readonly items: number }
  /** Nothing is shown for a while. */
  | { readonly scene: 'blank' }
  | {
      readonly scene: 'stage';
      readonly phase: StagePhase;
      readonly item: RoomItem;
      /** The how-manieth the room talks about, of how many; 1 is first. */
      readonly position: number;
      readonly total: number;
      /** How many votes are in, of how many people. */
      readonly votesIn: number;
      readonly voters: number;
      /** 2 once the room votes again. */
      readonly round: number;
      /** Until the time of this phase is up; `null` where it has none. */
      readonly secondsLeft: number | null;
      /** The question that people are heard on, and whether the lowest or the highest answer speaks now. */
      readonly question: Criterion | null;
      readonly speaks: 'lowest' | 'highest' | null;
    }
  | {
      readonly scene: 'closing';
      /** How many items were settled, wait, and are still open. */
      readonly settled: number;
      readonly parked: number;
      readonly open: number;
    };

/**
 * The part of an item that its room may see.
 * @param mayBeSeen the votes of this item are before everybody's eyes
 */
export function toRoomItem(
  item: WorkItem,
  weights: Weights,
  { mayBeSeen, isAsked }: { readonly mayBeSeen: boolean; readonly isAsked: boolean },
): RoomItem {
  return {
    name: item.name,
    description: item.description,
    asked: isAsked ? activeCriteria(weights) : [],
    shown: mayBeSeen ? showVotes(item, weights) : null,
    settlement: item.discussion?.settlement?.kind ?? null,
    outcome: mayBeSeen
      ? decidedOutcome(item, placeWorkItem(item, weights))
      : { placement: null, delivers: 'undecided' },
  };
}
