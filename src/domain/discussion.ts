import { computeAgreement, type Agreement } from './agreement';
import type { Criterion } from './criterion';
import { asksForRatings } from './guardrail';
import { isAnswered, ratingsOf } from './rating';
import { activeCriteria, type Weights } from './weights';
import type { WorkItem } from './workItem';
import {
  mostRounds,
  undiscussed,
  type Discussion,
  type Round,
  type Settlement,
  type Vote,
  type Workshop,
} from './workshop';

/** How far an item has come in the room. `voting` while votes are in that nobody has seen. */
export type DiscussionPhase = 'untouched' | 'voting' | 'revealed' | 'settled';

/** What the room did with an item so far; an untouched record where it did nothing. */
export function discussionOf(item: Pick<WorkItem, 'discussion'>): Discussion {
  return item.discussion ?? undiscussed;
}

/** How far an item has come in the room. */
export function phaseOf(item: Pick<WorkItem, 'discussion'>): DiscussionPhase {
  const { rounds, settlement } = discussionOf(item);
  if (settlement !== null) return 'settled';
  const last = rounds.at(-1);
  if (last === undefined) return 'untouched';
  return last.isRevealed ? 'revealed' : 'voting';
}

/** Whether the room may vote (once more) on an item. */
export function mayVote(item: Pick<WorkItem, 'discussion'>): boolean {
  const phase = phaseOf(item);
  return phase !== 'settled' && (phase !== 'revealed' || discussionOf(item).rounds.length < mostRounds);
}

/** The rounds that everybody has seen, the first vote first. */
export function revealedRounds(item: Pick<WorkItem, 'discussion'>): readonly Round[] {
  return discussionOf(item).rounds.filter(({ isRevealed }) => isRevealed);
}

/** The votes that count now: those of the last round that everybody has seen. */
export function revealedVotes(item: Pick<WorkItem, 'discussion'>): readonly Vote[] {
  return revealedRounds(item).at(-1)?.votes ?? [];
}

/** Which questions each voter has answered in the round that is under way, never how; by the voter's id. */
export function answeredIn(
  item: Pick<WorkItem, 'discussion'>,
  weights: Weights,
): ReadonlyMap<string, readonly Criterion[]> {
  const last = discussionOf(item).rounds.at(-1);
  const votes = last === undefined || last.isRevealed ? [] : last.votes;
  return new Map(
    votes.map((vote) => [
      vote.voterId,
      activeCriteria(weights).filter((criterion) => isAnswered(vote[criterion])),
    ]),
  );
}

/** What the votes that everybody has seen add up to. */
export function agreementOn(item: WorkItem, weights: Weights): Agreement {
  return computeAgreement(item, revealedVotes(item), weights);
}

/** Whether the room can go on without a word: it agrees, or nothing was there to vote on. */
export function roomAgrees(item: WorkItem, weights: Weights): boolean {
  return !asksForRatings(item) || agreementOn(item, weights).status === 'agreed';
}

function later(discussion: Discussion, rounds: readonly Round[], seconds: number): Discussion {
  return { ...discussion, rounds, seconds: discussion.seconds + seconds };
}

/** A vote on top of an earlier one of the same person: what it leaves open stays as it was. */
function onTopOf(earlier: Vote | undefined, vote: Vote): Vote {
  return {
    voterId: vote.voterId,
    context: vote.context ?? earlier?.context ?? null,
    continuity: vote.continuity ?? earlier?.continuity ?? null,
    capacity: vote.capacity ?? earlier?.capacity ?? null,
    crossTeam: vote.crossTeam ?? earlier?.crossTeam ?? null,
  };
}

/**
 * The discussion after votes came in. Each answer takes the place of an earlier one of the same person in this round;
 * a question that is left open keeps it. The first votes, and the first after a reveal, open a round. Unchanged where
 * nobody may vote any more.
 * @param seconds spent on the item since the last change of its discussion
 */
export function withVotes(item: WorkItem, votes: readonly Vote[], seconds: number): Discussion {
  const discussion = discussionOf(item);
  if (!mayVote(item) || votes.length === 0) return discussion;
  const { rounds } = discussion;
  const last = rounds.at(-1);
  const isOpen = last !== undefined && !last.isRevealed;
  const cast = new Map((isOpen ? last.votes : []).map((vote) => [vote.voterId, vote]));
  for (const vote of votes) cast.set(vote.voterId, onTopOf(cast.get(vote.voterId), vote));
  const round = { votes: [...cast.values()], isRevealed: false };
  return later(discussion, [...(isOpen ? rounds.slice(0, -1) : rounds), round], seconds);
}

/** The discussion once everybody sees the votes that are in. Unchanged where none are. */
export function withReveal(item: WorkItem, seconds: number): Discussion {
  const discussion = discussionOf(item);
  const last = discussion.rounds.at(-1);
  if (phaseOf(item) !== 'voting' || last === undefined) return discussion;
  return later(discussion, [...discussion.rounds.slice(0, -1), { ...last, isRevealed: true }], seconds);
}

function byAnswers(one: Vote, other: Vote): number {
  return JSON.stringify(ratingsOf(one)) < JSON.stringify(ratingsOf(other)) ? -1 : 1;
}

/** The same votes with nobody's name, in an order that tells nothing either. */
function withoutNames({ votes, isRevealed }: Round): Round {
  return { votes: votes.map((vote) => ({ ...vote, voterId: '' })).sort(byAnswers), isRevealed };
}

/** The discussion once the item is settled. Votes that nobody saw are left out; so are names that are not kept. */
export function withSettlement(
  item: WorkItem,
  settlement: Settlement,
  { keepVoters }: Pick<Workshop, 'keepVoters'>,
  seconds: number,
): Discussion {
  const seen = revealedRounds(item);
  const rounds = keepVoters ? seen : seen.map(withoutNames);
  return { ...later(discussionOf(item), rounds, seconds), settlement };
}

/** The discussion of a settled item that is opened again. */
export function reopened(item: WorkItem): Discussion {
  return { ...discussionOf(item), settlement: null };
}
