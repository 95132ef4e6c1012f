import type { ItemResult } from '../../domain/result';

/** A group whose ongoing work is delivered by both sides. */
export interface SplitLane {
  readonly group: string;
  /** Numbers of items. */
  readonly inHouse: number;
  readonly partner: number;
}

/** The groups whose ongoing work would be delivered by both sides, in list order. */
export function splitLanes(results: readonly Pick<ItemResult, 'item' | 'outcome'>[]): readonly SplitLane[] {
  const lanes = new Map<string, { group: string; inHouse: number; partner: number }>();
  for (const { item, outcome } of results) {
    if (item.kind !== 'ongoing' || outcome.delivers === 'undecided') continue;
    const lane = lanes.get(item.group) ?? { group: item.group, inHouse: 0, partner: 0 };
    lane[outcome.delivers] += 1;
    lanes.set(item.group, lane);
  }
  return [...lanes.values()].filter(({ inHouse, partner }) => inHouse > 0 && partner > 0);
}
