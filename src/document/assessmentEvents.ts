import type { Assessment, PortfolioAnswers, Snapshot } from '../domain/assessment';
import type { CrossTeamRole, Weighting } from '../domain/weights';
import type { WorkItem } from '../domain/workItem';
import type { Workshop } from '../domain/workshop';
import { answersWithinLimits } from './assessmentFields';
import { findItem, type Change, type IndexedAssessment } from './change';
import { withPositions } from './listOrder';
import { workThrough, type Pausing } from './pausing';
import type { Step } from './step';
import { cut, isWithinLimits, longestName, withinLimits, type WorkItemFields } from './workItemFields';

/** The most snapshots that can be taken. A file may hold more, since two tabs can take one at the same time. */
export const mostSnapshots = 100;

/** What to say about one item. */
export interface ItemChange {
  readonly id: string;
  readonly fields: Partial<WorkItemFields>;
}

/** One step that adds, changes and removes items: an import, a merge of duplicates, a split. */
export interface Merge {
  readonly added?: readonly WorkItem[];
  readonly at?: number;
  readonly changed?: readonly ItemChange[];
  readonly removed?: readonly string[];
}

/** Everything that a person can do to the open assessment in one step. */
interface Steps {
  /** New items, before the one now at `at` (0 is first), or at the end. Their `order` is set here. */
  'item.added': { readonly items: readonly WorkItem[]; readonly at?: number };
  'item.changed': ItemChange;
  /** The same fields for many items. */
  'items.changed': { readonly ids: readonly string[]; readonly fields: Partial<WorkItemFields> };
  /** To the position `to` (0 is first) of the list without the item. */
  'item.moved': { readonly id: string; readonly to: number };
  'items.removed': { readonly ids: readonly string[] };
  'items.merged': Merge & {
    /** What the merge comes to, where that has been worked out. */
    readonly prepared?: Step;
  };
  'assessment.renamed': { readonly title: string };
  'weighting.chosen': { readonly weighting: Weighting };
  'crossTeamRole.chosen': { readonly crossTeamRole: CrossTeamRole };
  /** What is said about the organisation: the four conditions, their evidence, hours and the share of reviewing. */
  'assessment.answered': { readonly fields: Partial<PortfolioAnswers> };
  /** The rows that take the place of an item; the first has its id, the others follow it in the list. */
  'item.split': { readonly id: string; readonly rows: readonly WorkItem[] };
  /** Says nothing without a name, or once an assessment holds {@link mostSnapshots}. */
  'snapshot.taken': { readonly snapshot: Snapshot };
  'snapshot.removed': { readonly id: string };
  /** A workshop begins, goes on or is given up (`null`); `changed` says at the same time what it made of items. */
  'workshop.changed': {
    readonly workshop: Workshop | null;
    readonly changed?: readonly ItemChange[];
  };
}

/** The steps, as the store's event map takes them. */
export type LocalEvents = Pick<Steps, keyof Steps>;

/** Everything that can happen to the open assessment. */
export type AssessmentEvents = LocalEvents & {
  /** What another tab saved; never undone here, never saved again. */
  'remote.read': { readonly changes: readonly Change[] };
  /** Another assessment takes the place of the open one; what was done before can no longer be undone. */
  'assessment.opened': { readonly assessment: Assessment };
};

type Plans = {
  readonly [Type in keyof LocalEvents]: (
    now: IndexedAssessment,
    event: LocalEvents[Type],
  ) => readonly Change[];
};

function changeFields(id: string, fields: Partial<WorkItemFields>): Change {
  return { type: 'item.fields', id, fields: withinLimits(fields) };
}

function* addItems(
  now: IndexedAssessment,
  items: readonly WorkItem[],
  at: number | undefined,
): Pausing<Change[]> {
  const fresh = new Map<string, WorkItem>();
  for (const item of items) {
    yield;
    if (findItem(now, item.id) !== undefined) continue;
    fresh.set(item.id, isWithinLimits(item) ? item : { ...item, ...withinLimits(item) });
  }
  return withPositions(now.assessment.items, [...fresh.values()], at ?? now.assessment.items.length);
}

/** What a merge changes, as planned against what stands now. */
export function* planMerge(
  now: IndexedAssessment,
  { added = [], at, changed = [], removed = [] }: Merge,
): Pausing<readonly Change[]> {
  const gone = new Set(removed);
  const fields = new Map<string, Partial<WorkItemFields>>();
  for (const change of changed) {
    if (!gone.has(change.id)) fields.set(change.id, { ...fields.get(change.id), ...change.fields });
    yield;
  }
  const changes: Change[] = [];
  for (const [id, said] of fields) {
    changes.push(changeFields(id, said));
    yield;
  }
  for (const id of gone) changes.push({ type: 'item.removed', id });
  for (const change of yield* addItems(now, added, at)) changes.push(change);
  return changes;
}

/** What each event changes, as planned against what stands now. */
export const plans: Plans = {
  'item.added': (now, { items, at }) => workThrough(addItems(now, items, at)),
  'item.changed': (_now, { id, fields }) => [changeFields(id, fields)],
  'items.changed': (_now, { ids, fields }) => [...new Set(ids)].map((id) => changeFields(id, fields)),
  'item.moved': (now, { id, to }) => {
    const item = findItem(now, id);
    if (item === undefined || now.positions.get(id) === to) return [];
    const others = now.assessment.items.filter((other) => other !== item);
    return withPositions(others, [item], to).map((change) =>
      change.type === 'item.put'
        ? { type: 'item.fields', id: change.item.id, fields: { order: change.item.order } }
        : change,
    );
  },
  'items.removed': (_now, { ids }) => [...new Set(ids)].map((id) => ({ type: 'item.removed', id })),
  'items.merged': (now, merge) => workThrough(planMerge(now, merge)),
  'assessment.renamed': (_now, { title }) => [
    { type: 'assessment.fields', fields: { title: title.slice(0, longestName) } },
  ],
  'weighting.chosen': (_now, { weighting }) => [{ type: 'assessment.fields', fields: { weighting } }],
  'assessment.answered': (_now, { fields }) => [
    { type: 'assessment.fields', fields: answersWithinLimits(fields) },
  ],
  'item.split': (now, { id, rows }) => {
    const at = now.positions.get(id);
    const [first, ...others] = rows;
    if (at === undefined || first?.id !== id) return [];
    const order = now.assessment.items[at]?.order ?? first.order;
    return [changeFields(id, { ...first, order }), ...workThrough(addItems(now, others, at + 1))];
  },
  'snapshot.taken': (now, { snapshot }) => {
    const name = cut(snapshot.name.trim(), longestName);
    if (name === '' || now.assessment.snapshots.length >= mostSnapshots) return [];
    return [{ type: 'snapshot.put', snapshot: { ...snapshot, name } }];
  },
  'workshop.changed': (_now, { workshop, changed = [] }) => [
    { type: 'assessment.fields', fields: { workshop } },
    ...changed.map(({ id, fields }) => changeFields(id, fields)),
  ],
  'snapshot.removed': (_now, { id }) => [{ type: 'snapshot.removed', id }],
  'crossTeamRole.chosen': (_now, { crossTeamRole }) => [
    { type: 'assessment.fields', fields: { crossTeamRole } },
  ],
};
