import { assign, setup } from 'xstate';
import { openItems, unassignedItems } from '../../domain/agenda';
import type { Assessment } from '../../domain/assessment';
import { mayVote, phaseOf, roomAgrees, type DiscussionPhase } from '../../domain/discussion';
import { asksForRatings } from '../../domain/guardrail';
import { itemOf, placeAfterChange } from '../../domain/progress';
import { maySnap, type Snap } from '../../domain/snap';
import type { WorkItem } from '../../domain/workItem';
import { clockAtStart, tick } from '../../domain/workshopPace';
import { speakersOf, stageItem, weightsOf, workshopOf, type WorkshopContext } from './workshop.context';
import type { WorkshopEvent } from './workshop.events';
import type { Recorded } from './workshop.record';

const types: {
  readonly context?: WorkshopContext;
  readonly events?: WorkshopEvent;
  readonly input?: { readonly assessment: Assessment };
} = {};

function stageIs(context: WorkshopContext, phase: DiscussionPhase): boolean {
  const item = stageItem(context);
  return item !== undefined && phaseOf(item) === phase;
}

/** Leaves the writing down to `app`, which provides this action. */
const recordNothing: (args: unknown, recorded: Recorded) => void = () => undefined;

/** The named parts of which the machine is made. */
export const workshop = setup({
  types,
  actions: {
    record: recordNothing,
    takeInTheFacts: assign(({ context }, { assessment }: { readonly assessment: Assessment }) => ({
      assessment,
      weights: weightsOf(assessment),
      itemId: placeAfterChange(context.assessment.items, assessment.items, context.itemId)?.id ?? '',
    })),
    putOnStage: assign((_args, { item }: { readonly item: WorkItem | undefined }) => ({
      itemId: item?.id ?? '',
      clock: clockAtStart,
    })),
    startPhase: assign(({ context }) => ({ clock: { ...context.clock, inPhase: 0, isRunning: true } })),
    forgetRecordedTime: assign(({ context }) => ({ clock: { ...context.clock, unrecorded: 0 } })),
    letTimePass: assign(({ context }, { seconds }: { readonly seconds: number }) => ({
      clock: tick(context.clock, seconds),
    })),
    toggleTimer: assign(({ context }) => ({
      clock: { ...context.clock, isRunning: !context.clock.isRunning },
    })),
    hearFirst: assign({ speaker: 0 }),
    hearNext: assign(({ context }) => ({ speaker: context.speaker + 1 })),
    blank: assign((_args, { on }: { readonly on: boolean }) => ({ isBlank: on })),
  },
  guards: {
    isGathering: ({ context }) => workshopOf(context).startedAt === null,
    isClosed: ({ context }) => workshopOf(context).closedAt !== null,
    mayStart: ({ context }) =>
      workshopOf(context).participants.length > 1 && context.assessment.items.length > 0,
    somethingIsOnStage: ({ context }) => stageItem(context) !== undefined,
    isListed: ({ context }, { itemId }: { readonly itemId: string }) =>
      itemOf(context.assessment.items, itemId) !== undefined,
    isUntouched: ({ context }) => stageIs(context, 'untouched'),
    votesAreIn: ({ context }) => stageIs(context, 'voting'),
    isRevealed: ({ context }) => stageIs(context, 'revealed'),
    isSettled: ({ context }) => stageIs(context, 'settled'),
    willBeRevealed: ({ context }, { assessment }: { readonly assessment: Assessment }) => {
      const next = itemOf(assessment.items, context.itemId);
      return stageIs(context, 'voting') && next !== undefined && phaseOf(next) === 'revealed';
    },
    mayVote: ({ context }) => {
      const item = stageItem(context);
      return item !== undefined && asksForRatings(item) && mayVote(item);
    },
    roomAgrees: ({ context }) => {
      const item = stageItem(context);
      return item !== undefined && roomAgrees(item, context.weights);
    },
    maySnap: ({ context }, snap: Snap) => {
      const item = stageItem(context);
      return item !== undefined && maySnap(item, snap, workshopOf(context).rule, context.weights);
    },
    somebodyIsHeard: ({ context }) => speakersOf(context).length > 0,
    anotherIsHeard: ({ context }) => context.speaker < speakersOf(context).length - 1,
    anItemIsOpen: ({ context }) => openItems(context.assessment.items, context.weights).length > 0,
    mayClose: ({ context }) => unassignedItems(context.assessment.items).length === 0,
  },
});
