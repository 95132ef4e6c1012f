import type { Criterion } from './criterion';

/** The five labelled answers. Group medians may also give the half steps between them. */
export const levels = [1, 2, 3, 4, 5] as const;

/** One of the five labelled answers, 1 to 5. */
export type Level = (typeof levels)[number];

/** An answer to one question: 1 to 5 (half steps from groups), `notSure`, or `null` while it is not rated. */
export type Rating = number | 'notSure' | null;

/** The answers to the four questions for one work item. */
export type Ratings = Readonly<Record<Criterion, Rating>>;

/** Whether a question has one of the answers 1 to 5 (half steps from groups included). */
export function isRated(rating: Rating): rating is number {
  return typeof rating === 'number';
}

/** Whether a number is one of the five labelled answers. */
export function isLevel(value: number): value is Level {
  return Number.isInteger(value) && value >= 1 && value <= 5;
}

/** The level of an answer, 0 (rating 1) to 1 (rating 5); ½ while it is `notSure` or not rated. */
export function levelOf(rating: Rating): number {
  return isRated(rating) ? (rating - 1) / 4 : 0.5;
}

/** Whether a question has been dealt with: rated, or said to be not sure. */
export function isAnswered(rating: Rating): rating is number | 'notSure' {
  return rating !== null;
}

/** The same thing with one question answered anew; everything else about it stays. */
export function withRating<Rated extends Ratings>(rated: Rated, criterion: Criterion, rating: Rating): Rated {
  return { ...rated, [criterion]: rating };
}

/** The four answers alone of something that has more to say. */
export function ratingsOf({ context, continuity, capacity, crossTeam }: Ratings): Ratings {
  return { context, continuity, capacity, crossTeam };
}
