import { createActor, type ActorRefFrom } from 'xstate';
import type { AssessmentStore } from '../document/assessmentStore';
import type { Recorded } from '../flows/workshop/workshop.events';
import { workshopMachine } from '../flows/workshop/workshop.machine';

/** A workshop that is under way on an open assessment. */
export type WorkshopFlow = ActorRefFrom<typeof workshopMachine>;

/** Writes down what a workshop did, as one step that can be undone. */
export function recordInto(store: AssessmentStore, { workshop, changed = [] }: Recorded): void {
  const [first, ...others] = changed;
  if (workshop !== undefined) store.trigger['workshop.changed']({ workshop, changed });
  else if (first !== undefined && others.length === 0) store.trigger['item.changed'](first);
  else store.trigger['items.merged']({ changed });
}

/** Starts the workshop where its record has come to, or its lobby. Returns it and the way to let go of it. */
export function startWorkshop(store: AssessmentStore): {
  readonly flow: WorkshopFlow;
  readonly stop: () => void;
} {
  const { assessment } = store.getSnapshot().context;
  const flow = createActor(
    workshopMachine.provide({
      actions: {
        record: (_, recorded) => {
          recordInto(store, recorded);
        },
      },
    }),
    { input: { assessment } },
  );
  flow.start();
  const listening = store.subscribe(({ context }) => {
    if (context.assessment !== flow.getSnapshot().context.assessment)
      flow.send({ type: 'assessment.changed', assessment: context.assessment });
  });
  return {
    flow,
    stop: () => {
      listening.unsubscribe();
      flow.stop();
    },
  };
}
