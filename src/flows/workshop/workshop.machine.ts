import { and, not, type SnapshotFrom } from 'xstate';
import { itemToResume, openItems } from '../../domain/discussion';
import { itemOf } from '../../domain/progress';
import { newWorkshop } from '../../domain/workshop';
import {
  contextAtStart,
  recordedBallots,
  recordedPark,
  recordedReopening,
  recordedReveal,
  recordedSnap,
  recordedVotes,
  roomsAnswers,
  workshop,
  workshopOf,
} from './workshop.parts';

/**
 * How a room decides: gather, then item by item present, vote, reveal, hear the outliers, vote once more, decide, until
 * all is snapped or parked; then close. What people did is in the facts, and the machine follows them: it starts
 * wherever they have come to, goes back when something is undone, and is never saved itself.
 */
export const workshopMachine = workshop.createMachine({
  id: 'workshop',
  context: ({ input }) => contextAtStart(input),
  initial: 'opening',
  on: {
    'assessment.changed': {
      actions: { type: 'takeInTheFacts', params: ({ event }) => ({ assessment: event.assessment }) },
    },
    'time.passed': { actions: { type: 'letTimePass', params: ({ event }) => ({ seconds: event.seconds }) } },
    'timer.toggled': { actions: 'toggleTimer' },
    'screen.blanked': { actions: { type: 'blank', params: ({ event }) => ({ on: event.on }) } },
    'lobby.changed': {
      actions: {
        type: 'record',
        params: ({ context, event }) => ({ workshop: { ...workshopOf(context), ...event.answers } }),
      },
    },
    'ballots.taken': {
      actions: {
        type: 'record',
        params: ({ context, event }) => recordedBallots(context, event.votes, event.participants),
      },
    },
  },
  states: {
    opening: {
      always: [
        { guard: 'isGathering', target: 'lobby' },
        { guard: 'isClosed', target: 'closed' },
        { target: 'running' },
      ],
    },
    lobby: {
      always: [{ guard: not('isGathering'), target: 'opening' }],
      on: {
        'lobby.opened': {
          actions: { type: 'record', params: ({ event }) => ({ workshop: newWorkshop(event.id) }) },
        },
        'workshop.started': {
          guard: 'mayStart',
          actions: {
            type: 'record',
            params: ({ context, event }) => ({ workshop: { ...workshopOf(context), startedAt: event.at } }),
          },
        },
      },
    },
    running: {
      always: [
        { guard: 'isGathering', target: 'lobby' },
        { guard: 'isClosed', target: 'closed' },
      ],
      initial: 'resuming',
      on: {
        'item.opened': {
          guard: { type: 'isListed', params: ({ event }) => ({ itemId: event.itemId }) },
          target: '.arriving',
          actions: {
            type: 'putOnStage',
            params: ({ context, event }) => ({ item: itemOf(context.assessment.items, event.itemId) }),
          },
        },
        'item.parked': {
          actions: [
            {
              type: 'record',
              params: ({ context, event }) =>
                recordedPark(context, event.itemId ?? context.itemId, event.settlement),
            },
            'forgetRecordedTime',
          ],
        },
        'flag.toggled': {
          actions: {
            type: 'record',
            params: ({ context: { itemId }, event: { flag, on } }) => ({
              changed: [{ id: itemId, fields: { [flag]: on } }],
            }),
          },
        },
        'handsOn.answered': {
          actions: {
            type: 'record',
            params: ({ context: { itemId }, event: { handsOn } }) => ({
              changed: [{ id: itemId, fields: { handsOn } }],
            }),
          },
        },
        'close.asked': '.closing',
        'lobby.returned': {
          actions: {
            type: 'record',
            params: ({ context }) => ({ workshop: { ...workshopOf(context), startedAt: null } }),
          },
        },
      },
      states: {
        resuming: {
          entry: {
            type: 'putOnStage',
            params: ({ context: { assessment, weights } }) => ({
              item: itemToResume(assessment.items, weights),
            }),
          },
          always: [
            { guard: not('somethingIsOnStage'), target: 'closing' },
            { guard: 'votesAreIn', target: 'voting' },
            { target: 'arriving' },
          ],
        },
        arriving: {
          always: [
            { guard: 'isSettled', target: 'settled' },
            { guard: 'isRevealed', target: 'revealed' },
            { target: 'presenting' },
          ],
        },
        presenting: {
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
        },
        voting: {
          entry: 'startPhase',
          always: [
            { guard: not('somethingIsOnStage'), target: 'resuming' },
            { guard: 'isSettled', target: 'settled' },
            { guard: not('mayVote'), target: 'arriving' },
          ],
          on: {
            'assessment.changed': [
              {
                guard: {
                  type: 'willBeRevealed',
                  params: ({ event }) => ({ assessment: event.assessment }),
                },
                target: 'revealed',
                actions: {
                  type: 'takeInTheFacts',
                  params: ({ event }) => ({ assessment: event.assessment }),
                },
              },
              {
                actions: {
                  type: 'takeInTheFacts',
                  params: ({ event }) => ({ assessment: event.assessment }),
                },
              },
            ],
            'votes.cast': {
              actions: [
                { type: 'record', params: ({ context, event }) => recordedVotes(context, event.votes) },
                'forgetRecordedTime',
              ],
            },
            'phase.next': {
              guard: 'votesAreIn',
              actions: [
                { type: 'record', params: ({ context }) => recordedReveal(context) },
                'forgetRecordedTime',
              ],
            },
            'votes.revealed': {
              guard: 'votesAreIn',
              actions: [
                { type: 'record', params: ({ context }) => recordedReveal(context) },
                'forgetRecordedTime',
              ],
            },
            'phase.back': 'arriving',
          },
        },
        revealed: {
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
        },
        hearing: {
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
        },
        deciding: {
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
        },
        settled: {
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
        },
        closing: {
          on: {
            'phase.back': { guard: 'anItemIsOpen', target: 'resuming' },
            'workshop.closed': {
              guard: 'mayClose',
              actions: {
                type: 'record',
                params: ({ context, event }) => ({
                  workshop: { ...workshopOf(context), closedAt: event.at },
                }),
              },
            },
          },
        },
      },
    },
    closed: {
      always: { guard: not('isClosed'), target: 'opening' },
      on: {
        'workshop.reopened': {
          actions: {
            type: 'record',
            params: ({ context }) => ({ workshop: { ...workshopOf(context), closedAt: null } }),
          },
        },
      },
    },
  },
});

/** Where a room is, at one moment. */
export type WorkshopSnapshot = SnapshotFrom<typeof workshopMachine>;
