import * as v from 'valibot';
import type { Snapshot } from '../domain/assessment';
import type { WorkItem } from '../domain/workItem';
import { assessmentFieldsSchema, snapshotSchema, workItemSchema } from './assessmentSchema';
import type { AssessmentFields, Change } from './change';
import { isRecord } from './isRecord';
import type { WorkItemFields } from './workItemFields';

/** What is to be done to one saved row. */
export type RowChange =
  | { readonly kind: 'put'; readonly item: WorkItem }
  | { readonly kind: 'fields'; readonly fields: Partial<WorkItemFields> }
  | { readonly kind: 'removed' };

/** Changes gathered so that each row is touched once. */
export interface GatheredChanges {
  readonly rows: ReadonlyMap<string, RowChange>;
  /** By id; `null` where the snapshot is removed. */
  readonly snapshots: ReadonlyMap<string, Snapshot | null>;
  /** What is said anew about the assessment as a whole. */
  readonly fields: Partial<AssessmentFields>;
}

function followedBy(earlier: RowChange | undefined, fields: Partial<WorkItemFields>): RowChange {
  if (earlier === undefined) return { kind: 'fields', fields };
  if (earlier.kind === 'put') return { kind: 'put', item: { ...earlier.item, ...fields } };
  if (earlier.kind === 'fields') return { kind: 'fields', fields: { ...earlier.fields, ...fields } };
  return earlier;
}

/** The changes, in their order, gathered by row. */
export function gatherChanges(changes: readonly Change[]): GatheredChanges {
  const rows = new Map<string, RowChange>();
  const snapshots = new Map<string, Snapshot | null>();
  let fields: Partial<AssessmentFields> = {};
  for (const change of changes) {
    switch (change.type) {
      case 'item.put':
        rows.set(change.item.id, { kind: 'put', item: change.item });
        break;
      case 'item.removed':
        rows.set(change.id, { kind: 'removed' });
        break;
      case 'item.fields':
        rows.set(change.id, followedBy(rows.get(change.id), change.fields));
        break;
      case 'assessment.fields':
        fields = { ...fields, ...change.fields };
        break;
      case 'snapshot.put':
        snapshots.set(change.snapshot.id, change.snapshot);
        break;
      case 'snapshot.removed':
        snapshots.set(change.id, null);
    }
  }
  return { rows, snapshots, fields };
}

/** The work item that a saved row holds, built afresh, or null where this version cannot read it. */
export function readWorkItem(row: unknown): WorkItem | null {
  const parsed = v.safeParse(workItemSchema, row, { abortEarly: true });
  return parsed.success ? parsed.output : null;
}

/** The snapshot that a saved row holds, built afresh, or null where this version cannot read it. */
export function readSnapshot(row: unknown): Snapshot | null {
  const parsed = v.safeParse(snapshotSchema, row, { abortEarly: true });
  return parsed.success ? parsed.output : null;
}

const time = v.pipe(v.number(), v.finite());

const headerSchema = v.strictObject({
  id: v.string(),
  fields: assessmentFieldsSchema,
  createdAt: time,
  updatedAt: time,
  deletedAt: v.nullable(time),
  itemCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** The row that stands for an assessment as a whole. Times are milliseconds since 1970. */
export interface SavedHeader {
  readonly id: string;
  readonly fields: AssessmentFields;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When it was put into the bin. */
  readonly deletedAt: number | null;
  readonly itemCount: number;
}

/** The header that a saved row holds, or null where this version cannot read it. */
export function readSavedHeader(row: unknown): SavedHeader | null {
  const parsed = v.safeParse(headerSchema, row, { abortEarly: true });
  return parsed.success ? parsed.output : null;
}

/** A header as it was saved when it still held its snapshots, taken apart. */
export interface HeaderTakenApart {
  readonly header: unknown;
  readonly snapshots: readonly { readonly id: string; readonly row: unknown }[];
}

/** Takes the snapshots out of a saved header, whatever they hold; `null` where there are none to take out. */
export function takeSnapshotsOut(row: unknown): HeaderTakenApart | null {
  if (!isRecord(row) || !isRecord(row.fields)) return null;
  const { snapshots, ...fields } = row.fields;
  if (!Array.isArray(snapshots)) return null;
  const found = snapshots.flatMap((snapshot: unknown) =>
    isRecord(snapshot) && typeof snapshot.id === 'string' ? [{ id: snapshot.id, row: snapshot }] : [],
  );
  return { header: { ...row, fields }, snapshots: found };
}
