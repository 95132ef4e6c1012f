import { createActor, type ActorRefFrom } from 'xstate';
import { createAssessmentStore, type AssessmentStore } from '../../src/document/assessmentStore';
import type { WorkItemFields } from '../../src/document/workItemFields';
import { newAssessment } from '../../src/document/newAssessment';
import type { Assessment } from '../../src/domain/assessment';
import { questionnaireMachine } from '../../src/flows/questionnaire/questionnaire.machine';

/** The questions wired to a document, as the app does it, without storage. */
export interface Walk {
  readonly store: AssessmentStore;
  readonly flow: ActorRefFrom<typeof questionnaireMachine>;
  readonly stop: () => void;
}

const stores = new WeakMap<object, AssessmentStore>();

function change(actor: object, id: string, fields: Partial<WorkItemFields>): void {
  stores.get(actor)?.trigger['item.changed']({ id, fields });
}

// One machine for all walks: providing it anew each time costs more than most walks.
const machine = questionnaireMachine.provide({
  actions: {
    recordRating: ({ self }, { itemId, criterion, rating }) => change(self, itemId, { [criterion]: rating }),
    recordFlag: ({ self }, { itemId, flag, on }) => change(self, itemId, { [flag]: on }),
    recordHandsOn: ({ self }, { itemId, handsOn }) => change(self, itemId, { handsOn }),
    recordShortages: ({ self }, { itemId, shortOf }) => change(self, itemId, { shortOf }),
    recordNote: ({ self }, { itemId, note }) => change(self, itemId, { note }),
  },
});

/** Starts to ask about an assessment. */
export function walkQuestionnaire(assessment: Assessment): Walk {
  const store = createAssessmentStore(assessment);
  const flow = createActor(machine, { input: { assessment } });
  stores.set(flow, store);
  flow.start();
  const listening = store.subscribe(({ context }) =>
    flow.send({ type: 'assessment.changed', assessment: context.assessment }),
  );
  return {
    store,
    flow,
    stop: () => {
      listening.unsubscribe();
      flow.stop();
    },
  };
}

/** An assessment with nothing said beyond the given. */
export function assessmentOf(items: Assessment['items'], more: Partial<Assessment> = {}): Assessment {
  return { ...newAssessment('Ours', 'a'), items, ...more };
}
