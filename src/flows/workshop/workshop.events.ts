import type { Assessment } from '../../domain/assessment';
import type { Snap } from '../../domain/snap';
import type { Flag } from '../../domain/workItem';
import type { Settlement, Vote, Workshop } from '../../domain/workshop';

/** What is agreed in the lobby before anybody votes. */
export type LobbyAnswers = Pick<Workshop, 'participants' | 'deciderId' | 'rule' | 'minutes' | 'keepVoters'>;

/** Everything that can happen in a workshop. */
export type WorkshopEvent =
  /** The facts are different now, whoever changed them. */
  | { readonly type: 'assessment.changed'; readonly assessment: Assessment }
  /** So many whole seconds went by. */
  | { readonly type: 'time.passed'; readonly seconds: number }
  /** A workshop begins to gather people; `id` names the session. */
  | { readonly type: 'lobby.opened'; readonly id: string }
  | { readonly type: 'lobby.changed'; readonly answers: Partial<LobbyAnswers> }
  /** The rule is fixed and the first item comes up; `at` is the instant in UTC. */
  | { readonly type: 'workshop.started'; readonly at: string }
  | { readonly type: 'workshop.closed'; readonly at: string }
  /** The room goes on although it was closed, or goes back to its lobby. */
  | { readonly type: 'workshop.reopened' }
  | { readonly type: 'lobby.returned' }
  /** On to the close although items are open, and back from it. */
  | { readonly type: 'close.asked' }
  /** What Space does: on to whatever usually comes next here. */
  | { readonly type: 'phase.next' }
  | { readonly type: 'phase.back' }
  /** An item is put on stage; ignored when there is no such item. */
  | { readonly type: 'item.opened'; readonly itemId: string }
  | { readonly type: 'item.reopened' }
  | { readonly type: 'flag.toggled'; readonly flag: Flag; readonly on: boolean }
  | { readonly type: 'handsOn.answered'; readonly handsOn: boolean }
  /** Votes on the item on stage came in. */
  | { readonly type: 'votes.cast'; readonly votes: readonly Vote[] }
  /** Votes on many items came in, on ballots. */
  | {
      readonly type: 'ballots.taken';
      readonly votes: readonly { readonly itemId: string; readonly votes: readonly Vote[] }[];
      readonly participants: Workshop['participants'];
    }
  | { readonly type: 'votes.revealed' }
  | { readonly type: 'outliers.asked' }
  | { readonly type: 'revote.asked' }
  | { readonly type: 'decision.asked' }
  | ({ readonly type: 'line.snapped' } & Snap)
  /** The item, by default the one on stage, waits; or it is given up. */
  | {
      readonly type: 'item.parked';
      readonly itemId?: string;
      readonly settlement: Extract<Settlement, { kind: 'parked' | 'dropped' }>;
    }
  | { readonly type: 'timer.toggled' }
  | { readonly type: 'screen.blanked'; readonly on: boolean };
