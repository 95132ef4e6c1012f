import type { Criterion } from './criterion';
import { isRated, type Rating, type Ratings } from './rating';

/**
 * How much of one mind ratings from 1 to 5 are: 1 where all are the same, 0 where half are at either end
 * (Tastle & Wierman 2007: Cns = 1 + Σ pᵢ log₂(1 − |Xᵢ − μ| / 4)). Who is not sure takes no part; `null` where nobody
 * rated.
 */
export function computeConsensus(answers: readonly Rating[]): number | null {
  // In order of size, so that rounding in the sums does not depend on who voted first.
  const rated = answers.filter(isRated).sort((a, b) => a - b);
  if (rated.length === 0) return null;
  const mean = rated.reduce((sum, rating) => sum + rating, 0) / rated.length;
  const bits = rated.reduce((sum, rating) => sum + Math.log2(1 - Math.abs(rating - mean) / 4), 0);
  return Math.min(1, Math.max(0, 1 + bits / rated.length));
}

/** How much of one mind votes are on each question; `null` where nobody rated. */
export function consensusOf(votes: readonly Ratings[]): Readonly<Record<Criterion, number | null>> {
  const of = (criterion: Criterion) => computeConsensus(votes.map((vote) => vote[criterion]));
  return {
    context: of('context'),
    continuity: of('continuity'),
    capacity: of('capacity'),
    crossTeam: of('crossTeam'),
  };
}
