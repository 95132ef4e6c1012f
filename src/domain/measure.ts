import { medianOf } from './median';
import type { ItemResult } from './result';
import { reaches } from './threshold';
import type { WorkKind } from './workItem';

/** How the work of a portfolio is measured. */
export interface Measure {
  /** Hours where at least 80 % of the items have them and they are not all nought, else numbers of items. */
  readonly unit: 'hours' | 'items';
  /** The items without hours that take the median of their kind, in list order; empty when items are counted. */
  readonly estimated: readonly string[];
  /** What each item weighs, in list order. */
  readonly amounts: readonly number[];
}

type Measured = Pick<ItemResult, 'item'>;

function knownHours(results: readonly Measured[]): readonly number[] {
  return results.map(({ item }) => item.hoursPerMonth).filter((hours) => hours !== null);
}

/** How the work is measured: missing hours take the median of their kind, or of all where their kind has none. */
export function measureWork(results: readonly Measured[]): Measure {
  const known = knownHours(results);
  const total = known.reduce((sum, hours) => sum + hours, 0);
  if (!reaches(known.length, 0.8 * results.length) || total === 0) {
    return { unit: 'items', estimated: [], amounts: results.map(() => 1) };
  }
  const medianOfKind = (kind: WorkKind): number => {
    const ofKind = knownHours(results.filter(({ item }) => item.kind === kind));
    return medianOf(ofKind.length === 0 ? known : ofKind);
  };
  const medians = { ongoing: medianOfKind('ongoing'), project: medianOfKind('project') };
  return {
    unit: 'hours',
    estimated: results.filter(({ item }) => item.hoursPerMonth === null).map(({ item }) => item.id),
    amounts: results.map(({ item }) => item.hoursPerMonth ?? medians[item.kind]),
  };
}
