import { type Criterion } from './criterion';
import { medianOf } from './median';
import { isRated, type Rating, type Ratings } from './rating';

/**
 * What a group answers to one question: the median of those who rated it, so half steps are possible; `notSure` where
 * more than half of those who answered are not sure; `null` where nobody answered.
 */
export function groupRating(answers: readonly Rating[]): Rating {
  const rated = answers.filter(isRated);
  const unsure = answers.filter((answer) => answer === 'notSure').length;
  if (unsure > rated.length) return 'notSure';
  if (rated.length === 0) return null;
  // Halves of halves would be finer than a saved answer can be.
  return Math.round(medianOf(rated) * 2) / 2;
}

/** What a group answers to each question. */
export function groupRatings(votes: readonly Ratings[]): Ratings {
  const of = (criterion: Criterion): Rating => groupRating(votes.map((vote) => vote[criterion]));
  return {
    context: of('context'),
    continuity: of('continuity'),
    capacity: of('capacity'),
    crossTeam: of('crossTeam'),
  };
}
