import type { Agreement } from './agreement';
import type { Criterion } from './criterion';
import { isRated } from './rating';
import type { Participant, Vote } from './workshop';

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
