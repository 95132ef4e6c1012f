import type { Assessment, Snapshot } from '../domain/assessment';
import type { WorkItem } from '../domain/workItem';
import type { AssessmentFields } from './assessmentFields';
import { workThrough, type Pausing } from './pausing';
import { compareInListOrder, type WorkItemFields } from './workItemFields';

export type { AssessmentFields } from './assessmentFields';

/**
 * One change to an assessment, as small as what was changed, so that two tabs that change different fields never
 * erase each other. `item.fields` and `item.removed` say nothing about an item that is not there.
 */
export type Change =
  | { readonly type: 'item.put'; readonly item: WorkItem }
  | { readonly type: 'item.fields'; readonly id: string; readonly fields: Partial<WorkItemFields> }
  | { readonly type: 'item.removed'; readonly id: string }
  | { readonly type: 'assessment.fields'; readonly fields: Partial<AssessmentFields> }
  | { readonly type: 'snapshot.put'; readonly snapshot: Snapshot }
  | { readonly type: 'snapshot.removed'; readonly id: string };

/** Snapshots with the oldest first. */
export function inTimeOrder(snapshots: readonly Snapshot[]): readonly Snapshot[] {
  return snapshots.toSorted((a, b) => {
    if (a.takenAt !== b.takenAt) return a.takenAt < b.takenAt ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}

function without(snapshots: readonly Snapshot[], id: string): readonly Snapshot[] {
  return snapshots.filter((snapshot) => snapshot.id !== id);
}

/** The assessment after a change of it as a whole, or of its snapshots. Changes of items leave it as it is. */
function changeWhole(whole: Assessment, change: Change): Assessment {
  switch (change.type) {
    case 'assessment.fields':
      return { ...whole, ...change.fields };
    case 'snapshot.put':
      return {
        ...whole,
        snapshots: inTimeOrder([...without(whole.snapshots, change.snapshot.id), change.snapshot]),
      };
    case 'snapshot.removed':
      return { ...whole, snapshots: without(whole.snapshots, change.id) };
    case 'item.put':
    case 'item.fields':
    case 'item.removed':
      return whole;
  }
}

/** Where each item stands in the list, by id. */
export type Positions = ReadonlyMap<string, number>;

/** Finds out where each of the given items stands. */
export function* indexing(items: readonly WorkItem[]): Pausing<Positions> {
  const positions = new Map<string, number>();
  for (const { id } of items) {
    positions.set(id, positions.size);
    yield;
  }
  return positions;
}

/** The same assessment with its items in list order and its snapshots in the order of their time. */
export function inListOrder(assessment: Assessment): Assessment {
  const { items, snapshots } = assessment;
  return { ...assessment, snapshots: inTimeOrder(snapshots), items: items.toSorted(compareInListOrder) };
}

/** An assessment together with the index that finds an item without walking the list. */
export interface IndexedAssessment {
  readonly assessment: Assessment;
  readonly positions: Positions;
}

/** The index of an assessment. */
export function indexAssessment(assessment: Assessment): IndexedAssessment {
  return { assessment, positions: workThrough(indexing(assessment.items)) };
}

/** The item of that id, if it is there. */
export function findItem({ assessment, positions }: IndexedAssessment, id: string): WorkItem | undefined {
  const position = positions.get(id);
  return position === undefined ? undefined : assessment.items[position];
}

/** The same work as {@link applyToIndexed}, which pauses. */
export function* applying(before: IndexedAssessment, changes: readonly Change[]): Pausing<IndexedAssessment> {
  if (changes.length === 0) return before;
  let whole = before.assessment;
  const touched = new Map<string, WorkItem | undefined>();
  const now = (id: string) => (touched.has(id) ? touched.get(id) : findItem(before, id));
  let listChanged = false;
  for (const change of changes) {
    yield;
    if (change.type === 'item.put') {
      touched.set(change.item.id, change.item);
      listChanged = true;
    } else if (change.type === 'item.removed') {
      touched.set(change.id, undefined);
      listChanged = true;
    } else if (change.type === 'item.fields') {
      const item = now(change.id);
      if (item === undefined) continue;
      touched.set(change.id, { ...item, ...change.fields, id: item.id });
      if (change.fields.order !== undefined) listChanged = true;
    } else whole = changeWhole(whole, change);
  }
  if (listChanged) {
    const kept = before.assessment.items.filter((item) => !touched.has(item.id));
    const put = [...touched.values()].filter((item) => item !== undefined);
    yield;
    const items = [...kept, ...put].sort(compareInListOrder);
    return { assessment: { ...whole, items }, positions: yield* indexing(items) };
  }
  if (touched.size === 0) return { assessment: whole, positions: before.positions };
  const items = [...before.assessment.items];
  for (const [itemId, item] of touched) {
    const position = before.positions.get(itemId);
    if (position !== undefined && item !== undefined) items[position] = item;
  }
  return { assessment: { ...whole, items }, positions: before.positions };
}

/**
 * The assessment after the changes, in their order. Items that no change names stay the same objects; the index is
 * rebuilt only when items come, go or move.
 */
export function applyToIndexed(before: IndexedAssessment, changes: readonly Change[]): IndexedAssessment {
  return workThrough(applying(before, changes));
}

/** The assessment after the changes, in their order. */
export function applyChanges(assessment: Assessment, changes: readonly Change[]): Assessment {
  return applyToIndexed(indexAssessment(assessment), changes).assessment;
}
