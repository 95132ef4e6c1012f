import type { Criterion, CriterionSide } from './criterion';

/** How cross-team work pulls: outside as the seed says, turned round to the inside, or left out. */
export type CrossTeamRole = 'outside' | 'inside' | 'off';

/**
 * What a person said about the weights, kept as said:
 * `rank` most important first; `swing` and `direct` zero or more, relative to one another.
 */
export type Weighting =
  | { readonly method: 'equal' }
  | { readonly method: 'rank'; readonly rank: readonly Criterion[] }
  | { readonly method: 'swing'; readonly swing: Readonly<Record<Criterion, number>> }
  | { readonly method: 'direct'; readonly direct: Readonly<Record<Criterion, number>> };

/** The weights in force: they sum to 1, each side's total is above zero, and an inactive criterion weighs 0. */
export interface Weights {
  readonly weight: Readonly<Record<Criterion, number>>;
  readonly side: Readonly<Record<Criterion, CriterionSide>>;
}
