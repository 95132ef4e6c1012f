import { and, not } from 'xstate';
import { openItems } from '../../domain/agenda';
import type { WorkshopContext } from './workshop.context';
import { workshop } from './workshop.parts';
import {
  recordedReopening,
  recordedReveal,
  recordedSnap,
  recordedVotes,
  roomsAnswers,
} from './workshop.record';

const reveal = {
  guard: 'votesAreIn',
  actions: [
    { type: 'record', params: ({ context }: { context: WorkshopContext }) => recordedReveal(context) },
    'forgetRecordedTime',
  ],
} as const;

/** The item is shown and explained. */
const presenting = workshop.createStateConfig({
  entry: 'startPhase',
  always: [
    { guard: not('somethingIsOnStage'), target: 'resuming' },
    { guard: 'isSettled', target: 'settled' },
    { guard: 'isRevealed', target: 'revealed' },
  ],
  on: {
    'phase.next': [{ guard: 'mayVote', target: 'voting' }, { target: 'deciding' }],
    'decision.asked': { guard: not('mayVote'), target: 'deciding' },
  },
});

/** Everybody votes alone; nobody sees a vote. */
const voting = workshop.createStateConfig({
  entry: 'startPhase',
  always: [
    { guard: not('somethingIsOnStage'), target: 'resuming' },
    { guard: 'isSettled', target: 'settled' },
    { guard: not('mayVote'), target: 'arriving' },
  ],
  on: {
    'assessment.changed': [
      {
        guard: { type: 'willBeRevealed', params: ({ event }) => ({ assessment: event.assessment }) },
        target: 'revealed',
        actions: { type: 'takeInTheFacts', params: ({ event }) => ({ assessment: event.assessment }) },
      },
      { actions: { type: 'takeInTheFacts', params: ({ event }) => ({ assessment: event.assessment }) } },
    ],
    'votes.cast': {
      actions: [
        { type: 'record', params: ({ context, event }) => recordedVotes(context, event.votes) },
        'forgetRecordedTime',
      ],
    },
    'phase.next': reveal,
    'votes.revealed': reveal,
    'phase.back': 'arriving',
  },
});

/** All votes are before everybody's eyes. */
const revealed = workshop.createStateConfig({
  entry: 'startPhase',
  always: [
    { guard: not('somethingIsOnStage'), target: 'resuming' },
    { guard: 'isSettled', target: 'settled' },
    { guard: 'votesAreIn', target: 'voting' },
    { guard: 'isUntouched', target: 'presenting' },
  ],
  on: {
    'phase.next': [
      {
        guard: and(['roomAgrees', { type: 'maySnap', params: roomsAnswers }]),
        actions: [
          { type: 'record', params: ({ context }) => recordedSnap(context, roomsAnswers) },
          'forgetRecordedTime',
        ],
      },
      { guard: and(['mayVote', 'somebodyIsHeard']), target: 'hearing' },
      { target: 'deciding' },
    ],
    'outliers.asked': { guard: 'somebodyIsHeard', target: 'hearing' },
    'revote.asked': { guard: 'mayVote', target: 'voting' },
    'decision.asked': 'deciding',
  },
});

/** The lowest and the highest answer are heard, one after the other. */
const hearing = workshop.createStateConfig({
  entry: ['hearFirst', 'startPhase'],
  always: [
    { guard: not('somethingIsOnStage'), target: 'resuming' },
    { guard: 'isSettled', target: 'settled' },
    { guard: not('isRevealed'), target: 'arriving' },
    { guard: not('somebodyIsHeard'), target: 'arriving' },
  ],
  on: {
    'phase.next': [
      { guard: 'anotherIsHeard', actions: ['hearNext', 'startPhase'] },
      { guard: 'mayVote', target: 'voting' },
      { target: 'deciding' },
    ],
    'phase.back': 'arriving',
    'revote.asked': { guard: 'mayVote', target: 'voting' },
    'decision.asked': 'deciding',
  },
});

/** The room's answers stand, or a person decides otherwise. */
const deciding = workshop.createStateConfig({
  entry: 'startPhase',
  always: [
    { guard: not('somethingIsOnStage'), target: 'resuming' },
    { guard: 'isSettled', target: 'settled' },
    { guard: 'votesAreIn', target: 'voting' },
    { guard: and(['isUntouched', 'mayVote']), target: 'presenting' },
  ],
  on: {
    'line.snapped': {
      guard: { type: 'maySnap', params: ({ event }) => event },
      actions: [
        { type: 'record', params: ({ context, event }) => recordedSnap(context, event) },
        'forgetRecordedTime',
      ],
    },
    'phase.back': 'arriving',
    'revote.asked': { guard: 'mayVote', target: 'voting' },
  },
});

/** The line is snapped, or the item waits. */
const settled = workshop.createStateConfig({
  entry: 'startPhase',
  always: [
    { guard: not('somethingIsOnStage'), target: 'resuming' },
    { guard: not('isSettled'), target: 'arriving' },
  ],
  on: {
    'phase.next': [
      {
        guard: 'anItemIsOpen',
        target: 'arriving',
        actions: {
          type: 'putOnStage',
          params: ({ context: { assessment, weights } }) => ({
            item: openItems(assessment.items, weights)[0],
          }),
        },
      },
      { target: 'closing' },
    ],
    'item.reopened': {
      actions: { type: 'record', params: ({ context }) => recordedReopening(context) },
    },
  },
});

/** What happens to the item on stage, in the order in which it usually does; each follows the facts if they change. */
export const stageStates = { presenting, voting, revealed, hearing, deciding, settled };
