import type { ActorRefFrom } from 'xstate';
import type { AssessmentStore } from '../document/assessmentStore';
import type { Assessment } from '../domain/assessment';
import type { Recorded } from '../flows/workshop/workshop.record';
import { workshopMachine } from '../flows/workshop/workshop.machine';

/** A workshop that is under way on an open assessment. */
export type WorkshopFlow = ActorRefFrom<typeof workshopMachine>;

/** Writes down what a workshop did, as one step that can be undone. */
function recordInto(store: AssessmentStore, { workshop, changed = [] }: Recorded): void {
  const [first, ...others] = changed;
  if (workshop !== undefined) store.trigger['workshop.changed']({ workshop, changed });
  else if (first !== undefined && others.length === 0) store.trigger['item.changed'](first);
  else store.trigger['items.merged']({ changed });
}

/** The workshop of the document in a store: what it records is written there. */
export function workshopOn(store: AssessmentStore) {
  return workshopMachine.provide({
    actions: {
      record: (_, recorded) => {
        recordInto(store, recorded);
      },
    },
  });
}

/** Tells a workshop whenever the facts have changed, whoever changed them. Returns the way to stop. */
export function tellFacts(store: AssessmentStore, flow: WorkshopFlow): () => void {
  const tell = (assessment: Assessment) => {
    if (assessment !== flow.getSnapshot().context.assessment)
      flow.send({ type: 'assessment.changed', assessment });
  };
  tell(store.getSnapshot().context.assessment);
  const listening = store.subscribe(({ context }) => tell(context.assessment));
  return () => listening.unsubscribe();
}
