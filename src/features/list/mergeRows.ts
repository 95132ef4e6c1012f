import type { AssessmentEvents, ItemChange } from '../../document/assessmentEvents';
import type { ReadRow } from '../../document/workItemCells';
import { newWorkItem } from '../../document/workItemFields';
import { nameKey } from '../../document/workItemNames';
import type { WorkItem } from '../../domain/workItem';

/** One step that adds, changes and removes items. */
export type Merge = AssessmentEvents['items.merged'];

function changeOf(id: string, { fields }: ReadRow): ItemChange | null {
  const said: ItemChange['fields'] = Object.fromEntries(
    Object.entries(fields).filter(([field]) => field !== 'name'),
  );
  return Object.keys(said).length === 0 ? null : { id, fields: said };
}

/**
 * The step that takes rows in.
 * @param sameName `update`: a row that has the name of an item changes what it says about that item; of two rows with
 * one name the later adds to the earlier. `add`: every row becomes an item.
 */
export function mergeOf(
  rows: readonly ReadRow[],
  existing: readonly WorkItem[],
  sameName: 'update' | 'add',
): { readonly added: readonly WorkItem[]; readonly changed: readonly ItemChange[] } {
  if (sameName === 'add') return { added: rows.map(({ fields }) => newWorkItem(fields)), changed: [] };
  const known = new Map(existing.map(({ id, name }) => [nameKey(name), id]));
  const added = new Map<string, WorkItem>();
  const changed: ItemChange[] = [];
  for (const row of rows) {
    const key = nameKey(row.fields.name);
    const id = known.get(key);
    const twin = added.get(key);
    if (id !== undefined) {
      const change = changeOf(id, row);
      if (change !== null) changed.push(change);
    } else if (twin !== undefined) added.set(key, { ...twin, ...row.fields, name: twin.name });
    else added.set(key, newWorkItem(row.fields));
  }
  return { added: [...added.values()], changed };
}

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
