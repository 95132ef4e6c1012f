import { assign, setup } from 'xstate';
import type { Assessment } from '../../domain/assessment';
import {
  agreementOn,
  isAgreed,
  itemToResume,
  maySnap,
  mayVote,
  mayClose,
  openItems,
  phaseOf,
  questionToHear,
  reopened,
  revealedVotes,
  snappedFields,
  speakersOn,
  withReveal,
  withSettlement,
  withVotes,
  type DiscussionPhase,
  type Snap,
  type Speaker,
} from '../../domain/discussion';
import { asksForRatings } from '../../domain/guardrail';
import { itemOf, placeAfterChange } from '../../domain/progress';
import { computeWeights, type Weights } from '../../domain/weights';
import type { WorkItem } from '../../domain/workItem';
import { newWorkshop, type Settlement, type Vote, type Workshop } from '../../domain/workshop';
import { clockAtStart, tick, type StageClock } from '../../domain/workshopPace';
import type { ItemSaid, Recorded, WorkshopEvent } from './workshop.events';

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

const types: {
  readonly context?: WorkshopContext;
  readonly events?: WorkshopEvent;
  readonly input?: { readonly assessment: Assessment };
} = {};

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

function onStage(context: WorkshopContext, say: (item: WorkItem) => ItemSaid['fields']): Recorded {
  const item = stageItem(context);
  return item === undefined ? {} : { changed: [{ id: item.id, fields: say(item) }] };
}

/** Votes on the item on stage, as they are to be written down. */
export function recordedVotes(context: WorkshopContext, votes: readonly Vote[]): Recorded {
  return onStage(context, (item) => ({ discussion: withVotes(item, votes, context.clock.unrecorded) }));
}

/** Votes on many items and who cast them. */
export function recordedBallots(
  context: WorkshopContext,
  votes: readonly { readonly itemId: string; readonly votes: readonly Vote[] }[],
  participants: Workshop['participants'],
): Recorded {
  // Many ballots speak about one item, and each must find the others' votes in place.
  const byItem = new Map<string, readonly Vote[]>();
  for (const cast of votes) byItem.set(cast.itemId, [...(byItem.get(cast.itemId) ?? []), ...cast.votes]);
  return {
    workshop: { ...workshopOf(context), participants },
    changed: [...byItem].flatMap(([itemId, cast]) => {
      const item = itemOf(context.assessment.items, itemId);
      return item === undefined ? [] : [{ id: item.id, fields: { discussion: withVotes(item, cast, 0) } }];
    }),
  };
}

/** The votes that are in, from now on before everybody's eyes. */
export function recordedReveal(context: WorkshopContext): Recorded {
  return onStage(context, (item) => ({ discussion: withReveal(item, context.clock.unrecorded) }));
}

/** The item on stage, settled. */
export function recordedSnap(context: WorkshopContext, snap: Snap): Recorded {
  return onStage(context, (item) =>
    snappedFields(item, snap, workshopOf(context), context.clock.unrecorded, context.weights),
  );
}

/** An item that waits, or is given up. */
export function recordedPark(context: WorkshopContext, itemId: string, settlement: Settlement): Recorded {
  const item = itemOf(context.assessment.items, itemId);
  if (item === undefined) return {};
  const seconds = itemId === context.itemId ? context.clock.unrecorded : 0;
  return {
    changed: [
      { id: itemId, fields: { discussion: withSettlement(item, settlement, workshopOf(context), seconds) } },
    ],
  };
}

/** The item on stage, open again. */
export function recordedReopening(context: WorkshopContext): Recorded {
  return onStage(context, (item) => ({ discussion: reopened(item) }));
}

/** What the room's own answers settle. */
export const roomsAnswers: Snap = { decision: null, reason: '', decidedBy: '', dissent: [] };

function stageIs(context: WorkshopContext, phase: DiscussionPhase): boolean {
  const item = stageItem(context);
  return item !== undefined && phaseOf(item) === phase;
}

function weightsOf({ weighting, crossTeamRole }: Assessment): Weights {
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
      return item !== undefined && isAgreed(item, context.weights);
    },
    maySnap: ({ context }, snap: Snap) => {
      const item = stageItem(context);
      return item !== undefined && maySnap(item, snap, workshopOf(context).rule, context.weights);
    },
    somebodyIsHeard: ({ context }) => speakersOf(context).length > 0,
    anotherIsHeard: ({ context }) => context.speaker < speakersOf(context).length - 1,
    anItemIsOpen: ({ context }) => openItems(context.assessment.items, context.weights).length > 0,
    mayClose: ({ context }) => mayClose(context.assessment.items),
  },
});
