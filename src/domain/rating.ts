import type { Criterion } from './criterion';

/** The five labelled answers. Group medians may also give the half steps between them. */
export const levels = [1, 2, 3, 4, 5] as const;

/** One of the five labelled answers, 1 to 5. */
export type Level = (typeof levels)[number];

/** An answer to one question: 1 to 5 (half steps from groups), `notSure`, or `null` while it is not rated. */
export type Rating = number | 'notSure' | null;

/** The answers to the four questions for one work item. */
export type Ratings = Readonly<Record<Criterion, Rating>>;
