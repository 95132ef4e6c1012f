import { itemToResume } from '../../domain/agenda';
import type { Assessment } from '../../domain/assessment';
import { agreementOn, revealedVotes } from '../../domain/discussion';
import { questionToHear, speakersOn, type Speaker } from '../../domain/hearing';
import { itemOf } from '../../domain/progress';
import { computeWeights, type Weights } from '../../domain/weights';
import type { WorkItem } from '../../domain/workItem';
import { newWorkshop, type Workshop } from '../../domain/workshop';
import { clockAtStart, type StageClock } from '../../domain/workshopPace';

/** Where a room is. The facts are the document's; a reference to them is kept to find the way. */
export interface WorkshopContext {
  readonly assessment: Assessment;
  readonly weights: Weights;
  /** The item on stage; `''` before there is one. */
  readonly itemId: string;
  /** Which of the speakers is being heard; 0 is the first. */
  readonly speaker: number;
  readonly clock: StageClock;
  /** Nothing is shown for a while. */
  readonly isBlank: boolean;
}

/** The weights in force for an assessment. */
export function weightsOf({ weighting, crossTeamRole }: Assessment): Weights {
  return computeWeights(weighting, crossTeamRole);
}

/** Where a workshop stands when it is opened. */
export function contextAtStart({ assessment }: { readonly assessment: Assessment }): WorkshopContext {
  const weights = weightsOf(assessment);
  return {
    assessment,
    weights,
    itemId: itemToResume(assessment.items, weights)?.id ?? '',
    speaker: 0,
    clock: clockAtStart,
    isBlank: false,
  };
}

/** The item on stage, if it is there. */
export function stageItem({ assessment, itemId }: WorkshopContext): WorkItem | undefined {
  return itemOf(assessment.items, itemId);
}

/** Who is heard on the item on stage. */
export function speakersOf(context: WorkshopContext): readonly Speaker[] {
  const item = stageItem(context);
  if (item === undefined) return [];
  const question = questionToHear(agreementOn(item, context.weights));
  return speakersOn(question, revealedVotes(item), context.assessment.workshop?.participants ?? []);
}

/** The workshop, or the one that would begin where none does. */
export function workshopOf({ assessment }: WorkshopContext): Workshop {
  return assessment.workshop ?? newWorkshop('none');
}
