import type { ChartTwin } from './chartTwin';

/** One vote on one question, without a name: 1 to 5, or not sure. */
export type StripVote = number | 'notSure';

/** One row of the vote strip: one question and what the room answered. */
export interface VoteQuestion {
  readonly id: string;
  readonly name: string;
  /** In any order: what is drawn does not depend on who voted when. */
  readonly votes: readonly StripVote[];
  /** The votes of the round before, drawn as ghosts below the rule; `[]` where nobody voted twice. */
  readonly firstVotes: readonly StripVote[];
  /** What the group answers, half steps included; `null` while nobody has voted. */
  readonly median: StripVote | null;
  /** The median as it is read: a digit, a half step in the language's own form, or a question mark. */
  readonly medianText: string;
  /** How far the room agrees on this question, in a few words; left out when it goes without saying. */
  readonly note?: string;
  /** The question on which the room differs most. */
  readonly inFocus: boolean;
  /** The row in one sentence, for whoever does not see the dots. */
  readonly said: string;
}

export interface VoteStripProps {
  readonly questions: readonly VoteQuestion[];
  /** Heads the votes that are not sure; only shown where there are any. */
  readonly notSure: string;
  readonly twin: ChartTwin;
}
