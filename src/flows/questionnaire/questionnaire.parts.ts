import { assign, setup } from 'xstate';
import type { Assessment } from '../../domain/assessment';
import {
  canSeeResults,
  endsLongRun,
  everyItemIsAnswered,
  firstUnansweredItem,
  itemOf,
  neighbourOf,
  nextUnansweredItem,
  nothingIsSaid,
  placeAfterChange,
} from '../../domain/progress';
import { computeWeights, type Weights } from '../../domain/weights';
import type { WorkItem } from '../../domain/workItem';
import type { Focus, QuestionnaireEvent, Recorders, Stage } from './questionnaire.events';
import { focusOnOpening } from './questionnaire.focus';

/** Where somebody is. The facts are the document's; a reference to them is kept to find the way. */
export interface QuestionnaireContext {
  readonly assessment: Assessment;
  readonly weights: Weights;
  /** The item on the page; `''` while the list is empty. */
  readonly itemId: string;
  readonly focus: Focus;
  /** The items at which somebody said that six identical sets of answers are meant. */
  readonly meant: readonly string[];
}

/** Leaves the writing down to `app`, which provides these actions. */
const recordNothing = (): void => undefined;
const recorders: {
  readonly [Name in keyof Recorders]: (args: unknown, params: Recorders[Name]) => void;
} = {
  recordRating: recordNothing,
  recordFlag: recordNothing,
  recordHandsOn: recordNothing,
  recordShortages: recordNothing,
  recordNote: recordNothing,
};

/** The weights in force for an assessment. */
export function weightsOf({ weighting, crossTeamRole }: Assessment): Weights {
  return computeWeights(weighting, crossTeamRole);
}

// The same weights stay the same object, so that a row of the list need not be drawn anew.
function isWeightedAlike(one: Assessment, other: Assessment): boolean {
  return one.weighting === other.weighting && one.crossTeamRole === other.crossTeamRole;
}

/** On the page of an item, where people start. */
export function at(
  item: WorkItem | undefined,
  weights: Weights,
): { readonly itemId: string; readonly focus: Focus } {
  return { itemId: item?.id ?? '', focus: focusOnOpening(item, weights) };
}

function somethingIsListed({ assessment }: QuestionnaireContext): boolean {
  return assessment.items.length > 0;
}

function resultsCanBeSeen({ assessment, weights }: QuestionnaireContext): boolean {
  return canSeeResults(assessment.items, weights);
}

const isAllowed: Readonly<Record<Stage, (context: QuestionnaireContext) => boolean>> = {
  listing: () => true,
  describing: somethingIsListed,
  rating: somethingIsListed,
  checking: resultsCanBeSeen,
  results: resultsCanBeSeen,
};

const types: {
  readonly context?: QuestionnaireContext;
  readonly events?: QuestionnaireEvent;
  readonly input?: { readonly assessment: Assessment };
} = {};

/** The named parts of which the machine is made. */
export const questionnaire = setup({
  types,
  actions: {
    ...recorders,
    takeInTheFacts: assign(({ context }, { assessment }: { readonly assessment: Assessment }) => {
      const weights = isWeightedAlike(assessment, context.assessment)
        ? context.weights
        : weightsOf(assessment);
      const item = placeAfterChange(context.assessment.items, assessment.items, context.itemId);
      const stays = item?.id === context.itemId;
      return { assessment, weights, ...(stays ? {} : at(item, weights)) };
    }),
    goTo: assign(({ context }, { item }: { readonly item: WorkItem | undefined }) =>
      at(item, context.weights),
    ),
    goToFirstOpenItem: assign(({ context: { assessment, weights, itemId } }) =>
      at(firstUnansweredItem(assessment.items, weights) ?? itemOf(assessment.items, itemId), weights),
    ),
    goToOpenQuestion: assign(({ context: { assessment, weights, itemId } }) =>
      at(itemOf(assessment.items, itemId), weights),
    ),
    focusOn: assign((_args, { focus }: { readonly focus: Focus }) => ({ focus })),
    takeAsMeant: assign(({ context }) => ({ meant: [...context.meant, context.itemId] })),
  },
  guards: {
    opens: ({ context, event }, { stage }: { readonly stage: Stage }) =>
      event.type === 'stage.opened' && event.stage === stage && isAllowed[stage](context),
    somethingIsListed: ({ context }) => somethingIsListed(context),
    onlyNamesAreListed: ({ context }) => nothingIsSaid(context.assessment.items),
    everyItemIsAnswered: ({ context }) => everyItemIsAnswered(context.assessment.items, context.weights),
    resultsCanBeSeen: ({ context }) => resultsCanBeSeen(context),
    identicalAnswersInARow: ({ context }) =>
      endsLongRun(context.assessment.items, context.itemId, context.weights, context.meant),
    isListed: ({ context }, { itemId }: { readonly itemId: string }) =>
      itemOf(context.assessment.items, itemId) !== undefined,
    anItemFollows: ({ context }) => neighbourOf(context.assessment.items, context.itemId, 1) !== undefined,
    anItemPrecedes: ({ context }) => neighbourOf(context.assessment.items, context.itemId, -1) !== undefined,
    anotherItemIsOpen: ({ context }) =>
      nextUnansweredItem(context.assessment.items, context.itemId, context.weights) !== undefined,
  },
});
