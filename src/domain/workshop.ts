import type { Ratings } from './rating';

/** The most people whose votes one screen can show apart. */
export const mostParticipants = 12;

/** How long a workshop may be planned to take, in minutes. */
export const shortestMinutes = 15;
export const longestMinutes = 480;

/** Somebody who votes. */
export interface Participant {
  readonly id: string;
  /** 1 to 200 characters; no two in one workshop are spelled alike. */
  readonly name: string;
  /** Not in the room: speaks first, since a screen is easily forgotten. */
  readonly isRemote: boolean;
  /** The number on the ballots they sent; `null` while none has come. */
  readonly ballotId: number | null;
}

/**
 * How an item is settled, fixed aloud before anybody votes. `decider`: after the outliers have spoken, one person
 * decides, also otherwise than the room. `agreement`: only what is agreed is settled, the rest is parked.
 * `room`: the middle answers stand.
 */
export const decisionRules = ['decider', 'agreement', 'room'] as const;

/** One of the rules. */
export type DecisionRule = (typeof decisionRules)[number];

/** A workshop over one list of work: what was agreed before the first vote, and how far it has come. */
export interface Workshop {
  /** Names the session on ballots and to the room's window: letters and digits. */
  readonly id: string;
  /** At most {@link mostParticipants}, in the order in which they sit. */
  readonly participants: readonly Participant[];
  /** The id of the participant who decides last; `null` while nobody is named. */
  readonly deciderId: string | null;
  readonly rule: DecisionRule;
  /** How long it may take in all: {@link shortestMinutes} to {@link longestMinutes}, whole. */
  readonly minutes: number;
  /** Who voted how stays with each item once it is settled; otherwise votes lose their names then. */
  readonly keepVoters: boolean;
  /** The instant at which the lobby closed, in UTC as ISO 8601; `null` while people gather. */
  readonly startedAt: string | null;
  readonly closedAt: string | null;
}

/** One person's answers on one item. */
export interface Vote extends Ratings {
  /** The participant's id; `''` once the workshop has forgotten who it was. */
  readonly voterId: string;
}

/** One vote of everybody. Until it is revealed nobody is shown anything but how many are in. */
export interface Round {
  /** At most one of each participant. */
  readonly votes: readonly Vote[];
  readonly isRevealed: boolean;
}

/** The most rounds there are: the vote, and one more after the outliers have spoken. */
export const mostRounds = 2;

/** What became of an item in the room. */
export type Settlement =
  | {
      readonly kind: 'snapped';
      /** The name of who decided; `''` where the room's own answers stand. */
      readonly decidedBy: string;
      /** Who disagrees and will support it all the same; `''` for each whose name is not kept. */
      readonly dissent: readonly string[];
    }
  | {
      readonly kind: 'parked';
      /** Who sees to it that it is settled; `''` while nobody has said. */
      readonly owner: string;
      /** By when, as `2025-11-23`; `''` while nobody has said. */
      readonly until: string;
    }
  /** Parked, and at the close given up: nobody follows it up. */
  | { readonly kind: 'dropped' };

/** What happened to one item in a workshop. */
export interface Discussion {
  /** At most {@link mostRounds}, the first vote first. */
  readonly rounds: readonly Round[];
  /** `null` while it is open. */
  readonly settlement: Settlement | null;
  /** How long the room spent on it, in whole seconds. */
  readonly seconds: number;
}

/** The discussion of an item that has not been spoken about. */
export const undiscussed: Discussion = { rounds: [], settlement: null, seconds: 0 };

/** How long a workshop takes unless somebody says otherwise, in minutes. */
const usualMinutes = 90;

/** A workshop before anybody has come. */
export function newWorkshop(id: string): Workshop {
  return {
    id,
    participants: [],
    deciderId: null,
    rule: 'decider',
    minutes: usualMinutes,
    keepVoters: false,
    startedAt: null,
    closedAt: null,
  };
}
