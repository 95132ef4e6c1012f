import * as v from 'valibot';
import type { WorkItem } from '../domain/workItem';
import { assessmentFieldsSchema, workItemSchema } from './assessmentSchema';
import { changeWhole, type AssessmentFields, type Change } from './change';
import type { WorkItemFields } from './workItemFields';

/** What is to be done to one saved row. */
export type RowChange =
  | { readonly kind: 'put'; readonly item: WorkItem }
  | { readonly kind: 'fields'; readonly fields: Partial<WorkItemFields> }
  | { readonly kind: 'removed' };

/** Changes gathered so that each row is touched once. */
export interface GatheredChanges {
  readonly rows: ReadonlyMap<string, RowChange>;
  /** What is said about the assessment as a whole after them, from what was said before. */
  readonly changeFields: (fields: AssessmentFields) => AssessmentFields;
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
  for (const change of changes) {
    if (change.type === 'item.put') rows.set(change.item.id, { kind: 'put', item: change.item });
    else if (change.type === 'item.removed') rows.set(change.id, { kind: 'removed' });
    else if (change.type === 'item.fields') {
      rows.set(change.id, followedBy(rows.get(change.id), change.fields));
    }
  }
  return { rows, changeFields: (fields) => changes.reduce<AssessmentFields>(changeWhole, fields) };
}

/** The work item that a saved row holds, built afresh, or null where this version cannot read it. */
export function readWorkItem(row: unknown): WorkItem | null {
  const parsed = v.safeParse(workItemSchema, row, { abortEarly: true });
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
