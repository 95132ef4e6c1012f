import type { Ballot, BallotSession } from './ballot';
import { findVoters } from './voterNames';
import { nameKey } from './workItemNames';
import { activeCriteria, type Weights } from '../domain/weights';
import type { WorkItem } from '../domain/workItem';
import { mostParticipants, type Participant, type Vote, type Workshop } from '../domain/workshop';

/** What is put to the vote on ballots: every item, so that a ballot stays good while the room goes on. */
export function ballotSession(
  { id }: Pick<Workshop, 'id'>,
  title: string,
  items: readonly WorkItem[],
  weights: Weights,
): BallotSession {
  return { id, title, facilitator: '', asked: activeCriteria(weights), items };
}

/** The ballots that came in earlier: only that they came is looked at, so their answers are left out. */
export function ballotsBefore(participants: readonly Participant[]): readonly Ballot[] {
  return participants.flatMap(({ ballotId, name }) =>
    ballotId === null ? [] : [{ voterId: ballotId, voter: name, ratings: {} }],
  );
}

/** Where a ballot's voter sits: the seat it came from before, or the one of that name that sent none. */
function seatOf(ballot: Ballot, participants: readonly Participant[]): Participant | null {
  const known = participants.find(({ ballotId }) => ballotId === ballot.voterId);
  if (known !== undefined) return known;
  const [found, ...others] = findVoters(
    ballot.voter,
    participants.filter(({ ballotId }) => ballotId === null),
  );
  return others.length > 0 ? null : (participants.find(({ id }) => id === found?.id) ?? null);
}

type VotesOnItems = readonly { readonly itemId: string; readonly votes: readonly Vote[] }[];

/** What ballots come to: who sits at the table after them, their votes, and whose found no seat. */
export interface TakenBallots {
  readonly participants: readonly Participant[];
  readonly votes: VotesOnItems;
  readonly unseated: readonly string[];
}

function votesOf(ballot: Ballot, voterId: string): VotesOnItems {
  return Object.entries(ballot.ratings).map(([itemId, ratings]) => ({
    itemId,
    votes: [{ voterId, ...ratings }],
  }));
}

/**
 * Takes one more ballot. It counts for whoever sent it before, else for the one of that name, else for somebody new.
 * @param seat `new` where a person of that name is somebody else
 */
export function takeBallot(
  taken: TakenBallots,
  ballot: Ballot,
  seat: 'any' | 'new',
  newId: () => string,
): TakenBallots {
  const { participants, votes, unseated } = taken;
  const known = seat === 'any' ? seatOf(ballot, participants) : null;
  if (known === null && participants.length >= mostParticipants)
    return { ...taken, unseated: [...unseated, ballot.voter] };
  const voter = known ?? { id: newId(), name: ballot.voter, isRemote: false };
  const seated = { ...voter, ballotId: ballot.voterId };
  return {
    participants:
      known === null
        ? [...participants, seated]
        : participants.map((one) => (one.id === known.id ? seated : one)),
    votes: [...votes, ...votesOf(ballot, seated.id)],
    unseated,
  };
}

/** A ballot as the later one of whoever sent one under that name before. */
export function asSameVoter(ballot: Ballot, participants: readonly Participant[]): Ballot {
  const earlier = ballotsBefore(participants).find(({ voter }) => nameKey(voter) === nameKey(ballot.voter));
  return earlier === undefined ? ballot : { ...ballot, voterId: earlier.voterId };
}
