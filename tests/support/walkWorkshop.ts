import { createActor } from 'xstate';
import { createAssessmentStore, type AssessmentStore } from '../../src/document/assessmentStore';
import { readDocument } from '../../src/document/readDocument';
import { writeDocument } from '../../src/document/assessmentDocument';
import type { Assessment } from '../../src/domain/assessment';
import { toWorkshopView, type StageView, type WorkshopView } from '../../src/flows/workshop/workshop.view';
import { tellFacts, workshopOn, type WorkshopFlow } from '../../src/app/workshopSession';

/** A workshop wired to a document, as the app does it, without storage. */
export interface WorkshopWalk {
  readonly store: AssessmentStore;
  readonly flow: WorkshopFlow;
  readonly view: () => WorkshopView;
  /** What is on stage; throws where nothing is. */
  readonly stage: () => StageView;
  /** The same workshop after everything was closed and opened again from its file. */
  readonly resumed: () => WorkshopWalk;
}

/** Starts or resumes the workshop of an assessment. */
export function walkWorkshop(assessment: Assessment): WorkshopWalk {
  const store = createAssessmentStore(assessment);
  const flow = createActor(workshopOn(store), { input: { assessment } });
  flow.start();
  const silence = tellFacts(store, flow);
  const view = () => toWorkshopView(flow.getSnapshot());
  return {
    store,
    flow,
    view,
    stage: () => {
      const now = view();
      if (now.kind !== 'stage') throw new Error(`On stage is the ${now.kind}`);
      return now;
    },
    resumed: () => {
      silence();
      flow.stop();
      const read = readDocument(writeDocument(store.getSnapshot().context.assessment));
      if (read.kind === 'refused') throw new Error(`The file is refused at ${read.path}`);
      return walkWorkshop(read.assessment);
    },
  };
}
