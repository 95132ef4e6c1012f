import type { Snapshot } from '../domain/assessment';
import type { WorkItem } from '../domain/workItem';
import { findItem, type AssessmentFields, type Change, type IndexedAssessment } from './change';
import { isSameValue, type WorkItemFields } from './workItemFields';

/**
 * A change that remembers what it replaced, so that it can be taken back and done again. `null` where there is no
 * item or snapshot.
 */
export type Edit =
  | {
      readonly type: 'item';
      readonly id: string;
      readonly before: WorkItem | null;
      readonly after: WorkItem | null;
    }
  | {
      readonly type: 'fields';
      readonly id: string;
      readonly before: Partial<WorkItemFields>;
      readonly after: Partial<WorkItemFields>;
    }
  | {
      readonly type: 'snapshot';
      readonly id: string;
      readonly before: Snapshot | null;
      readonly after: Snapshot | null;
    }
  | {
      readonly type: 'whole';
      readonly before: Partial<AssessmentFields>;
      readonly after: Partial<AssessmentFields>;
    };

/** The entries of `wanted` that say something else than `now`, or null where there are none. */
function differing<Fields extends object>(wanted: Partial<Fields>, now: Fields): Partial<Fields> | null {
  const different: Partial<Fields> = {};
  let any = false;
  for (const field in wanted) {
    const value = wanted[field];
    if (value === undefined || isSameValue(value, now[field])) continue;
    different[field] = value;
    any = true;
  }
  return any ? different : null;
}

/** What `now` says about the fields that `named` names. */
function sameFieldsOf<Fields extends object>(named: Partial<Fields>, now: Fields): Partial<Fields> {
  const values: Partial<Fields> = {};
  for (const field in named) values[field] = now[field];
  return values;
}

function isSameItem(a: WorkItem, b: WorkItem): boolean {
  return a === b || differing<WorkItem>(a, b) === null;
}

function findSnapshot({ assessment }: IndexedAssessment, id: string): Snapshot | null {
  return assessment.snapshots.find((snapshot) => snapshot.id === id) ?? null;
}

/** The change as an edit of what stands now, or null where it would change nothing. */
export function toEdit(now: IndexedAssessment, change: Change): Edit | null {
  if (change.type === 'assessment.fields') {
    const after = differing<AssessmentFields>(change.fields, now.assessment);
    if (after === null) return null;
    return { type: 'whole', before: sameFieldsOf<AssessmentFields>(after, now.assessment), after };
  }
  if (change.type === 'snapshot.put') {
    const { snapshot } = change;
    const before = findSnapshot(now, snapshot.id);
    return isSameValue(before, snapshot)
      ? null
      : { type: 'snapshot', id: snapshot.id, before, after: snapshot };
  }
  if (change.type === 'snapshot.removed') {
    const before = findSnapshot(now, change.id);
    return before === null ? null : { type: 'snapshot', id: change.id, before, after: null };
  }
  const id = change.type === 'item.put' ? change.item.id : change.id;
  const item = findItem(now, id);
  if (change.type === 'item.put') {
    if (item !== undefined && isSameItem(change.item, item)) return null;
    return { type: 'item', id, before: item ?? null, after: change.item };
  }
  if (item === undefined) return null;
  if (change.type === 'item.removed') return { type: 'item', id, before: item, after: null };
  const after = differing<WorkItemFields>(change.fields, item);
  return after === null
    ? null
    : { type: 'fields', id, before: sameFieldsOf<WorkItemFields>(after, item), after };
}

/** The edit as a change. */
export function toChange(edit: Edit): Change {
  if (edit.type === 'whole') return { type: 'assessment.fields', fields: edit.after };
  if (edit.type === 'snapshot') {
    return edit.after === null
      ? { type: 'snapshot.removed', id: edit.id }
      : { type: 'snapshot.put', snapshot: edit.after };
  }
  if (edit.type === 'fields') return { type: 'item.fields', id: edit.id, fields: edit.after };
  if (edit.after === null) return { type: 'item.removed', id: edit.id };
  return { type: 'item.put', item: edit.after };
}

/** The edit the other way round. */
export function reversed(edit: Edit): Edit {
  if (edit.type === 'item') return { ...edit, before: edit.after, after: edit.before };
  if (edit.type === 'snapshot') return { ...edit, before: edit.after, after: edit.before };
  if (edit.type === 'fields') return { ...edit, before: edit.after, after: edit.before };
  return { ...edit, before: edit.after, after: edit.before };
}

/** The fields of `after` whose `before` still stands, or null where there are none. */
function standing<Fields extends object>(
  before: Partial<Fields>,
  after: Partial<Fields>,
  now: Fields,
): Partial<Fields> | null {
  const ours: Partial<Fields> = {};
  for (const field in after) {
    const value = after[field];
    if (value !== undefined && isSameValue(before[field], now[field])) ours[field] = value;
  }
  return differing<Fields>(ours, now);
}

/**
 * The change that the edit still makes: only where what it starts from still stands, so that taking a step back
 * never touches what somebody else has said since. Null where nothing is left to do.
 */
export function changeWhereStanding(now: IndexedAssessment, edit: Edit): Change | null {
  if (edit.type === 'whole') {
    const fields = standing<AssessmentFields>(edit.before, edit.after, now.assessment);
    return fields === null ? null : { type: 'assessment.fields', fields };
  }
  if (edit.type === 'snapshot') {
    return isSameValue(edit.before, findSnapshot(now, edit.id)) ? toChange(edit) : null;
  }
  const item = findItem(now, edit.id);
  if (edit.type === 'fields') {
    if (item === undefined) return null;
    const fields = standing<WorkItemFields>(edit.before, edit.after, item);
    return fields === null ? null : { type: 'item.fields', id: edit.id, fields };
  }
  const stands =
    edit.before === null ? item === undefined : item !== undefined && isSameItem(edit.before, item);
  return stands ? toChange(edit) : null;
}
