import type { ItemChange, Merge } from '../../document/assessmentEvents';
import type { WorkItem } from '../../domain/workItem';

/** The step that takes another one back, whatever else has happened since. */
export function inverseOf(merge: Merge, before: readonly WorkItem[]): Merge {
  const removed = new Set(merge.removed);
  const positions = new Map(before.map(({ id }, position) => [id, position]));
  const gone = before.filter(({ id }) => removed.has(id));
  const at = gone[0] === undefined ? undefined : positions.get(gone[0].id);
  return {
    added: gone,
    ...(at === undefined ? {} : { at }),
    changed: (merge.changed ?? []).flatMap(({ id, fields }) => {
      const item = before[positions.get(id) ?? -1];
      if (item === undefined) return [];
      const named = Object.entries(item).filter(([field]) => Object.hasOwn(fields, field));
      const old: ItemChange['fields'] = Object.fromEntries(named);
      return [{ id, fields: old }];
    }),
    removed: (merge.added ?? []).map(({ id }) => id),
  };
}
