import { computeAgreement, discussionPriority, ratingsOf, type Agreement } from './agreement';
import type { Criterion } from './criterion';
import { confirmingDecision } from './decision';
import { asksForRatings } from './guardrail';
import { placeWorkItem } from './placement';
import { isAnswered, isRated } from './rating';
import { activeCriteria, type Weights } from './weights';
import type { Decision, WorkItem } from './workItem';
import {
  mostRounds,
  undiscussed,
  type DecisionRule,
  type Discussion,
  type Participant,
  type Round,
  type Settlement,
  type Vote,
  type Workshop,
} from './workshop';

/** How far an item has come in the room. `voting` while votes are in that nobody has seen. */
export type DiscussionPhase = 'untouched' | 'voting' | 'revealed' | 'settled';

function discussionOf(item: Pick<WorkItem, 'discussion'>): Discussion {
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
export function isAgreed(item: WorkItem, weights: Weights): boolean {
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

/** How the room settles an item: its own answers, or a person's decision with a reason. */
export interface Snap {
  /** `null` where the room's answers stand. */
  readonly decision: Decision | null;
  readonly reason: string;
  readonly decidedBy: string;
  readonly dissent: readonly string[];
}

/** Whether the rule that was fixed before the vote lets an item be settled like this. */
export function maySnap(
  item: WorkItem,
  { decision, reason }: Pick<Snap, 'decision' | 'reason'>,
  rule: DecisionRule,
  weights: Weights,
): boolean {
  const isHeard = revealedVotes(item).length > 0 || !asksForRatings(item);
  if (phaseOf(item) === 'settled' || phaseOf(item) === 'voting' || !isHeard) return false;
  if (decision !== null) return rule === 'decider' && reason.trim() !== '';
  return rule !== 'agreement' || isAgreed(item, weights);
}

/** What a settled item says from now on: the room's answers, and the decision, which is theirs or a person's. */
export function snappedFields(
  item: WorkItem,
  { decision, reason, decidedBy, dissent }: Snap,
  workshop: Pick<Workshop, 'keepVoters'>,
  seconds: number,
  weights: Weights,
): Partial<Omit<WorkItem, 'id'>> {
  const votes = revealedVotes(item);
  const { medians } = computeAgreement(item, votes, weights);
  const asked = votes.length === 0 ? [] : activeCriteria(weights);
  const answers = Object.fromEntries(asked.map((criterion) => [criterion, medians[criterion]]));
  const placed = placeWorkItem({ ...item, ...answers }, weights);
  return {
    ...answers,
    decision: decision ?? confirmingDecision(placed),
    decisionReason: decision === null ? '' : reason.trim(),
    discussion: withSettlement(item, { kind: 'snapped', decidedBy, dissent }, workshop, seconds),
  };
}

/** Somebody who is heard, and what they answered. */
export interface Speaker {
  readonly participant: Participant;
  readonly rating: number;
  readonly end: 'lowest' | 'highest';
}

/** The question that people are heard on: the one that matters, or else the one they differ on most. */
export function questionToHear(agreement: Agreement): Criterion | null {
  return agreement.turnsOn ?? agreement.differsOn;
}

/**
 * Who is heard before the room votes again: one of those who gave the lowest answer to the question and one of the
 * highest, people who are not in the room first. Nobody where all answer alike or names are forgotten.
 */
export function speakersOn(
  criterion: Criterion | null,
  votes: readonly Vote[],
  participants: readonly Participant[],
): readonly Speaker[] {
  if (criterion === null) return [];
  const rated = participants.flatMap((participant) => {
    const rating = votes.find(({ voterId }) => voterId === participant.id)?.[criterion] ?? null;
    return isRated(rating) ? [{ participant, rating }] : [];
  });
  const remoteFirst = rated.toSorted(
    (a, b) => Number(b.participant.isRemote) - Number(a.participant.isRemote),
  );
  const lowest = Math.min(...rated.map(({ rating }) => rating));
  const highest = Math.max(...rated.map(({ rating }) => rating));
  if (lowest >= highest) return [];
  return remoteFirst
    .filter(
      ({ rating }, position) =>
        (rating === lowest || rating === highest) &&
        remoteFirst.findIndex((other) => other.rating === rating) === position,
    )
    .map(({ participant, rating }) => ({
      participant,
      rating,
      end: rating === lowest ? 'lowest' : 'highest',
    }));
}

/** The votes of the round under way or, before it is revealed to anybody, how much there will be to talk about. */
function priorityOf(item: WorkItem, weights: Weights): number {
  return discussionPriority(discussionOf(item).rounds.at(-1)?.votes ?? [], weights) ?? 0;
}

/**
 * The items that are still open, the one to talk about next first: what divides people near the line, as far as
 * votes are in; then in list order.
 */
export function openItems(items: readonly WorkItem[], weights: Weights): readonly WorkItem[] {
  return items
    .filter((item) => phaseOf(item) !== 'settled')
    .map((item) => ({ item, priority: priorityOf(item, weights) }))
    .sort((a, b) => b.priority - a.priority)
    .map(({ item }) => item);
}

/** Where a workshop goes on: at the item it was talking about, or else at the one to talk about next. */
export function itemToResume(items: readonly WorkItem[], weights: Weights): WorkItem | undefined {
  const underWay = items.find((item) => phaseOf(item) === 'revealed');
  return (
    underWay ??
    items.find((item) => discussionOf(item).seconds > 0 && phaseOf(item) === 'voting') ??
    openItems(items, weights)[0]
  );
}

/** What is parked and not given up, in list order. */
export function parkedItems(items: readonly WorkItem[]): readonly WorkItem[] {
  return items.filter((item) => item.discussion?.settlement?.kind === 'parked');
}

/** Whether everything that is parked has an owner and a date, so that the workshop may close. */
export function mayClose(items: readonly WorkItem[]): boolean {
  return parkedItems(items).every(({ discussion }) => {
    const settlement = discussion?.settlement;
    return settlement?.kind === 'parked' && settlement.owner.trim() !== '' && settlement.until !== '';
  });
}
