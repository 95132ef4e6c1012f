import { computeAgreement, type Agreement } from './agreement';
import type { Criterion } from './criterion';
import { revealedRounds } from './discussion';
import { placements, sameOutcome, type Outcome } from './outcome';
import type { PlacedWorkItem } from './placement';
import { isAnswered, type Ratings } from './rating';
import { activeCriteria, type Weights } from './weights';
import type { WorkItem } from './workItem';

/** One answer as it is shown: 1 to 5, or not sure. */
export type ShownAnswer = number | 'notSure';

/** What a room answered to one question. */
export interface ShownQuestion {
  readonly criterion: Criterion;
  /** Lowest first, those that are not sure last: the order says nothing about who answered. */
  readonly answers: readonly ShownAnswer[];
  /** The same of the round before; none where nobody voted twice. */
  readonly firstAnswers: readonly ShownAnswer[];
  /** The room's answer, half steps included; `null` where nobody answered. */
  readonly median: ShownAnswer | null;
}

/** Where one set of answers lies about the line. */
export interface ShownPlace extends Outcome {
  /** −1 (partner) to +1 (in-house). */
  readonly lean: number;
}

/**
 * What a room may see of its votes once they are revealed: answers and places, each list in an order of its own, so
 * that nothing can be put together again to one person's vote. Holds no id and no name.
 */
export interface ShownVotes extends Pick<Agreement, 'status' | 'elsewhere' | 'differsOn' | 'turnsOn'> {
  readonly questions: readonly ShownQuestion[];
  /** Where each vote alone would place the item: those that place it as the room does first, then from in-house to partner. */
  readonly own: readonly ShownPlace[];
  /** Where the room's answers place it. */
  readonly room: ShownPlace;
}

function inOrder(votes: readonly Ratings[], criterion: Criterion): readonly ShownAnswer[] {
  const rank = (answer: ShownAnswer) => (answer === 'notSure' ? Infinity : answer);
  return votes
    .map((vote) => vote[criterion])
    .filter(isAnswered)
    .sort((one, other) => (rank(one) < rank(other) ? -1 : Number(rank(one) > rank(other))));
}

function placeOf({ placement, delivers, lean }: PlacedWorkItem): ShownPlace {
  return { placement, delivers, lean };
}

/** From in-house to partner; of one lean, in the order in which the rules are tried. */
function comparePlaces(one: ShownPlace, other: ShownPlace): number {
  if (one.lean !== other.lean) return other.lean - one.lean;
  const rank = ({ placement }: ShownPlace) => (placement === null ? -1 : placements.indexOf(placement));
  return rank(one) - rank(other) || one.delivers.localeCompare(other.delivers, 'en');
}

/** What may be seen of the revealed votes on an item; `null` where none have been revealed. */
export function showVotes(item: WorkItem, weights: Weights): ShownVotes | null {
  const seen = revealedRounds(item);
  const votes = seen.at(-1)?.votes ?? [];
  if (votes.length === 0) return null;
  const firstVotes = seen.at(-2)?.votes ?? [];
  const { medians, own, placed, status, elsewhere, differsOn, turnsOn } = computeAgreement(
    item,
    votes,
    weights,
  );
  const room = placeOf(placed);
  return {
    status,
    elsewhere,
    differsOn,
    turnsOn,
    room,
    questions: activeCriteria(weights).map((criterion) => ({
      criterion,
      answers: inOrder(votes, criterion),
      firstAnswers: inOrder(firstVotes, criterion),
      median: medians[criterion],
    })),
    own: own
      .map(placeOf)
      .sort(
        (one, other) =>
          Number(sameOutcome(other, room)) - Number(sameOutcome(one, room)) || comparePlaces(one, other),
      ),
  };
}
