import type { WorkItem } from '../domain/workItem';
import type { Change } from './change';

/** `count` ascending positions strictly between the two, or null where numbers no longer leave room. */
function between(left: number | undefined, right: number | undefined, count: number): number[] | null {
  const positions = Array.from({ length: count }, (_, step) => {
    if (left === undefined) return right === undefined ? step : right - count + step;
    if (right === undefined) return left + 1 + step;
    return left + ((right - left) * (step + 1)) / (count + 1);
  });
  const all = [...(left === undefined ? [] : [left]), ...positions, ...(right === undefined ? [] : [right])];
  const ascending = all.every((position, step) => {
    const previous = all[step - 1];
    return Number.isFinite(position) && (previous === undefined || previous < position);
  });
  return ascending ? positions : null;
}

/**
 * The changes that put `placed` into the list before the item now at `at` (0 is first; kept within the list): one
 * `item.put` each. Where the positions of the list leave no room between two items, the others are numbered afresh.
 */
export function withPositions(list: readonly WorkItem[], placed: readonly WorkItem[], at: number): Change[] {
  if (placed.length === 0) return [];
  const start = Math.min(Math.max(Math.trunc(at), 0), list.length);
  const room = between(list[start - 1]?.order, list[start]?.order, placed.length);
  const put = (item: WorkItem, order: number): Change => ({
    type: 'item.put',
    item: item.order === order ? item : { ...item, order },
  });
  if (room !== null) return placed.map((item, step) => put(item, room[step] ?? 0));
  return [
    ...list.map((item, position): Change => ({
      type: 'item.fields',
      id: item.id,
      fields: { order: position < start ? position : position + placed.length },
    })),
    ...placed.map((item, step) => put(item, start + step)),
  ];
}
