import { createActor, type ActorRefFrom } from 'xstate';
import { createAssessmentStore, type AssessmentStore } from '../document/assessmentStore';
import type { Assessment } from '../domain/assessment';
import { questionnaireMachine } from '../flows/questionnaire/questionnaire.machine';
import type { AssessmentStorage } from '../platform/assessmentStorage';
import { connectSaving, type Saving } from '../platform/saving';
import type { Tabs } from '../platform/tabs';

/** One open assessment: what was said, where somebody is, and whether it is saved. */
export interface Session {
  readonly store: AssessmentStore;
  readonly flow: ActorRefFrom<typeof questionnaireMachine>;
  readonly saving: Saving;
  /** Lets go; what is still to be saved is saved. */
  readonly close: () => void;
}

/** Wires the questions to the document, and the document to storage and the other tabs. `readOnly` changes nothing. */
export function startSession(
  assessment: Assessment,
  storage: AssessmentStorage,
  { tabs, readOnly = false }: { readonly tabs?: Tabs; readonly readOnly?: boolean } = {},
): Session {
  const store = createAssessmentStore(assessment, { readOnly });
  const saving = connectSaving(store, storage, tabs);
  const change = store.trigger['item.changed'];
  const flow = createActor(
    questionnaireMachine.provide({
      actions: {
        recordRating: (_, { itemId, criterion, rating }) => {
          change({ id: itemId, fields: { [criterion]: rating } });
        },
        recordFlag: (_, { itemId, flag, on }) => {
          change({ id: itemId, fields: { [flag]: on } });
        },
        recordHandsOn: (_, { itemId, handsOn }) => {
          change({ id: itemId, fields: { handsOn } });
        },
        recordShortages: (_, { itemId, shortOf }) => {
          change({ id: itemId, fields: { shortOf } });
        },
        recordNote: (_, { itemId, note }) => {
          change({ id: itemId, fields: { note } });
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
    store,
    flow,
    saving,
    close: () => {
      listening.unsubscribe();
      flow.stop();
      void saving.settled().then(saving.stop);
    },
  };
}
