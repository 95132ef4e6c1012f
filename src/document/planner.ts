import type { ExtractEvents } from '@xstate/store';
import type { Assessment } from '../domain/assessment';
import { planMerge, plans, type LocalEvents, type Merge } from './assessmentEvents';
import { indexing, type Change, type IndexedAssessment } from './change';
import { workThrough, type Pausing } from './pausing';
import { workOutStep, type Step } from './step';

/** An event of the store that is a step of this tab. */
export type LocalEvent = ExtractEvents<LocalEvents>;

/** Works out a merge before it is done, so that doing it is the matter of a moment, however long the list. */
export function* prepareMerge(assessment: Assessment, merge: Merge): Pausing<Step> {
  const now = { assessment, positions: yield* indexing(assessment.items) };
  return yield* workOutStep(now, yield* planMerge(now, merge));
}

function planFor<Type extends keyof LocalEvents>(
  now: IndexedAssessment,
  event: { readonly type: Type } & LocalEvents[Type],
): readonly Change[] {
  return plans[event.type](now, event);
}

/**
 * What an event comes to; remembered, as the same is asked when a step is weighed and when it is done. A merge that
 * was prepared for what no longer stands is worked out anew, so that nothing said meanwhile is lost.
 */
export function createPlanner(): (now: IndexedAssessment, event: LocalEvent) => Step {
  let latest: { readonly event: LocalEvent; readonly step: Step } | null = null;
  return (now, event) => {
    if (latest?.event === event && latest.step.of === now.assessment) return latest.step;
    const prepared = event.type === 'items.merged' ? event.prepared : undefined;
    const step =
      prepared?.of === now.assessment ? prepared : workThrough(workOutStep(now, planFor(now, event)));
    latest = { event, step };
    return step;
  };
}
