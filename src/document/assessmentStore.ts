import {
  createStore,
  type EnqueueObject,
  type ExtractEvents,
  type Store,
  type StoreExtension,
} from '@xstate/store';
import { undoRedo } from '@xstate/store/undo';
import type { Assessment } from '../domain/assessment';
import type { WorkItem } from '../domain/workItem';
import type { AssessmentEvents } from './assessmentEvents';
import { inListOrder, indexAssessment, type Change, type IndexedAssessment } from './change';
import { reversed, type Edit } from './edit';
import { workThrough } from './pausing';
import { createPlanner, type LocalEvent } from './planner';
import { editAgain, workOutStep } from './step';
import { isTextField } from './workItemFields';

/** What this tab did, the latest step first. */
interface Journal {
  readonly edits: readonly Edit[];
  readonly earlier: Journal | null;
  readonly length: number;
}

/** Typing without a pause into one text field: one step to undo. */
interface Typing {
  readonly field: string;
  /** How long the journal was before it. */
  readonly begunAfter: number;
  readonly lastAt: number;
}

/** The list before and after the latest step of this tab. */
interface Lists {
  readonly before: readonly WorkItem[];
  readonly after: readonly WorkItem[];
}

/** The open assessment, the index of its items, and whether there is anything to undo or redo. */
export interface AssessmentContext extends IndexedAssessment {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly journal: Journal | null;
  readonly lists: Lists | null;
  readonly typing: Typing | null;
}

/** What the store tells its listeners: the changes to save, in order. */
export interface ChangesMade {
  readonly type: 'changed';
  readonly assessmentId: string;
  readonly changes: readonly Change[];
}

type Emitted = Record<'changed', Omit<ChangesMade, 'type'>>;
type Enqueue = EnqueueObject<AssessmentContext, ExtractEvents<Emitted>, AssessmentEvents>;
type Event = ExtractEvents<AssessmentEvents>;

/** The one open assessment, its events, and `undo` and `redo`. */
export type AssessmentStore = Store<
  AssessmentContext,
  AssessmentEvents & { undo: null; redo: null },
  ExtractEvents<Emitted>
>;

/** Settings of the store, with defaults that suit the product. */
export interface AssessmentStoreOptions {
  /** Milliseconds; tells one burst of typing from the next. */
  readonly now?: () => number;
  /** How many steps are remembered. */
  readonly undoSteps?: number;
  /** Looked at only: local changes do nothing. */
  readonly readOnly?: boolean;
}

/** Milliseconds without a key after which typing into the same field is a new step. */
const pauseBetweenBursts = 1500;

function openedContext(assessment: Assessment): AssessmentContext {
  return {
    ...indexAssessment(inListOrder(assessment)),
    canUndo: false,
    canRedo: false,
    journal: null,
    lists: null,
    typing: null,
  };
}

function typedField(event: Event): string | null {
  if (event.type === 'assessment.renamed') return 'title';
  if (event.type !== 'item.changed') return null;
  const [field, ...others] = Object.keys(event.fields);
  return field !== undefined && others.length === 0 && isTextField(field) ? `${event.id} ${field}` : null;
}

function typingAfter(before: AssessmentContext, event: Event, now: number): Typing | null {
  const field = typedField(event);
  if (field === null) return null;
  const { typing, journal } = before;
  const goesOn = typing?.field === field && now - typing.lastAt < pauseBetweenBursts;
  return { field, begunAfter: goesOn ? typing.begunAfter : (journal?.length ?? 0), lastAt: now };
}

/** The steps of `longer` that `shorter` does not have, the latest first; none where the two do not share a past. */
function stepsSince(longer: Journal | null, shorter: Journal | null): Journal[] {
  const steps: Journal[] = [];
  for (let step = longer; step !== shorter; step = step.earlier) {
    if (step === null) return [];
    steps.push(step);
  }
  return steps;
}

