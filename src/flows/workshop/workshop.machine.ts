import { not, type SnapshotFrom } from 'xstate';
import { itemToResume } from '../../domain/agenda';
import { itemOf } from '../../domain/progress';
import { newWorkshop } from '../../domain/workshop';
import { contextAtStart, workshopOf } from './workshop.context';
import { workshop } from './workshop.parts';
import { recordedBallots, recordedPark } from './workshop.record';
import { stageStates } from './workshop.stage';

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
        ...stageStates,
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
