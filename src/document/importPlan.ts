import type { Assessment } from '../domain/assessment';
import type { WorkItem } from '../domain/workItem';
import type { ItemChange } from './assessmentEvents';
import type { Pausing } from './pausing';
import { prepareMerge } from './planner';
import type { Step } from './step';
import type { ReadRow } from './workItemCells';
import type { WorkItemColumn } from './workItemColumns';
import { isSameValue, newWorkItem, unsaid } from './workItemFields';
import { nameKey } from './workItemNames';

/** How rows that came in meet the list. */
export interface ImportChoice {
  /** `update`: a row that has the name of an item changes that item. `add`: every row becomes an item. */
  readonly sameName: 'update' | 'add';
  /** Whether an empty cell leaves what is said about an item as it is, or empties that too. */
  readonly emptyCells: 'keep' | 'empty';
}

/** The one step that takes rows in, and what it comes to. */
export interface ImportPlan {
  readonly added: readonly WorkItem[];
  readonly changed: readonly ItemChange[];
  /** How many items of the list the rows say nothing new about. */
  readonly same: number;
  /** How many rows have the name of a row further up, to which they add. */
  readonly repeated: number;
  /** The names of the rows that have the name of an item, or of a row further up, however they meet it. */
  readonly sameNames: readonly string[];
  /** How many items hold something where their row has an empty cell. */
  readonly emptiable: number;
}

type Said = ReadRow['fields'];

/** What a row changes about an item: what it says, and what its empty cells take away. */
function changeOf(item: WorkItem, said: Said, emptied: readonly WorkItemColumn[]): ItemChange | null {
  const wanted: ItemChange['fields'] = {
    ...Object.fromEntries(emptied.map((column) => [column, unsaid[column]])),
    ...said,
  };
  const now = new Map<string, unknown>(Object.entries(item));
  const different = Object.entries(wanted).filter(
    ([field, value]) => field !== 'name' && !isSameValue(value, now.get(field)),
  );
  return different.length === 0 ? null : { id: item.id, fields: Object.fromEntries(different) };
}

/**
 * Works out what rows would do to a list before they do it. Pauses after every row, so that a long list need not hold
 * up the page; ends with the plan.
 * @param columns the columns of the table: an empty cell in one of them may empty what an item says
 */
export function* planImport(
  rows: readonly ReadRow[],
  existing: readonly WorkItem[],
  columns: readonly WorkItemColumn[],
  { sameName, emptyCells }: ImportChoice,
): Pausing<ImportPlan> {
  const listed = new Map<string, WorkItem>();
  for (const item of existing) {
    const key = nameKey(item.name);
    if (!listed.has(key)) listed.set(key, item);
    yield;
  }
  const fresh = new Map<string, WorkItem>();
  const said = new Map<string, { readonly item: WorkItem; readonly fields: Said }>();
  const added: WorkItem[] = [];
  const sameNames: string[] = [];
  let repeated = 0;
  // At the end of the list, so that the one step that adds them need not copy them to say so.
  const end = (existing.at(-1)?.order ?? -1) + 1;
  for (const { fields } of rows) {
    yield;
    const key = nameKey(fields.name);
    const item = listed.get(key);
    const twin = fresh.get(key);
    if (item !== undefined || twin !== undefined) sameNames.push(fields.name);
    if (sameName === 'add') added.push(newWorkItem({ ...fields, order: end + added.length }));
    if (item !== undefined) {
      const before = said.get(item.id);
      if (before !== undefined) repeated += 1;
      said.set(item.id, { item, fields: { ...before?.fields, ...fields } });
    } else if (twin === undefined) fresh.set(key, newWorkItem({ ...fields, order: end + fresh.size }));
    else {
      repeated += 1;
      fresh.set(key, { ...twin, ...fields, name: twin.name });
    }
  }
  const changed: ItemChange[] = [];
  let same = 0;
  let emptiable = 0;
  for (const { item, fields } of said.values()) {
    yield;
    const empty = columns.filter((column) => column !== 'name' && fields[column] === undefined);
    if (empty.some((column) => !isSameValue(item[column], unsaid[column]))) emptiable += 1;
    const change = changeOf(item, fields, emptyCells === 'empty' ? empty : []);
    if (change === null) same += 1;
    else changed.push(change);
  }
  const isUpdate = sameName === 'update';
  return {
    added: isUpdate ? [...fresh.values()] : added,
    changed: isUpdate ? changed : [],
    same: isUpdate ? same : 0,
    repeated: isUpdate ? repeated : 0,
    sameNames,
    emptiable,
  };
}

/** A plan, and what the one step that follows it comes to. */
export interface PreparedImport extends ImportPlan {
  readonly prepared: Step;
}

/** Plans as {@link planImport} does and prepares the step, so that taking the rows in is the matter of a moment. */
export function* prepareImport(
  assessment: Assessment,
  rows: readonly ReadRow[],
  columns: readonly WorkItemColumn[],
  choice: ImportChoice,
): Pausing<PreparedImport> {
  const plan = yield* planImport(rows, assessment.items, columns, choice);
  const { added, changed } = plan;
  return { ...plan, prepared: yield* prepareMerge(assessment, { added, changed }) };
}
