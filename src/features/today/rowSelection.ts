/** Which row the keys go to, and which rows are selected. */
export interface RowSelection {
  /** Position of the row that holds the focus. */
  readonly active: number;
  /** Where a range that is being drawn began. */
  readonly anchor: number;
  readonly selected: ReadonlySet<string>;
}

/** The first row, nothing selected. */
export const nothingSelected: RowSelection = { active: 0, anchor: 0, selected: new Set() };

/** The row at `to` becomes the current one; what is selected stays. */
export function movedTo(selection: RowSelection, to: number): RowSelection {
  return { ...selection, active: to, anchor: to };
}

/** Everything from where the range began to `to` is selected, and nothing else. */
export function extendedTo(selection: RowSelection, to: number, ids: readonly string[]): RowSelection {
  const [from, until] = [Math.min(selection.anchor, to), Math.max(selection.anchor, to)];
  return { ...selection, active: to, selected: new Set(ids.slice(from, until + 1)) };
}

/** The row at `at` is selected if it was not, and the other way round. */
export function toggledAt(selection: RowSelection, at: number, ids: readonly string[]): RowSelection {
  const id = ids[at];
  if (id === undefined) return selection;
  const selected = new Set(selection.selected);
  if (!selected.delete(id)) selected.add(id);
  return { active: at, anchor: at, selected };
}

/** Every row, or none when every row was selected already. */
export function toggledAll(selection: RowSelection, ids: readonly string[]): RowSelection {
  const all = ids.length > 0 && ids.every((id) => selection.selected.has(id));
  return { ...selection, selected: new Set(all ? [] : ids) };
}

/** The rows that a key changes: the selected ones that are still there, or else the current one. */
export function targetsOf(selection: RowSelection, ids: readonly string[]): readonly string[] {
  const selected = ids.filter((id) => selection.selected.has(id));
  if (selected.length > 0) return selected;
  const current = ids[selection.active];
  return current === undefined ? [] : [current];
}
