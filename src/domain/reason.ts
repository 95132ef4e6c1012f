import { criteria, type Criterion } from './criterion';
import type { ItemResult } from './result';
import { isNegligible } from './threshold';

/** One criterion that pulls, and whether its answer is above or below the middle. */
export interface Reason {
  readonly criterion: Criterion;
  readonly level: 'high' | 'low';
}

/** The criteria that pull to a side, strongest first; ties keep table order. A middle answer is no reason. */
export function reasonsFor(
  side: 'inHouse' | 'partner',
  { item, contributions }: Pick<ItemResult, 'item' | 'contributions'>,
): readonly Reason[] {
  const sign = side === 'inHouse' ? 1 : -1;
  return criteria
    .filter((criterion) => contributions[criterion] * sign > 0 && !isNegligible(contributions[criterion]))
    .sort((a, b) => (contributions[b] - contributions[a]) * sign)
    .map((criterion) => {
      const rating = item[criterion];
      return { criterion, level: typeof rating === 'number' && rating > 3 ? 'high' : 'low' };
    });
}