/** Undo and redo touch only what this tab changed and nobody has changed since; the rest stays as it now is. */
function restore(
  {
    current,
    next,
    direction,
  }: { current: AssessmentContext; next: AssessmentContext; direction: 'undo' | 'redo' },
  enqueue: Enqueue,
): AssessmentContext {
  const steps =
    direction === 'undo'
      ? stepsSince(current.journal, next.journal).map(({ edits }) => edits.map(reversed).reverse())
      : stepsSince(next.journal, current.journal)
          .map(({ edits }) => edits)
          .reverse();
  const lists = direction === 'undo' ? current.lists : next.lists;
  const [from, to] = direction === 'undo' ? [lists?.after, lists?.before] : [lists?.before, lists?.after];
  const isUntouched = steps.length === 1 && current.assessment.items === from && next.assessment.items === to;
  let restored: IndexedAssessment = { assessment: current.assessment, positions: current.positions };
  const made: Change[] = [];
  for (const edits of steps) {
    const { changes, after } = editAgain(restored, edits, isUntouched ? next : null);
    restored = after;
    for (const change of changes) made.push(change);
  }
  if (made.length > 0) enqueue.emit.changed({ assessmentId: current.assessment.id, changes: made });
  return { ...current, ...restored, journal: next.journal, lists: next.lists, typing: null };
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

/** Says in the context whether there is anything to undo or redo, and forgets both when another assessment opens. */
const withHistoryInView: StoreExtension<
  AssessmentContext,
  AssessmentEvents & { undo: null; redo: null },
  { undo: null; redo: null },
  ExtractEvents<Emitted>
> = (logic) => ({
  ...logic,
  transition: (snapshot, event) => {
    const [after, effects] = logic.transition(snapshot, event);
    if (event.type === 'assessment.opened') return [{ ...after, past: [], future: [] }, effects];
    const canUndo = 'past' in after && lengthOf(after.past) > 0;
    const canRedo = 'future' in after && lengthOf(after.future) > 0;
    const { context } = after;
    if (context.canUndo === canUndo && context.canRedo === canRedo) return [after, effects];
    return [{ ...after, context: { ...context, canUndo, canRedo } }, effects];
  },
});

/**
 * The store that holds the open assessment. Each local change, also one made by undo or redo, is emitted as
 * `changed` with the smallest changes that say it; items that did not change stay the same objects.
 */
export function createAssessmentStore(
  assessment: Assessment,
  { now = Date.now, undoSteps = 300, readOnly = false }: AssessmentStoreOptions = {},
): AssessmentStore {
  const plan = createPlanner();
  const record = (context: AssessmentContext, event: LocalEvent, enqueue: Enqueue) => {
    const { edits, changes, after } = plan(context, event);
    if (readOnly || edits.length === 0) return context;
    enqueue.emit.changed({ assessmentId: context.assessment.id, changes });
    return {
      ...context,
      ...after,
      journal: { edits, earlier: context.journal, length: (context.journal?.length ?? 0) + 1 },
      lists: { before: context.assessment.items, after: after.assessment.items },
      typing: typingAfter(context, event, now()),
    };
  };
  return createStore<AssessmentContext, AssessmentEvents, Emitted>({
    context: openedContext(assessment),
    on: {
      'item.added': record,
      'item.changed': record,
      'items.changed': record,
      'item.moved': record,
      'items.removed': record,
      'items.merged': record,
      'assessment.renamed': record,
      'weighting.chosen': record,
      'crossTeamRole.chosen': record,
      'assessment.answered': record,
      'item.split': record,
      'snapshot.taken': record,
      'snapshot.removed': record,
      'workshop.changed': record,
      'remote.read': (context, { changes }) => {
        const { edits, after } = workThrough(workOutStep(context, changes));
        return edits.length === 0 ? context : { ...context, ...after };
      },
      'assessment.opened': (_context, event) => openedContext(event.assessment),
    },
  })
    .with(
      undoRedo<AssessmentContext, AssessmentEvents, ExtractEvents<Emitted>>({
        strategy: 'snapshot',
        historyLimit: undoSteps,
        restore,
        skipEvent: (event, { context }) =>
          readOnly ||
          event.type === 'remote.read' ||
          event.type === 'assessment.opened' ||
          plan(context, event).edits.length === 0,
        getTransactionId: (event, { context }) => {
          const typing = typingAfter(context, event, now());
          return typing === null ? undefined : `${typing.field} ${String(typing.begunAfter)}`;
        },
      }),
    )
    .with(withHistoryInView);
}
